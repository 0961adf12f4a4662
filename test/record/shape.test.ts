import {assert} from 'chai';
import {parseRecord, type Issue, type ServerSection} from '../../src/record/index.ts';
import {absent, validRecord} from '../support/valid-record.ts';
import {today} from './rule-table.ts';

/** Every object and list of a value, with its path. */
const parts = (value: unknown, path: readonly string[] = []): [path: readonly string[], part: object][] =>
  typeof value !== 'object' || value === null ? []
    : [[path, value], ...Object.entries(value).flatMap(([key, inner]) => parts(inner, [...path, key]))];

const issuesOf = (input: unknown, omit: readonly ServerSection[] = []): readonly Issue[] | string => {
  const outcome = parseRecord(input, {today, omit});
  return outcome.ok ? 'accepted' : outcome.issues;
};

/** The place inside `validRecord` of a path in the record. */
const place = (path: readonly string[]) => path.slice(2).join('.');

const objects = parts(validRecord()).filter(([, part]) => !Array.isArray(part));
const inCustomer = objects.filter(([path]) => path.length >= 2);

const optional = [
  'salutation', 'title', 'birthCountry', 'furtherNationalities', 'phonePriv', 'email', 'mobile', 'bankAccounts',
].map((name) => `customers.0.person.${name}`).concat(
  'customers.0.person.bankAccounts.0.bic', 'customers.0.person.bankAccounts.0.bank',
  'customers.0.person.bankAccounts.1.bic', 'customers.0.person.bankAccounts.1.bank',
  'customers.0.person.idDocument.additionalNumber',
);

describe('No other keys (contract §2)', () => {
  it('is asked of every object of the record', () => assert.isAbove(objects.length, 30));

  for (const [path] of inCustomer) {
    it(`refuses an unknown key in ${path.join('.')}`, () => {
      for (const key of ['extra', 'constructor', '__proto__', 'toString', '']) {
        const record = validRecord(path.length === 2 ? {[key]: 1} : {[`${place(path)}.${key}`]: 1});
        assert.deepEqual(issuesOf(record), [{code: 'unknown-key', path: [...path, key].join('.')}], key);
      }
    });
  }

  it('refuses an unknown key beside the customers', () => {
    assert.deepEqual(issuesOf({...validRecord(), version: 2}), [{code: 'unknown-key', path: 'version'}]);
  });

  it('refuses a __proto__ of JSON and takes nothing from it', () => {
    const text = JSON.stringify(validRecord()).replace('"person":{', '"person":{"__proto__":{"title":"Prof."},');
    const outcome = parseRecord(JSON.parse(text), {today});
    assert.deepEqual(outcome, {ok: false, issues: [{code: 'unknown-key', path: 'customers.0.person.__proto__'}]});
    assert.isUndefined(({} as {title?: string}).title);
  });

  it('reports every unknown key, not the first alone', () => {
    assert.deepEqual(issuesOf(validRecord({'person.a': 1, 'person.b': 2})), [
      {code: 'unknown-key', path: 'customers.0.person.a'}, {code: 'unknown-key', path: 'customers.0.person.b'},
    ]);
  });
});

describe('Nothing missing (contract §2)', () => {
  for (const [path, part] of inCustomer) {
    for (const key of Object.keys(part)) {
      const at = [...path, key].join('.');
      const record = () => validRecord({[place([...path, key])]: absent});
      if (optional.includes(at)) it(`does without ${at}`, () => assert.equal(issuesOf(record()), 'accepted'));
      else it(`requires ${at}`, () => assert.deepEqual(issuesOf(record()), [{code: 'missing', path: at}]));
    }
  }

  it('requires the customers', () => assert.deepEqual(issuesOf({}), [{code: 'missing', path: 'customers'}]));

  it('requires one customer', () => {
    assert.deepEqual(issuesOf({customers: []}), [{code: 'count', expected: 1, path: 'customers'}]);
  });

  it('takes no second customer', () => {
    const customers = [...validRecord().customers, ...validRecord().customers];
    assert.deepEqual(issuesOf({customers}), [{code: 'count', expected: 1, path: 'customers'}]);
  });

  it('reports every missing key at once', () => {
    const record = validRecord({'person.foreName': absent, key: absent, 'person.idDocument.docType': absent});
    assert.deepEqual(issuesOf(record), [
      {code: 'missing', path: 'customers.0.person.foreName'},
      {code: 'missing', path: 'customers.0.person.idDocument.docType'},
      {code: 'missing', path: 'customers.0.key'},
    ]);
  });

  it('tells a missing part from one of the wrong type', () => {
    for (const [path, part] of parts(validRecord())) {
      if (path.length <= 2) continue;
      const changed = validRecord({[place(path)]: 'text'});
      assert.deepEqual(issuesOf(changed), [{code: 'type', path: path.join('.')}], `${path.join('.')} ${typeof part}`);
    }
    for (const input of [null, [], 'text', 7]) assert.deepEqual(issuesOf(input), [{code: 'type', path: ''}]);
    assert.deepEqual(issuesOf(undefined), [{code: 'missing', path: ''}]);
  });
});

describe('Sections that the host\'s server adds', () => {
  const {verification, compliance} = validRecord().customers[0]?.person ?? {};

  it('are missing from a complete record', () => {
    assert.deepEqual(issuesOf(validRecord({'person.verification': absent, 'person.compliance': absent})), [
      {code: 'missing', path: 'customers.0.person.verification'},
      {code: 'missing', path: 'customers.0.person.compliance'},
    ]);
  });

  it('may be left out where the reader says so, each for itself', () => {
    assert.equal(issuesOf(validRecord({'person.verification': absent}), ['verification']), 'accepted');
    assert.equal(issuesOf(validRecord({'person.compliance': absent}), ['compliance']), 'accepted');
    assert.equal(issuesOf(validRecord({'person.verification': absent, 'person.compliance': absent}),
      ['verification', 'compliance']), 'accepted');
  });

  it('must be left out where the reader says so', () => {
    assert.isObject(verification);
    assert.isObject(compliance);
    assert.deepEqual(issuesOf(validRecord(), ['verification', 'compliance']), [
      {code: 'unknown-key', path: 'customers.0.person.verification'},
      {code: 'unknown-key', path: 'customers.0.person.compliance'},
    ]);
  });
});
