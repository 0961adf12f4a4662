import {assert} from 'chai';
import example from '../fixtures/reliance-example.json' with {type: 'json'};
import {parseRecord} from '../../src/record/index.ts';
import {validRecord} from '../support/valid-record.ts';
import {today} from './rule-table.ts';

describe('The source\'s own example (contract §9)', () => {
  it('passes the lenient reading, byte for byte', () => {
    const outcome = parseRecord(example, {today, reading: 'lenient'});
    assert.equal(outcome.ok && JSON.stringify(outcome.value), JSON.stringify(example));
  });

  it('has exactly three faults in the strict reading', () => {
    const outcome = parseRecord(example, {today, reading: 'strict'});
    assert.deepEqual(outcome.ok ? [] : outcome.issues, [
      {code: 'professional-basis', expected: 2, path: 'customers.0.person.professional.classification.private_client'},
      {code: 'survey-gate', path: 'customers.0.investmentSurveys.0.investorExperience.0.value'},
      {code: 'survey-unasked', path: 'customers.0.investmentSurveys.0.investorExperience.4.name'},
    ]);
  });

  it('is read strictly unless somebody asks for leniency', () => {
    assert.deepEqual(parseRecord(example, {today}), parseRecord(example, {today, reading: 'strict'}));
  });

  it('passes the strict reading once the three are mended', () => {
    const mended = structuredClone(example);
    const [customer] = mended.customers;
    const [survey] = customer?.investmentSurveys ?? [];
    if (!customer || !survey) throw new Error('The example has a customer with a survey');
    Object.assign(customer.person.professional.classification.private_client, {'PC-1A': true, 'PC-1B': true});
    survey.investorExperience = survey.investorExperience.filter(({name}) => name !== 'AE8')
      .map((answer) => answer.name === 'AE1' ? {...answer, value: '3'} : answer);
    assert.isTrue(parseRecord(mended, {today}).ok);
  });
});

describe('The order of keys (contract §2, §9)', () => {
  const keys = (value: unknown): unknown => Array.isArray(value) ? value.map(keys)
    : typeof value === 'object' && value !== null ? Object.entries(value).map(([key, part]) => [key, keys(part)]) : '';

  const reversed = (value: unknown): unknown => Array.isArray(value) ? value.map(reversed)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, reversed(part)])) : value;

  it('is the example\'s, whatever order the record came in', () => {
    const outcome = parseRecord(reversed(example), {today, reading: 'lenient'});
    assert.deepEqual(keys(outcome.ok && outcome.value), keys(example));
  });

  it('has the title after the salutation and private phones before the e-mail', () => {
    const outcome = parseRecord(reversed(validRecord()), {today});
    const names = Object.keys(outcome.ok ? outcome.value.customers[0]?.person ?? {} : {});
    assert.deepEqual(names.slice(2, 5), ['salutation', 'title', 'foreName']);
    const phones = names.indexOf('phonePriv');
    assert.deepEqual(names.slice(phones, phones + 3), ['phonePriv', 'email', 'mobile']);
  });

  it('survives a round trip with every key that there can be', () => {
    const outcome = parseRecord(JSON.parse(JSON.stringify(validRecord())), {today});
    assert.equal(outcome.ok && JSON.stringify(outcome.value), JSON.stringify(validRecord()));
  });
});
