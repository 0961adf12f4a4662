import {assert} from 'chai';
import fc from 'fast-check';
import {parseRecord} from '../../src/record/index.ts';
import {stepIssues} from '../../src/questionnaire/step-issues.ts';
import {ada, keys, setupOf, today, verification, without, writtenOf} from './ada.ts';
import {people} from './people.ts';

const setup = setupOf({identification: {verification}});
const rest = without(ada, 'person', 'bankAccounts', 'idDocument');

describe('Whoever applies (contract §2, §9)', () => {
  it('finds every answer in the record, in one spelling, and nothing that wasn\'t said', () => {
    fc.assert(fc.property(people, ({answers, record}) => {
      const {person} = writtenOf({setup, answers: {...rest, ...answers}});
      const {type, verification: _verified, compliance: _screened, events: _files, professional, customFields: _fields,
        key, modified: _time, ...said} = person;
      const accounts = said.bankAccounts?.map(({key: _key, modified: _modified, ...account}) => account);
      assert.deepEqual<unknown>({...said, ...accounts && {bankAccounts: accounts}}, record);
      assert.deepEqual([type, professional, key], [0, {isProfessional: false}, keys.person]);
    }), {numRuns: 500});
  });

  it('has the example\'s order of keys', () => {
    const order = ['type', 'precheckPep', 'salutation', 'title', 'foreName', 'surName', 'street', 'zip', 'city',
      'country',
      'birthDate', 'birthPlace', 'birthCountry', 'nationality', 'furtherNationalities', 'phonePriv', 'email', 'mobile',
      'bankAccounts', 'idDocument', 'verification', 'compliance', 'events', 'professional', 'customFields', 'key',
      'modified'];
    fc.assert(fc.property(people, ({answers}) => {
      const fields = Object.keys(writtenOf({setup, answers: {...rest, ...answers}}).person);
      assert.deepEqual(fields, order.filter((field) => fields.includes(field)));
    }), {numRuns: 100});
  });

  it('is told of no issue, and makes the same record of the same answers', () => {
    fc.assert(fc.property(people, (typed) => {
      const answers = {...rest, ...typed.answers};
      const facts = {setup, answers, today, documentCount: () => 1};
      assert.deepEqual(setup.steps.flatMap((step) => stepIssues(step, facts)), []);
      const json = JSON.stringify(writtenOf({setup, answers}).customer);
      assert.equal(JSON.stringify(writtenOf({setup, answers: {...answers}}).customer), json);
      assert.isTrue(parseRecord({customers: [JSON.parse(json)]}, {today}).ok);
    }), {numRuns: 200});
  });
});
