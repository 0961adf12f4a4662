import {assert} from 'chai';
import fc from 'fast-check';
import {modifiedIn, modifiedProblem, readTimestamp, timestampAt, timestampProblem} from '../../src/record/times.ts';

describe('Times that we write (contract §2.1, §9)', () => {
  it('cut milliseconds rather than round them', () => {
    assert.equal(timestampAt(new Date('2026-11-21T08:30:59.999Z')), '2026-11-21T08:30:59Z');
    assert.equal(modifiedIn()(new Date('2026-11-21T08:30:59.999Z')), '2026-11-21T08:30:59');
  });

  it('show modified in UTC unless another zone is asked for', () => {
    assert.equal(modifiedIn()(new Date('2026-12-31T23:30:00Z')), '2026-12-31T23:30:00');
    assert.equal(modifiedIn('Europe/Berlin')(new Date('2026-12-31T23:30:00Z')), '2027-01-01T00:30:00');
    assert.equal(modifiedIn('Europe/Berlin')(new Date('2026-07-01T12:00:00Z')), '2026-07-01T14:00:00');
    assert.equal(modifiedIn('America/New_York')(new Date('2026-07-01T03:00:00Z')), '2026-06-30T23:00:00');
  });

  it('show midnight as 00, never as 24', () => {
    assert.equal(modifiedIn()(new Date('2026-11-21T00:00:00Z')), '2026-11-21T00:00:00');
  });

  it('keep their own rules, at any instant of four-digit years', () => {
    const [min, max] = [new Date('1000-01-01T00:00:00Z'), new Date('9999-12-31T23:59:59Z')];
    const instants = fc.date({min, max, noInvalidDate: true});
    fc.assert(fc.property(instants, (at) => {
      assert.isUndefined(timestampProblem(timestampAt(at)));
      assert.isUndefined(modifiedProblem(modifiedIn()(at)));
      assert.equal(`${modifiedIn()(at)}Z`, timestampAt(at));
    }));
  });
});

describe('Times that others write (contract §6, §9)', () => {
  const rules: readonly [claim: string, accepts: string, as: string, refuses: string][] = [
    ['an instant of ours stays', '2023-06-02T15:57:46Z', '2023-06-02T15:57:46Z', '2023-06-02T15:57:46z'],
    ['milliseconds are cut', '2023-06-02T15:57:46.999Z', '2023-06-02T15:57:46Z', '2023-06-02T15:57:46.Z'],
    ['nanoseconds are cut', '2023-06-02T15:57:46.123456789Z', '2023-06-02T15:57:46Z', '2023-06-02T15:57:46,123Z'],
    ['an offset becomes UTC', '2023-06-02T17:57:46+02:00', '2023-06-02T15:57:46Z', '2023-06-02T17:57:46+2'],
    ['an offset without a colon becomes UTC', '2023-06-02T17:57:46+0200', '2023-06-02T15:57:46Z',
      '2023-06-02T17:57:46+02000'],
    ['an offset can move the day', '2023-06-01T20:00:00-05:00', '2023-06-02T01:00:00Z', '2023-06-01T20:00:00 -05:00'],
    ['a time needs a zone', '2023-06-02T15:57:46Z', '2023-06-02T15:57:46Z', '2023-06-02T15:57:46'],
    ['a time may do without seconds', '2023-06-02T15:57Z', '2023-06-02T15:57:00Z', '2023-06-02T15Z'],
    ['a time needs a T', '2023-06-02T15:57:46Z', '2023-06-02T15:57:46Z', '2023-06-02 15:57:46Z'],
    ['a day must exist', '2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z', '2023-02-29T00:00:00Z'],
    ['a clock must show it', '2023-06-02T23:59:59Z', '2023-06-02T23:59:59Z', '2023-06-02T25:00:00Z'],
    ['a minute must exist', '2023-06-02T23:59:59Z', '2023-06-02T23:59:59Z', '2023-06-02T23:60:00Z'],
    ['a day alone is no instant', '2023-06-02T00:00:00Z', '2023-06-02T00:00:00Z', '2023-06-02'],
    ['a year has four digits', '9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z', '9999-12-31T23:59:59-12:00'],
    ['the year 0 is not written', '0001-01-02T00:00:00Z', '0001-01-02T00:00:00Z', '0001-01-01T00:00:00+01:00'],
  ];
  for (const [claim, accepts, as, refuses] of rules) {
    it(claim, () => assert.deepEqual([readTimestamp(accepts), readTimestamp(refuses)], [as, undefined]));
  }

  it('become a timestamp of ours or nothing, whatever they wrote', () => {
    const characters = fc.constantFrom(...'0123456789T:.+-Z', '2023-06-02', '15:57:46', '02:00');
    fc.assert(fc.property(fc.string({unit: characters, maxLength: 12}), (text) => {
      const at = readTimestamp(text);
      if (at !== undefined) assert.isUndefined(timestampProblem(at), at);
    }), {numRuns: 2000});
  });
});
