import {expect} from 'chai';
import type {Harness} from '../support/harness.ts';
import {pressKey} from '../support/real-input.ts';
import {mountAt} from '../support/walk.ts';

const types = ['keydown', 'keypress', 'keyup'] as const;

/** What a page's listeners are told while keys are pressed in a control. */
const heardOf = async (widget: Harness, name: string, keys: readonly string[], capture: boolean): Promise<string[]> => {
  const heard: string[] = [];
  const note = (event: Event) => {
    heard.push(`${(event as KeyboardEvent).key} at ${(event.target as Element).localName}`);
  };
  const places = [window, document, document.body];
  for (const place of places) for (const type of types) place.addEventListener(type, note, capture);
  try {
    widget.control(name).focus();
    for (const key of keys) await pressKey(key);
    await widget.settled();
  } finally {
    for (const place of places) for (const type of types) place.removeEventListener(type, note, capture);
  }
  return heard;
};

describe('a page’s hot-keys', () => {
  // A line of text, a day, a country, a list to choose from, a box to tick.
  for (const name of ['person.foreName', 'person.birthDate.day', 'person.nationality']) {
    it(`hear no key that is pressed in ${name}`, async () => {
      const widget = await mountAt('person');
      expect(await heardOf(widget, name, ['s', '/', '?', 'ArrowDown', 'Backspace'], false)).to.deep.equal([]);
    });
  }

  for (const name of ['bankAccounts.0.currency', 'bankAccounts.0.sharedAccount']) {
    it(`hear no key that is pressed in ${name}`, async () => {
      const widget = await mountAt('bank');
      expect(await heardOf(widget, name, ['s', 'j'], false)).to.deep.equal([]);
    });
  }

  it('hear keys in the capture phase, as nobody can keep them, but only that they come from the widget', async () => {
    const widget = await mountAt('person');
    const heard = await heardOf(widget, 'person.foreName', ['s'], true);
    expect(heard.length).to.be.greaterThan(0);
    expect([...new Set(heard)]).to.deep.equal(['s at reliance-onboarding']);
  });
});
