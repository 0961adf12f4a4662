import {assert} from 'chai';
import fc from 'fast-check';
import {dateAnswers, readDate, readPastedDate} from '../../src/questionnaire/dates.ts';
import {inZone, zones} from './simulated-zone.ts';

const boxes = (day: string, month: string, year: string) => ({'d.day': day, 'd.month': month, 'd.year': year});
const days = fc.date({min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true})
  .map((at) => at.toISOString().slice(0, 10));

describe('Three boxes of a date', () => {
  const rows: [day: string, month: string, year: string, expected: string | undefined][] = [
    ['09', '08', '1997', '1997-08-09'],
    ['9', '8', '1997', '1997-08-09'],
    [' 9 ', '8\u00a0', ' 1997', '1997-08-09'],
    ['29', '2', '2000', '2000-02-29'],
    ['', '', '', ''],
    [' ', '', '', ''],
    ['29', '2', '1997', undefined],
    ['29', '2', '1900', undefined],
    ['31', '4', '1997', undefined],
    ['0', '8', '1997', undefined],
    ['9', '13', '1997', undefined],
    ['9', '0', '1997', undefined],
    ['9', '8', '97', undefined],
    ['9', '8', '0000', undefined],
    ['9', '8', '19970', undefined],
    ['9', '', '1997', undefined],
    ['', '8', '1997', undefined],
    ['9', '8', '', undefined],
    ['-9', '8', '1997', undefined],
    ['9.', '8', '1997', undefined],
    ['1e1', '8', '1997', undefined],
    ['nine', '8', '1997', undefined],
    ['1997-08-09T', '8', '1997', undefined],
  ];
  for (const [day, month, year, expected] of rows) {
    it(`${JSON.stringify([day, month, year])} is ${expected === '' ? 'no answer' : expected ?? 'no day'}`, () => {
      assert.strictEqual(readDate(boxes(day, month, year), 'd'), expected);
    });
  }

  it('of no answer at all is none', () => assert.strictEqual(readDate({}, 'd'), ''));

  it('hold a day and give it back, in whatever zone', () => {
    fc.assert(fc.property(days, fc.constantFrom(...zones), (date, [, minutes]) => {
      assert.equal(inZone(minutes, () => readDate(dateAnswers('d', date), 'd')), date);
    }), {numRuns: 500});
  });
});

describe('A whole date in one paste', () => {
  const rows: [text: string, monthFirst: boolean, expected: string | undefined][] = [
    ['09.08.1997', false, '1997-08-09'],
    ['9. 8. 1997', false, '1997-08-09'],
    [' 09.08.1997\n', true, '1997-08-09'],
    ['1997-08-09', false, '1997-08-09'],
    ['1997-08-09', true, '1997-08-09'],
    ['1997-8-9', false, '1997-08-09'],
    ['1997-08-09T23:30:00-12:00', false, '1997-08-09'],
    ['09/08/1997', false, '1997-08-09'],
    ['08/09/1997', true, '1997-08-09'],
    ['09-08-1997', false, '1997-08-09'],
    ['08-09-1997', true, '1997-08-09'],
    ['09.08.1997', true, '1997-08-09'],
    ['09 08 1997', false, '1997-08-09'],
    ['31.02.1997', false, undefined],
    ['13/13/1997', true, undefined],
    ['09.08.97', false, undefined],
    ['9', false, undefined],
    ['1997', false, undefined],
    ['9 August 1997', false, undefined],
    ['09.08.1997 and more', false, undefined],
    ['', false, undefined],
  ];
  for (const [text, monthFirst, expected] of rows) {
    it(`${JSON.stringify(text)}${monthFirst ? ', month first,' : ''} is ${expected ?? 'no date'}`, () => {
      assert.strictEqual(readPastedDate(text, monthFirst), expected);
    });
  }

  it('is the same day in every zone', () => {
    fc.assert(fc.property(days, fc.constantFrom(...zones), (date, [, minutes]) => {
      const [year, month, day] = date.split('-');
      for (const text of [date, `${day}.${month}.${year}`, `${date}T00:00:00+14:00`]) {
        assert.equal(inZone(minutes, () => readPastedDate(text, false)), date);
      }
    }), {numRuns: 300});
  });
});
