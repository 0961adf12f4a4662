import {assert} from 'chai';
import fc from 'fast-check';
import {ageOn, birthDateProblem, dayFrom, isDay, localDay} from '../../src/record/days.ts';

/** A clock on a wall in Berlin, wherever the test runs. */
class BerlinDate extends Date {
  #part(part: 'year' | 'month' | 'day'): number {
    return Number(new Intl.DateTimeFormat('en', {timeZone: 'Europe/Berlin', [part]: 'numeric'}).format(this));
  }
  override getFullYear = (): number => this.#part('year');
  override getMonth = (): number => this.#part('month') - 1;
  override getDate = (): number => this.#part('day');
}

describe('Days (contract §2, §9)', () => {
  it('are the person\'s local ones: late in the evening in UTC it is tomorrow in Germany', () => {
    assert.equal(localDay(new BerlinDate('2026-12-31T23:30:00Z')), '2027-01-01');
    assert.equal(localDay(new BerlinDate('2026-03-01T22:30:00Z')), '2026-03-01');
    assert.equal(localDay(new BerlinDate('1997-08-08T22:00:00Z')), '1997-08-09');
  });

  it('are written year first, with leading zeros', () => {
    assert.equal(dayFrom(1997, 8, 9), '1997-08-09');
    assert.equal(dayFrom(33, 12, 31), '0033-12-31');
  });

  const calendar: readonly [claim: string, accepts: string, refuses: string][] = [
    ['February has 29 days in a leap year', '2024-02-29', '2023-02-29'],
    ['a century is no leap year unless 400 divides it', '2000-02-29', '1900-02-29'],
    ['April has 30 days', '2023-04-30', '2023-04-31'],
    ['a year has twelve months', '2023-12-01', '2023-13-01'],
    ['months begin with 1', '2023-01-01', '2023-00-01'],
    ['days begin with 1', '2023-01-01', '2023-01-00'],
    ['a month has two digits', '2023-01-01', '2023-1-01'],
    ['a year has four digits', '0099-01-01', '99-01-01'],
    ['years begin with 1', '0001-01-01', '0000-01-01'],
    ['a day has no time', '2023-01-01', '2023-01-01T00:00:00'],
    ['a day has ASCII digits', '2023-01-01', '２０２３-01-01'],
    ['nothing follows a day', '2023-01-01', '2023-01-01\n'],
  ];
  for (const [claim, accepts, refuses] of calendar) {
    it(claim, () => assert.deepEqual([isDay(accepts), isDay(refuses)], [true, false]));
  }

  it('exist exactly where the calendar has them', () => {
    const lengths = (year: number) => [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
      31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    fc.assert(fc.property(fc.integer({min: 1, max: 9999}), fc.integer({min: 0, max: 13}), fc.integer({min: 0, max: 32}),
      (year, month, day) => {
        assert.equal(isDay(dayFrom(year, month, day)), day >= 1 && day <= (lengths(year)[month - 1] ?? 0));
      }), {numRuns: 2000});
  });
});

describe('Ages (contract §2, §9)', () => {
  const ages: readonly [claim: string, birth: string, today: string, age: number][] = [
    ['the day before the birthday is a year younger', '2008-11-22', '2026-11-21', 17],
    ['the birthday counts', '2008-11-21', '2026-11-21', 18],
    ['born on 29 February: not older on 28 February', '2008-02-29', '2026-02-28', 17],
    ['born on 29 February: a year older on 1 March', '2008-02-29', '2026-03-01', 18],
    ['born on 29 February: a year older on 29 February of a leap year', '2008-02-29', '2028-02-29', 20],
  ];
  for (const [claim, birth, today, age] of ages) it(claim, () => assert.equal(ageOn(birth, today), age));

  it('are told with their limits', () => {
    const on = (birth: string) => birthDateProblem(birth, '2026-11-21');
    assert.isUndefined(on('2008-11-21'));
    assert.isUndefined(on('1900-01-01'));
    assert.deepEqual(on('2008-11-22'), {code: 'under-age', expected: 18});
    assert.deepEqual(on('2026-11-21'), {code: 'under-age', expected: 18});
    assert.deepEqual(on('2026-11-22'), {code: 'in-future'});
    assert.deepEqual(on('1899-12-31'), {code: 'before-1900', expected: 1900});
    assert.deepEqual(on('1997-02-29'), {code: 'date'});
    assert.deepEqual(on(''), {code: 'date'});
  });
});
