import {assert} from 'chai';
import fc from 'fast-check';
import {completeRecord, type CustomerRecord, type Issue, type ServerSections} from '../../src/record/index.ts';
import {absent, validRecord} from '../support/valid-record.ts';
import {today} from './rule-table.ts';

const person = validRecord().customers[0]?.person;
if (!person) throw new Error('The valid record has a person');
const {compliance, verification, idDocument, events: [event]} = person;
const unfinished = (): CustomerRecord => validRecord({'person.compliance': absent, 'person.verification': absent});
const both = {compliance, verification};
const place = 'customers.0.person';

/** Completes as a server without types does. */
const complete = (sections: unknown, record: unknown = unfinished(), options: object = {today}) =>
  completeRecord(record as CustomerRecord, sections as ServerSections, options);

const personAfter = (sections: unknown) => {
  const outcome = complete(sections);
  return outcome.ok ? outcome.value.customers[0]?.person : undefined;
};

describe('Completing a record on the host\'s server', () => {
  it('puts each section in its place, byte for byte', () => {
    const outcome = complete({verification, compliance});
    assert.equal(outcome.ok && JSON.stringify(outcome.value), JSON.stringify(validRecord()));
  });

  it('takes one section where the page had the other', () => {
    assert.isTrue(complete({compliance}, validRecord({'person.compliance': absent})).ok);
    assert.isTrue(complete({verification, compliance: undefined}, validRecord({'person.verification': absent})).ok);
  });

  it('takes times as vendors write them, and settles them as the page does', () => {
    const times = {approveTime: '2025-08-12T14:00:00.250+02:00', updateTime: '2025-08-12T12:00:00.999Z'};
    const service = {...compliance, pepChecked: '2025-08-12T12:30:00+02:00', sanctionChecked: '2025-08-12T10:30:00.123Z'};
    const outcome = complete({compliance: service, verification: {...verification, ...times}});
    assert.equal(outcome.ok && JSON.stringify(outcome.value), JSON.stringify(validRecord()));
  });

  it('judges the document on the day of the approval in UTC', () => {
    const approvedAt = (time: string) => complete({
      compliance, verification: {...verification, approveTime: time, updateTime: time},
    }, unfinished(), {today: '2030-05-03'});
    assert.isTrue(approvedAt('2030-05-02T00:30:00+02:00').ok);
    assert.deepEqual(approvedAt('2030-05-02T00:30:00Z'),
      {ok: false, issues: [{code: 'expired', path: `${place}.idDocument.expireDate`}]});
  });

  it('puts the document that the vendor saw over the typed one', () => {
    const seen = {
      docType: 'IDCARD', issueCountry: 'AT', documentNumber: 'K77', issueDate: '2021-05-01', expireDate: '2031-04-30',
    };
    assert.deepEqual<unknown>(personAfter({...both, idDocument: seen})?.idDocument, seen);
  });

  it('adds documents behind those of the record', () => {
    const proof = {...event, file: 'vendor-1.pdf', key: 'ATT_0d7c1f3a-52f4-4b3e-9c39-6f1f1a3f7a11'};
    assert.deepEqual<unknown>(personAfter({...both, events: [proof]})?.events, [...person.events, proof]);
  });

  it('takes the options of openArchive along, which say what was left out', () => {
    assert.isTrue(complete(both, unfinished(), {today, omit: ['compliance', 'verification']}).ok);
  });

  it('leaves the given record alone, also a frozen one', () => {
    const record = unfinished();
    Object.freeze(record.customers[0]?.person);
    assert.isTrue(complete(both, record).ok);
    assert.deepEqual(record, unfinished());
  });
});

describe('A record isn\'t completed', () => {
  const repeated = {...event, file: 'vendor-1.pdf'};

  /** What a server hands over, and the issues; every other part is sound. */
  const wrong: readonly [claim: string, sections: unknown, issues: readonly Issue[], record?: unknown][] = [
    ['without a section', {compliance}, [{code: 'missing', path: `${place}.verification`}]],
    ['without any', {}, [{code: 'missing', path: `${place}.verification`}, {code: 'missing', path: `${place}.compliance`}]],
    ['over a section that is there already', both, [{code: 'unknown-key', path: `${place}.compliance`}],
      validRecord({'person.verification': absent})],
    ['over one that is there and wrong', both, [{code: 'unknown-key', path: `${place}.verification`}],
      validRecord({'person.compliance': absent, 'person.verification': 'QES'})],
    ['with a section of null', {...both, compliance: null}, [{code: 'type', path: `${place}.compliance`}]],
    ['with half a section', {compliance, verification: {vendor: 'IDNOW'}},
      ['verificationMethod', 'approveTime', 'updateTime'].map((field) =>
        ({code: 'missing', path: `${place}.verification.${field}`}))],
    ['with a key too many in a section', {...both, compliance: {...compliance, light: 'GREEN'}},
      [{code: 'unknown-key', path: `${place}.compliance.light`}]],
    ['with a hit that says nothing', {...both, compliance: {...compliance, sanction: true}}, [
      {code: 'hit-without-text', path: `${place}.compliance.sanctionHit`},
      {code: 'hit-without-list', path: `${place}.compliance.sanctionListNames`},
    ]],
    ['with a time that names no zone', {...both, compliance: {...compliance, pepChecked: '2025-08-12T10:30:00'}},
      [{code: 'timestamp', path: `${place}.compliance.pepChecked`}]],
    ['with another vendor than the page was configured with', {compliance, verification: {...verification, vendor: 'WEBID'}},
      [{code: 'kyc-field', path: `${place}.customFields.0.value`}]],
    ['with a document that was issued after the approval', {...both, idDocument: {...idDocument, issueDate: '2025-08-13'}},
      [{code: 'issued-after-verification', path: `${place}.idDocument.issueDate`}]],
    ['with a document of null', {...both, idDocument: null}, [{code: 'type', path: `${place}.idDocument`}]],
    ['with events that are no list', {...both, events: {}}, [{code: 'type', path: `${place}.events`}]],
    ['with a document that is named already', {...both, events: [event]}, [
      {code: 'duplicate', path: `${place}.events.2.file`}, {code: 'duplicate', path: `${place}.events.2.key`},
    ]],
    ['with a key that is used already', {...both, events: [repeated]}, [{code: 'duplicate', path: `${place}.events.2.key`}]],
    ['with answers of the person', {...both, foreName: 'Eve', keys: {}},
      [{code: 'unknown-key', path: 'sections.foreName'}, {code: 'unknown-key', path: 'sections.keys'}]],
    ['with a __proto__ of JSON', JSON.parse('{"__proto__": {"compliance": {}}}'),
      [{code: 'unknown-key', path: 'sections.__proto__'}]],
    ['with no sections at all', null, [{code: 'type', path: ''}]],
    ['with sections that throw', {get compliance() { throw new Error('gone'); }}, [{code: 'type', path: ''}]],
    ['where there is no record', both, [{code: 'type', path: ''}], null],
    ['where the record has no person', both, [{code: 'missing', path: place}],
      {customers: [{...unfinished().customers[0], person: undefined}]}],
  ];
  for (const [claim, sections, issues, record] of wrong) {
    it(claim, () => assert.deepEqual(complete(sections, record === undefined ? unfinished() : record),
      {ok: false, issues: [...issues]}));
  }

  it('by whatever else is handed over; it never throws', () => {
    fc.assert(fc.property(fc.anything({withNullPrototype: true}), fc.anything(), (sections, record) => {
      assert.isFalse(complete(sections).ok);
      assert.isFalse(complete(both, record ?? null).ok);
      assert.isFalse(complete({compliance: sections, verification, events: record}).ok);
    }));
  });
});
