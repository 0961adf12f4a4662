import {assert} from 'chai';
import fc from 'fast-check';
import type {Issue} from '../../src/record/index.ts';
import {readCompliance} from '../../src/record/read-compliance.ts';

const clear = {
  pep: false, pepChecked: '2026-11-20T10:30:00Z', pepHit: null, pepListNames: [],
  sanction: false, sanctionChecked: '2026-11-20T10:30:00Z', sanctionHit: null, sanctionListNames: [],
};
const pep = {...clear, pep: true, pepHit: 'Minister', pepListNames: ['PEP list']};
const sanctioned = {...clear, sanction: true, sanctionHit: 'A name', sanctionListNames: ['EU Financial Sanctions']};

const rules: readonly [claim: string, accepts: object, refuses: unknown, issue: Issue][] = [
  ['may clear a person', clear, {...clear, pep: undefined}, {code: 'missing', path: 'compliance.pep'}],
  ['is eight fields, not a word', clear, 'clear', {code: 'type', path: 'compliance'}],
  ['may name a PEP', pep, {...pep, pepHit: null}, {code: 'hit-without-text', path: 'compliance.pepHit'}],
  ['names the list of a PEP', pep, {...pep, pepListNames: []},
    {code: 'hit-without-list', path: 'compliance.pepListNames'}],
  ['may name a sanction', sanctioned, {...sanctioned, sanctionHit: null},
    {code: 'hit-without-text', path: 'compliance.sanctionHit'}],
  ['names the list of a sanction', sanctioned, {...sanctioned, sanctionListNames: []},
    {code: 'hit-without-list', path: 'compliance.sanctionListNames'}],
  ['has eight fields and no other', clear, {...clear, note: 'fine'}, {code: 'unknown-key', path: 'compliance.note'}],
  ['has instants, not days', clear, {...clear, pepChecked: '2026-11-20'},
    {code: 'timestamp', path: 'compliance.pepChecked'}],
];

describe('A host\'s own decision (contract §6, §9)', () => {
  for (const [claim, accepts, refuses, issue] of rules) {
    it(claim, () => {
      assert.deepEqual(readCompliance(accepts), {ok: true, value: accepts} as ReturnType<typeof readCompliance>);
      assert.deepEqual(readCompliance(refuses), {ok: false, issues: [issue]});
    });
  }

  it('has its times written as the record writes them', () => {
    const given = {...clear, pepChecked: '2026-11-20T11:30:00.999+01:00', sanctionChecked: '2026-11-20T10:30:00.000Z'};
    assert.deepEqual(readCompliance(given), {ok: true, value: clear} as ReturnType<typeof readCompliance>);
  });

  it('has its texts as given, even where one looks like a time', () => {
    const given = {...pep, pepHit: '2026-11-20T11:30:00.999+01:00'};
    assert.deepEqual(readCompliance(given), {ok: true, value: given} as ReturnType<typeof readCompliance>);
  });

  it('leaves what the host gave alone', () => {
    const given = Object.freeze({...clear, pepChecked: '2026-11-20T11:30:00.999+01:00'});
    readCompliance(given);
    assert.equal(given.pepChecked, '2026-11-20T11:30:00.999+01:00');
  });

  it('is none where something else was given, and never throws', () => {
    const unreadable = {get pep(): never { throw new Error('no'); }};
    const {proxy, revoke} = Proxy.revocable(clear, {});
    revoke();
    for (const other of [undefined, null, 'clear', 7, [], {}, [clear], unreadable, proxy]) assert.isFalse(readCompliance(other).ok);
    fc.assert(fc.property(fc.anything(), (other) => assert.isFalse(readCompliance(other).ok)), {numRuns: 300});
  });
});
