import {assert} from 'chai';
import {askedQuestionsOf, askedSections, itemCount, withoutItem} from '../../src/questionnaire/asked.ts';
import {holds, type Answers} from '../../src/questionnaire/condition.ts';
import {ada, application, setupOf} from './ada.ts';

const stepOf = (id: string, config: object = {}) => {
  const step = setupOf(config).steps.find((other) => other.id === id);
  if (!step) throw new Error(`No step ${id}`);
  return step;
};
const asked = (id: string, answers: Answers, config: object = {}) =>
  askedQuestionsOf(stepOf(id, config), answers).map(({name}) => name);
const sections = (id: string, answers: Answers) => askedSections(stepOf(id), answers).map((section) => section.id);
const experience = (answers: Answers) =>
  asked('experience', answers).filter((name) => !name.includes('instrument')).join(' ');

describe('What is asked', () => {
  it('a condition holds for one of its answers, also for none', () => {
    assert.isTrue(holds(undefined, {}));
    assert.isTrue(holds([{question: 'a', is: ['1', '2']}], {a: '2'}));
    assert.isFalse(holds([{question: 'a', is: ['1', '2']}], {a: '3'}));
    assert.isTrue(holds([{question: 'a', is: ['']}], {}));
    assert.isFalse(holds([{question: 'a', is: [true]}], {a: 'true'}));
    assert.isFalse(holds([{question: 'a', is: ['1']}, {question: 'b', is: ['1']}], {a: '1'}));
  });

  it('the survey: the gate, then what its answers open (contract §7)', () => {
    assert.equal(experience({}), 'survey.AE1');
    assert.equal(experience({'survey.AE1': '2'}), 'survey.AE1');
    assert.equal(experience({'survey.AE1': '3'}), 'survey.AE1 survey.AE2 survey.AE3 survey.AE4 survey.AE5 survey.AE7');
    assert.equal(experience({'survey.AE1': '3', 'survey.AE5': '1'}),
      'survey.AE1 survey.AE2 survey.AE3 survey.AE4 survey.AE5 survey.AE6 survey.AE7');
    assert.equal(experience({'survey.AE1': '3', 'survey.AE7': '1'}),
      'survey.AE1 survey.AE2 survey.AE3 survey.AE4 survey.AE5 survey.AE7 survey.AE8');
    assert.equal(experience({'survey.AE1': '1', 'survey.AE5': '1', 'survey.AE7': '1'}), 'survey.AE1');
  });

  it('the warning\'s box where the survey warns', () => {
    assert.notInclude(asked('experience', ada), 'survey.warning');
    assert.include(asked('experience', {...ada, 'survey.warns': true}), 'survey.warning');
    assert.deepEqual(sections('experience', {'survey.AE1': '2', 'survey.warns': true}), ['gate', 'warning']);
  });

  it('instruments: those that are offered, in that order', () => {
    const instruments = (config: object) =>
      asked('experience', ada, config).filter((name) => name.includes('instrument'));
    assert.deepEqual(instruments({}), [0, 3, 4, 5, 8, 10].map((type) => `survey.instrument.${type}`));
    assert.deepEqual(instruments({instruments: [17, 4]}), ['survey.instrument.17', 'survey.instrument.4']);
  });

  it('the professional criteria of those who apply, never a company\'s (contract §4)', () => {
    assert.deepEqual(asked('classification', ada), ['professional.isProfessional']);
    assert.deepEqual(asked('classification', application), [
      'professional.isProfessional', 'professional.PC-1A', 'professional.PC-1B', 'professional.PC-1C',
      'professional.confirmationCorrectInfo', 'professional.agreeToClassification', 'professional.signature.place',
    ]);
    assert.deepEqual(sections('classification', {...application, 'professional.isProfessional': false}),
      ['application']);
  });

});

describe('Lists', () => {
  it('show one account from the start, further nationalities and phones on demand', () => {
    assert.lengthOf(asked('bank', {}).filter((name) => name.endsWith('.iban')), 1);
    assert.notInclude(asked('person', {}).join(), 'furtherNationalities');
    assert.notInclude(asked('contact', {}).join(), 'phonePriv');
  });

  it('have as many items as anything was answered for', () => {
    assert.equal(itemCount({list: 'bankAccounts', atLeast: 1}, {}), 1);
    assert.equal(itemCount({list: 'bankAccounts', atLeast: 0}, {'bankAccountsX.3.iban': 'x'}), 0);
    assert.equal(itemCount({list: 'bankAccounts', atLeast: 1},
      {'bankAccounts.9.iban': '', 'bankAccounts.0.iban': 'x'}), 10);
    assert.deepEqual(asked('person', {'person.furtherNationalities.1': ''}).filter((name) => name.includes('further')),
      ['person.furtherNationalities.0', 'person.furtherNationalities.1']);
  });

  it('name each item\'s questions by its number', () => {
    assert.deepEqual(asked('bank', {'bankAccounts.1.iban': ''}).slice(7), [
      'bankAccounts.1.iban', 'bankAccounts.1.accountHolder', 'bankAccounts.1.bic', 'bankAccounts.1.bank',
      'bankAccounts.1.country', 'bankAccounts.1.currency', 'bankAccounts.1.sharedAccount',
    ]);
  });

  it('close up when an item is taken out', () => {
    const answers = {
      'bankAccounts.0.iban': 'A', 'bankAccounts.0.sharedAccount': true, 'bankAccounts.1.iban': 'B',
      'bankAccounts.2.iban': 'C',
      'bankAccounts.2.bic': 'c', 'bankAccounts.10.iban': 'K', 'person.furtherNationalities.1': 'FR', 'person.zip': '1',
    };
    assert.deepEqual(withoutItem(answers, 'bankAccounts', 1), {
      'bankAccounts.0.iban': 'A', 'bankAccounts.0.sharedAccount': true, 'bankAccounts.1.iban': 'C',
      'bankAccounts.1.bic': 'c',
      'bankAccounts.9.iban': 'K', 'person.furtherNationalities.1': 'FR', 'person.zip': '1',
    });
    assert.deepEqual(withoutItem({'person.furtherNationalities.0': 'FR', 'person.furtherNationalities.1': 'US'},
      'person.furtherNationalities', 0), {'person.furtherNationalities.0': 'US'});
  });
});
