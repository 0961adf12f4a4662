import {assert} from 'chai';
import {toRecord} from '../../src/questionnaire/to-record.ts';
import {ada, application, keys, setupOf, sourceOf, verification, without, writtenOf} from './ada.ts';

const namesOf = (changes: Parameters<typeof writtenOf>[0]) =>
  writtenOf(changes).survey.investorExperience?.map(({name}) => name).join(' ');

describe('What is no longer asked does not reach the record', () => {
  it('AE6, once AE5 became "no"', () => {
    assert.equal(namesOf({answers: {...ada, 'survey.AE5': '2'}}), 'AE1 AE2 AE3 AE4 AE5 AE7 AE8');
  });

  it('AE8, once AE7 became "no"', () => {
    assert.equal(namesOf({answers: {...ada, 'survey.AE7': '2'}}), 'AE1 AE2 AE3 AE4 AE5 AE6 AE7');
  });

  for (const gate of ['1', '2']) {
    it(`the whole survey, instruments too, once AE1 became "${gate}"`, () => {
      const {survey} = writtenOf({answers: {...ada, 'survey.AE1': gate}, warned: true});
      assert.deepEqual(survey, {
        customFields: [{name: 'ForceMissedKnowledge', value: 'true'}], key: keys.survey,
        modified: '2026-11-21T07:30:00',
      });
    });
  }

  it('the criteria, agreements and place of an application that was taken back', () => {
    const {person} = writtenOf({answers: {...ada, ...application, 'professional.isProfessional': false}});
    assert.deepEqual(person.professional, {isProfessional: false});
  });

  it('nor in the whole form, which a host may want even of those who don\'t apply', () => {
    const setup = setupOf({identification: {verification}, professionalForm: 'full'});
    const {person} = writtenOf({setup, answers: {...ada, ...application, 'professional.isProfessional': false}});
    assert.notInclude(JSON.stringify(person.professional), 'true');
    assert.deepEqual(person.professional, writtenOf({setup}).person.professional);
  });

  it('an account that was begun and emptied, with its holder, country and currency', () => {
    const emptied = {
      'bankAccounts.1.iban': '', 'bankAccounts.1.bic': ' ', 'bankAccounts.1.bank': '',
      'bankAccounts.1.accountHolder': 'Löwe-O’Neil, Ada Maria', 'bankAccounts.1.country': 'DE',
      'bankAccounts.1.currency': 'EUR', 'bankAccounts.1.sharedAccount': true,
    };
    assert.deepEqual(writtenOf({answers: {...ada, ...emptied}}).person, writtenOf().person);
    const {person} = writtenOf({answers: {...without(ada, 'bankAccounts'), ...emptied}});
    assert.notProperty(person, 'bankAccounts');
  });

  it('an emptied account between two others, which keep their own keys', () => {
    const answers = {
      ...ada, 'bankAccounts.1.iban': '', 'bankAccounts.2.iban': 'NL91ABNA0417164300',
      'bankAccounts.2.accountHolder': 'Löwe-O’Neil, Ada Maria', 'bankAccounts.2.country': 'NL',
      'bankAccounts.2.currency': 'EUR',
    };
    const {person} = writtenOf({answers});
    assert.deepEqual(person.bankAccounts?.map(({iban, key}) => [iban, key]), [
      ['DE89370400440532013000', keys.bankAccounts[0]], ['NL91ABNA0417164300', keys.bankAccounts[2]],
    ]);
  });

  it('an item of a list that was opened and left empty', () => {
    const answers = {...ada, 'person.furtherNationalities.2': '', 'person.phonePriv.2': ' '};
    assert.deepEqual(writtenOf({answers}).person, writtenOf().person);
  });

  it('the declaration, the warning\'s box and whatever isn\'t a question', () => {
    const answers = {...ada, 'declarations.ownAccount': true, 'survey.warning': true, 'survey.warns': false,
      'person.type': '1'};
    assert.equal(JSON.stringify(writtenOf({answers}).customer), JSON.stringify(writtenOf().customer));
  });

  it('but a begun account is never dropped in silence: without its IBAN the record isn\'t ready', () => {
    const reading = toRecord(sourceOf({answers: {...ada, 'bankAccounts.0.iban': ''}}));
    assert.deepEqual(reading.ok ? [] : reading.issues,
      [{code: 'missing', path: 'customers.0.person.bankAccounts.0.iban'}]);
  });
});
