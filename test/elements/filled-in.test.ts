import {expect} from 'chai';
import {known} from '../support/ada.ts';
import type {Control} from '../support/controls.ts';
import type {Harness} from '../support/harness.ts';
import {mountAt} from '../support/walk.ts';

/** How something else than fingers fills a box: Chromium and Safari, Firefox, and tools that tell the least. */
const ways: readonly [name: string, tell: (control: Control) => void][] = [
  ['a plain input event', (control) => {
    control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    control.dispatchEvent(new Event('change', {bubbles: true}));
  }],
  ['a replacement', (control) => {
    control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertReplacementText'}));
    control.dispatchEvent(new Event('change', {bubbles: true}));
  }],
  ['a change alone', (control) => control.dispatchEvent(new Event('change', {bubbles: true}))],
];

/** Fills one box after the other without the focus, as browsers do in one go. */
const fillIn = async (widget: Harness, tell: (control: Control) => void, values: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(values)) {
    const control = widget.control(name);
    control.value = value;
    tell(control);
  }
  await widget.settled();
};

const atContact = (lang = 'de') => {
  const without = ['country', 'street', 'houseNumber', 'zip', 'city', 'email', 'mobile'];
  const person = Object.entries(known()['person'] as object).filter(([name]) => !without.includes(name));
  return mountAt('contact', {lang, prefill: {person: Object.fromEntries(person) as object}});
};
const reach = {'person.email': 'ada@example.org', 'person.mobile': '+4917139200012'};
const inCapitals = {
  'person.country': 'DEUTSCHLAND', 'person.street': 'LANGE STRASSE', 'person.houseNumber': '7 B', 'person.zip': '80331',
  'person.city': 'MÜNCHEN', ...reach,
};

for (const [way, tell] of ways) {
  describe(`an address that was filled in by ${way}`, () => {
    it('is taken in capitals, as it is', async () => {
      const widget = await atContact();
      await fillIn(widget, tell, inCapitals);
      expect(widget.value('person.city')).to.equal('MÜNCHEN');
      expect(widget.value('person.country')).to.equal('Deutschland');
      await widget.next();
      expect(widget.step, JSON.stringify(widget.errors())).to.equal('bank');
    });

    for (const [lang, country, shown] of [
      ['de', 'AT', 'Österreich'], ['de', 'Austria', 'Österreich'], ['de', 'ÖSTERREICH', 'Österreich'],
      ['en', 'Österreich', 'Austria'], ['en', 'austria', 'Austria'],
    ] as const) {
      it(`may name its country "${country}" (${lang})`, async () => {
        const widget = await atContact(lang);
        await fillIn(widget, tell, {'person.country': country});
        expect(widget.value('person.country')).to.equal(shown);
      });
    }
  });
}

describe('a street that was filled in with its number', () => {
  const atEnd: readonly [text: string, street: string, houseNumber: string][] = [
    ['Lange Straße 7 b', 'Lange Straße', '7 b'], ['LANGE STRASSE 12-14', 'LANGE STRASSE', '12-14'],
    ['Straße des 17. Juni 135', 'Straße des 17. Juni', '135'],
    ['Straße des 17. Juni', 'Straße des 17. Juni', ''], ['Am Hof', 'Am Hof', ''],
  ];
  for (const [way, tell] of ways.slice(0, 2)) {
    for (const [text, street, houseNumber] of atEnd) {
      it(`fills both boxes: "${text}" (${way})`, async () => {
        const widget = await atContact();
        await fillIn(widget, tell, {'person.street': text});
        expect([widget.value('person.street'), widget.value('person.houseNumber')]).to.deep.equal([street, houseNumber]);
      });
    }
  }

  it('fills both boxes again where the browser writes it anew', async () => {
    const widget = await atContact();
    for (let times = 0; times < 2; times += 1) {
      await fillIn(widget, ways[0]![1], {'person.houseNumber': '', 'person.street': 'Lange Straße 7 b'});
      expect([widget.value('person.street'), widget.value('person.houseNumber')]).to.deep.equal(['Lange Straße', '7 b']);
    }
  });

  it('replaces the number of the address before', async () => {
    const widget = await atContact();
    await fillIn(widget, ways[0]![1], {'person.houseNumber': '9', 'person.street': 'Platz 7'});
    expect([widget.value('person.street'), widget.value('person.houseNumber')]).to.deep.equal(['Platz', '7']);
  });

  it('is none of ours where a person types it: squares of Mannheim are called so', async () => {
    const widget = await atContact();
    await widget.fill({'person.street': 'Q 7'});
    expect([widget.value('person.street'), widget.value('person.houseNumber')]).to.deep.equal(['Q 7', '']);
  });
});
