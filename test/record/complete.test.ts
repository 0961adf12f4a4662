import {assert} from 'chai';
import {completeRecord, type CustomerRecord} from '../../src/record/index.ts';
import {absent, validRecord} from '../support/valid-record.ts';
import {today} from './rule-table.ts';

const person = validRecord().customers[0]?.person;
if (!person) throw new Error('The valid record has a person');
const {compliance, verification} = person;
const unfinished = (): CustomerRecord => validRecord({'person.compliance': absent, 'person.verification': absent});

describe('Completing a record on the host\'s server', () => {
  it('puts each section in its place, byte for byte', () => {
    const outcome = completeRecord(unfinished(), {compliance, verification}, {today});
    assert.equal(outcome.ok && JSON.stringify(outcome.value), JSON.stringify(validRecord()));
  });

  it('is not done before both sections are there', () => {
    const outcome = completeRecord(unfinished(), {compliance}, {today});
    assert.deepEqual(outcome, {ok: false, issues: [{code: 'missing', path: 'customers.0.person.verification'}]});
  });

  it('takes one section where the page had the other', () => {
    const outcome = completeRecord(validRecord({'person.compliance': absent}), {compliance}, {today});
    assert.isTrue(outcome.ok);
  });

  it('puts the server\'s section over the page\'s', () => {
    const later = {...compliance, pepChecked: '2026-11-20T08:00:00Z'};
    const outcome = completeRecord(validRecord(), {compliance: later}, {today});
    assert.equal(outcome.ok && outcome.value.customers[0]?.person.compliance.pepChecked, '2026-11-20T08:00:00Z');
  });

  it('judges the section against the rest of the record', () => {
    const other = {...verification, vendor: 'WEBID'};
    const outcome = completeRecord(unfinished(), {compliance, verification: other}, {today});
    const path = 'customers.0.person.customFields.0.value';
    assert.deepEqual(outcome, {ok: false, issues: [{code: 'kyc-field', path}]});
  });

  it('judges the document on the day of the verification', () => {
    const late = {...verification, approveTime: '2030-05-02T00:00:00Z', updateTime: '2030-05-02T00:00:00Z'};
    const outcome = completeRecord(unfinished(), {compliance, verification: late}, {today: '2030-05-02'});
    const path = 'customers.0.person.idDocument.expireDate';
    assert.deepEqual(outcome, {ok: false, issues: [{code: 'expired', path}]});
  });

  it('leaves the given record alone', () => {
    const record = unfinished();
    completeRecord(record, {compliance, verification}, {today});
    assert.deepEqual(record, unfinished());
  });
});
