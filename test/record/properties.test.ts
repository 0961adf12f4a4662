import {assert} from 'chai';
import fc from 'fast-check';
import {parseRecord} from '../../src/record/index.ts';
import {validRecord} from '../support/valid-record.ts';
import {today} from './rule-table.ts';

const leaves = (value: unknown, path: readonly string[] = []): string[] =>
  typeof value !== 'object' || value === null ? [path.join('.')]
    : [path.join('.'), ...Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))];

const places = leaves(validRecord().customers[0]).filter((place) => place !== '');
const anything = fc.oneof(fc.anything({withBigInt: true, withDate: true, withMap: true, withSparseArray: true}),
  fc.json().map((text) => JSON.parse(text) as unknown),
  fc.constantFrom(undefined, null, NaN, '', '__proto__', Symbol('s')));

/** The valid record with anything at some of its places. */
const spoilt = fc.array(fc.tuple(fc.constantFrom(...places), anything), {minLength: 1, maxLength: 3}).map((changes) => {
  const record: unknown = validRecord();
  for (const [place, value] of changes) {
    const keys = ['customers', '0', ...place.split('.')];
    const parent = keys.slice(0, -1).reduce<unknown>((part, key) => Object(part)[key], record);
    // An earlier change may have put something else there.
    if (typeof parent === 'object' && parent !== null) Reflect.set(parent, keys.at(-1) ?? '', value);
  }
  return record;
});

const text = fc.string({unit: 'grapheme', minLength: 1, maxLength: 20});
const days = fc.date({min: new Date('1900-01-01'), max: new Date('2008-11-21'), noInvalidDate: true})
  .map((at) => at.toISOString().slice(0, 10));

/** Records of many people, some of them right. */
const people = fc.record({
  'person.foreName': text, 'person.surName': text, 'person.city': text,
  'person.zip': fc.constantFrom('79357', '1010', 'SW1A 1AA'),
  'person.country': fc.constantFrom('DE', 'AT', 'GB'), 'person.birthDate': days,
  'person.title': fc.option(text, {nil: undefined}),
  'person.furtherNationalities': fc.option(fc.subarray(['FR', 'US', 'CO', 'TR'], {minLength: 1}), {nil: undefined}),
  'person.idDocument.issueDate': fc.constantFrom('2020-05-01', '2025-08-12'),
  'person.events': fc.constantFrom([]), 'person.professional': fc.constantFrom({isProfessional: false}),
}).map((changes) => validRecord(changes));

describe('Whatever arrives', () => {
  it('parseRecord never throws, and says what is wrong as data', () => {
    fc.assert(fc.property(fc.oneof(spoilt, spoilt, anything, fc.record({customers: fc.array(anything)})), (input) => {
      for (const reading of ['strict', 'lenient'] as const) {
        const outcome = parseRecord(input, {today, reading});
        if (outcome.ok) continue;
        assert.isNotEmpty(outcome.issues);
        for (const {code, path} of outcome.issues) assert.isTrue(typeof code === 'string' && typeof path === 'string');
      }
    }), {numRuns: 2000});
  });

  it('parseRecord leaves its input alone', () => {
    fc.assert(fc.property(people, (input) => {
      const before = JSON.stringify(input);
      parseRecord(input, {today});
      assert.equal(JSON.stringify(input), before);
    }), {numRuns: 100});
  });

  it('an accepted record is read again to the same bytes', () => {
    let accepted = 0;
    fc.assert(fc.property(fc.oneof(people, people, spoilt), (input) => {
      const first = parseRecord(input, {today});
      if (!first.ok) return;
      accepted += 1;
      const bytes = JSON.stringify(first.value);
      const again = parseRecord(JSON.parse(bytes), {today});
      assert.equal(again.ok && JSON.stringify(again.value), bytes);
    }), {numRuns: 1000});
    assert.isAbove(accepted, 100);
  });

  it('a strictly accepted record is leniently accepted too', () => {
    fc.assert(fc.property(fc.oneof(people, spoilt), (input) => {
      if (parseRecord(input, {today}).ok) assert.isTrue(parseRecord(input, {today, reading: 'lenient'}).ok);
    }), {numRuns: 500});
  });
});
