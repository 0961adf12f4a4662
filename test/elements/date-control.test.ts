import {expect} from 'chai';
import {mount} from '../support/harness.ts';
import {mountAt} from '../support/walk.ts';

const boxes = ['person.birthDate.day', 'person.birthDate.month', 'person.birthDate.year'];

/** A language tag, and the order in which it writes a date. */
const orders: readonly [string, readonly string[]][] = [
  ['de', ['day', 'month', 'year']],
  ['de-AT', ['day', 'month', 'year']],
  ['en-GB', ['day', 'month', 'year']],
  ['en-US', ['month', 'day', 'year']],
];

describe('the boxes of a date', () => {
  for (const [lang, parts] of orders) {
    it(`stand in the order of ${lang}`, async () => {
      const widget = await mount({lang});
      const names = widget.names().filter((name) => name.startsWith('person.birthDate.'));
      expect(names).to.deep.equal(parts.map((part) => `person.birthDate.${part}`));
    });
  }

  for (const lang of ['de', 'en']) {
    for (const text of ['09.08.1997', '1997-08-09', ' 9. 8. 1997 ', '1997-08-09T00:00:00Z']) {
      for (const box of boxes) {
        it(`all take a date that is pasted into ${box} (${lang}, "${text}")`, async () => {
          const widget = await mount({lang});
          await widget.type(box, text);
          expect(boxes.map((name) => widget.value(name))).to.deep.equal(['09', '08', '1997']);
        });
      }
    }
  }

  it('read a date with slashes as the language writes it', async () => {
    for (const [lang, day, month] of [
      ['en-GB', '04', '03'],
      ['en-US', '03', '04'],
    ] as const) {
      const widget = await mount({lang});
      await widget.type('person.birthDate.day', '4/3/1997');
      expect(
        boxes.map((name) => widget.value(name)),
        lang,
      ).to.deep.equal([day, month, '1997']);
    }
  });

  it('keep a text that is no date as it was typed', async () => {
    const widget = await mount();
    await widget.type('person.birthDate.day', '31.02.1997');
    expect(boxes.map((name) => widget.value(name))).to.deep.equal(['31.02.1997', '', '']);
  });

  it('call for digits, not for a calendar or a number with arrows', async () => {
    const widget = await mount();
    for (const box of boxes) {
      expect(widget.control(box).type).to.equal('text');
      expect(widget.control(box).getAttribute('inputmode')).to.equal('numeric');
    }
    expect(boxes.map((box) => widget.control(box).getAttribute('autocomplete'))).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
  });
});

const day = (yearsAgo: number, daysLater = 0): Record<string, string> => {
  const date = new Date();
  date.setHours(12);
  date.setFullYear(date.getFullYear() - yearsAgo, date.getMonth(), date.getDate() + daysLater);
  return Object.fromEntries(
    boxes.map((box, index) => [box, String([date.getDate(), date.getMonth() + 1, date.getFullYear()][index])]),
  );
};

/** What is typed as a birth date, and what is said of it. */
const births: readonly [claim: string, typed: Record<string, string>, message: RegExp | undefined][] = [
  ['eighteen years ago today', day(18), undefined],
  ['eighteen years ago tomorrow', day(18, 1), /18 or older/],
  [
    'the last day before 1900',
    {[boxes[0] ?? '']: '31', [boxes[1] ?? '']: '12', [boxes[2] ?? '']: '1899'},
    /from 1900 on/,
  ],
  [
    'a day that no calendar has',
    {[boxes[0] ?? '']: '29', [boxes[1] ?? '']: '2', [boxes[2] ?? '']: '1997'},
    /a day that exists/,
  ],
  [
    'a year of two digits',
    {[boxes[0] ?? '']: '1', [boxes[1] ?? '']: '2', [boxes[2] ?? '']: '97'},
    /a day that exists/,
  ],
];

describe('a birth date that is typed', () => {
  for (const [claim, typed, message] of births) {
    it(`is ${message ? 'refused' : 'accepted'}: ${claim}`, async () => {
      const widget = await mount();
      await widget.fill(typed);
      if (message) expect(widget.errors()['person.birthDate']).to.match(message);
      else expect(widget.errors()).to.deep.equal({});
    });
  }
});

describe('the dates of an identity document', () => {
  it('must follow each other and hold today', async () => {
    const widget = await mountAt('identity');
    await widget.fill({'idDocument.issueDate.year': '1980'});
    expect(widget.errors())
      .to.have.property('idDocument.issueDate')
      .that.matches(/not after your birth/);
    await widget.fill({'idDocument.issueDate.year': '2015', 'idDocument.expireDate.year': '2025'});
    expect(widget.errors())
      .to.have.property('idDocument.expireDate')
      .that.matches(/expired/);
  });
});
