import {assert} from 'chai';
import {isRequired, stepIssues} from '../../src/questionnaire/step-issues.ts';
import type {StepId} from '../../src/questionnaire/question.ts';
import type {Answers} from '../../src/questionnaire/condition.ts';
import {ada, setupOf, today, verification, without} from './ada.ts';
import {issueRows} from './issue-table.ts';

type Counts = Readonly<Record<string, number>>;

const issuesAt = (id: StepId, answers: Answers, config: object = {}, documents: Counts = {identification: 1}) => {
  const setup = setupOf(config);
  const step = setup.steps.find((other) => other.id === id);
  if (!step) throw new Error(`No step ${id}`);
  const approvedOn = setup.identification?.verification.approveTime.slice(0, 10);
  return stepIssues(step, {setup, answers, today, approvedOn, documentCount: (slot) => documents[slot] ?? 0});
};

describe('What keeps a step from being complete', () => {
  it('is nothing for Ada', () => {
    for (const {id} of setupOf().steps) assert.deepEqual(issuesAt(id, ada), [], id);
  });

  for (const {claim, step, accepts, refuses, issue, config} of issueRows) {
    it(`${step}: ${claim}`, () => {
      assert.deepEqual(issuesAt(step, {...ada, ...accepts}, config), []);
      assert.deepEqual(issuesAt(step, {...ada, ...refuses}, config), [issue]);
    });
  }

  it('stands at the question, in the order of the page, once for each', () => {
    assert.deepEqual(issuesAt('person', {}).map(({path}) => path), [
      'person.foreName', 'person.surName', 'person.birthDate', 'person.birthPlace', 'person.nationality',
    ]);
    assert.deepEqual(issuesAt('experience', {}).map(({path}) => path), ['survey.AE1']);
    assert.deepEqual(issuesAt('classification', {}), []);
    assert.deepEqual(issuesAt('bank', {}), []);
  });

  it('is judged on the day that the caller names', () => {
    const setup = setupOf();
    const [person] = setup.steps;
    if (!person) throw new Error('The person comes first');
    const answers = {...ada, 'person.birthDate.day': '29', 'person.birthDate.month': '2',
      'person.birthDate.year': '2008'};
    const on = (day: string) =>
      stepIssues(person, {setup, answers, today: day, documentCount: () => 0}).map(({code}) => code);
    assert.deepEqual(on('2026-02-28'), ['under-age']);
    assert.deepEqual(on('2026-03-01'), [], 'born on 29 February: 18 on 1 March (contract §9)');
  });
});

describe('Required by configuration (api.md)', () => {
  const rows: [entry: string, step: StepId, path: string][] = [
    ['birthCountry', 'person', 'person.birthCountry'],
    ['email', 'contact', 'person.email'],
    ['mobile', 'contact', 'person.mobile'],
    ['bankAccount', 'bank', 'bankAccounts.0.iban'],
  ];
  for (const [entry, step, path] of rows) {
    it(`${entry}: asked for only where the host wants it`, () => {
      const answers = without(ada, 'person.birthCountry', 'person.email', 'person.mobile', 'bankAccounts.0.iban',
        'bankAccounts.0.bic', 'bankAccounts.0.bank');
      assert.deepEqual(issuesAt(step, answers), []);
      assert.deepEqual(issuesAt(step, answers, {require: {[entry]: false}}), []);
      assert.deepEqual(issuesAt(step, answers, {require: {[entry]: true}}), [{code: 'missing', path}]);
      assert.deepEqual(issuesAt(step, ada, {require: {[entry]: true}}), []);
    });
  }

  it('one account is enough: a second that nobody began is not asked for', () => {
    assert.deepEqual(issuesAt('bank', {...ada, 'bankAccounts.1.iban': ''}, {require: {bankAccount: true}}), []);
  });

  it('documents: the one slot is required unless identification brings a document (contract §9)', () => {
    const missing = [{code: 'missing', path: 'documents.identification'}];
    assert.deepEqual<unknown>(issuesAt('documents', ada, {}, {}), missing);
    assert.deepEqual<unknown>(issuesAt('documents', ada, {identification: {verification, documents: []}}, {}), missing);
    const documents = [{file: new Blob(['%PDF'])}];
    assert.deepEqual(issuesAt('documents', ada, {identification: {verification, documents}}, {}), []);
  });

  it('documents: each slot of the host as the host says', () => {
    const documents = [
      {id: 'address', subject: 'Address', category: 'Legitimation', required: true},
      {id: 'tax', subject: 'Tax', category: 'Legitimation'},
    ];
    assert.deepEqual<unknown>(issuesAt('documents', ada, {documents}, {tax: 1}),
      [{code: 'missing', path: 'documents.address'}]);
    assert.deepEqual(issuesAt('documents', ada, {documents}, {address: 1}), []);
  });

  it('a condition makes required besides, not instead', () => {
    const facts = {setup: setupOf(), answers: {'person.country': 'FR'}};
    const requiredWhen = [{question: 'person.country', is: ['DE']}];
    const question = {name: 'person.x', control: 'text', requiredWhen} as const;
    assert.isFalse(isRequired(question, facts));
    assert.isTrue(isRequired({...question, required: true}, facts));
  });
});
