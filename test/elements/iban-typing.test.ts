import {expect} from 'chai';
import fc from 'fast-check';
import {known} from '../support/ada.ts';
import type {Harness} from '../support/harness.ts';
import {pressKey, typeText} from '../support/real-input.ts';
import {mountAt} from '../support/walk.ts';

const name = 'bankAccounts.0.iban';
const box = (widget: Harness) => widget.control(name) as HTMLInputElement;

/** A widget whose IBAN is empty and has the focus. */
const begin = async (text = ''): Promise<Harness> => {
  const widget = await mountAt('bank', {prefill: {...known(), bankAccounts: []}});
  box(widget).focus();
  if (text) document.execCommand('insertText', false, text);
  await widget.settled();
  return widget;
};

// Key by key: WebKit's driver swallows the second of two like ones that come at once.
const typeKeys = async (text: string) => {
  for (const key of text) await typeText(key);
};

/** The text in the box with a bar for the caret. */
const shown = (widget: Harness): string => {
  const {value, selectionStart} = box(widget);
  return `${value.slice(0, selectionStart ?? 0)}|${value.slice(selectionStart ?? 0)}`;
};

const place = (widget: Harness, start: number, end = start) => box(widget).setSelectionRange(start, end);

describe('an IBAN', () => {
  it('is grouped while it is typed, in capitals', async () => {
    const widget = await begin();
    await typeKeys('de893');
    expect(shown(widget)).to.equal('DE89 3|');
    await typeKeys('70400440532013000');
    expect(shown(widget)).to.equal('DE89 3704 0044 0532 0130 00|');
    expect(widget.errors()).to.deep.equal({});
  });

  it('shows capitals from its first letter on, and is in capitals once it is left', async () => {
    const widget = await begin();
    await typeKeys('de8');
    expect(getComputedStyle(box(widget)).textTransform).to.equal('uppercase');
    widget.control('bankAccounts.0.bank').focus();
    await widget.settled();
    expect(box(widget).value).to.equal('DE8');
    expect(getComputedStyle(widget.control('bankAccounts.0.bank')).textTransform).to.equal('none');
  });

  it('is written once for a character that begins a group', async () => {
    const widget = await begin('DE89');
    const seen: string[] = [];
    box(widget).addEventListener('input', () => seen.push(box(widget).value));
    await typeKeys('37');
    await widget.settled();
    expect(seen).to.deep.equal(['DE89 3', 'DE89 37']);
  });

  it('is shown grouped where the host knows it', async () => {
    const iban = 'de89370400440532013000';
    const widget = await mountAt('bank', {prefill: {...known(), bankAccounts: [{iban}]}});
    expect(box(widget).value).to.equal('DE89 3704 0044 0532 0130 00');
  });

  it('may be typed with its spaces', async () => {
    const widget = await begin();
    await typeKeys('DE89 3704 0044');
    expect(shown(widget)).to.equal('DE89 3704 0044|');
  });

  /** Where the caret is, what is done, and what stands there then. */
  const edits: readonly [claim: string, place: readonly [number, number?], keys: readonly string[], shown: string][] = [
    ['takes a sign in its middle', [2], ['7'], 'DE7|8 9370 4004 4'],
    ['takes signs across a space', [4], ['7', '6'], 'DE89 76|37 0400 44'],
    ['goes back across a space', [5], ['Backspace'], 'DE89| 3704 0044'],
    ['loses the sign before a space', [5], ['Backspace', 'Backspace'], 'DE8|3 7040 044'],
    ['goes on across a space', [4], ['Delete'], 'DE89 |3704 0044'],
    ['loses the sign behind a space', [4], ['Delete', 'Delete'], 'DE89 |7040 044'],
    ['has a selection replaced', [3, 11], ['7'], 'DE87| 044'],
    ['has a selection deleted', [0, 5], ['Backspace'], '|3704 0044'],
    ['has its last sign deleted', [14], ['Backspace'], 'DE89 3704 004|'],
  ];
  for (const [claim, [start, end], keys, after] of edits) {
    it(claim, async () => {
      const widget = await begin('DE89 3704 0044');
      place(widget, start, end);
      for (const key of keys) await pressKey(key);
      await widget.settled();
      expect(shown(widget)).to.equal(after);
    });
  }

  for (const pasted of ['3704 0044', '3704-0044', '3704.0044', ' 3704–0044\t', '37 04 00 44']) {
    it(`takes "${pasted}" pasted into its middle`, async () => {
      const widget = await begin('DE89 0532');
      place(widget, 5);
      document.execCommand('insertText', false, pasted);
      await widget.settled();
      expect(shown(widget)).to.equal('DE89 3704 0044| 0532');
    });
  }

  it('can be undone step by step until the box is as it was', async () => {
    const widget = await begin();
    await typeKeys('de8937');
    const seen: string[] = [];
    for (let steps = 0; steps < 20 && box(widget).value !== ''; steps += 1) {
      document.execCommand('undo');
      await widget.settled();
      seen.push(box(widget).value);
    }
    expect(box(widget).value, seen.join()).to.equal('');
  });

  it('is let alone while an input method composes, and settled once it is left', async () => {
    const widget = await begin();
    const control = box(widget);
    control.value = 'de893704';
    const options = {bubbles: true, composed: true, isComposing: true, inputType: 'insertCompositionText'};
    control.dispatchEvent(new InputEvent('input', options));
    await widget.settled();
    expect(shown(widget)).to.equal('de893704|');
    control.dispatchEvent(new Event('change', {bubbles: true}));
    await widget.settled();
    expect(control.value).to.equal('DE89 3704');
  });

  it('is put right once it was filled in while another box had the focus', async () => {
    const widget = await begin();
    widget.control('bankAccounts.0.bank').focus();
    const control = box(widget);
    control.value = 'de893704';
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    await widget.settled();
    expect(control.value).to.equal('DE89 3704');
    expect(widget.value('bankAccounts.0.bank')).to.equal('');
    expect(widget.focused()).to.equal('bankAccounts.0.bank');
  });

  it('is the answer, grouped, whatever way it came', async () => {
    const widget = await begin();
    await typeKeys('de89370400440532013000');
    await widget.click('next');
    expect(widget.step).to.equal('identity');
    await widget.back();
    expect(widget.value(name)).to.equal('DE89 3704 0044 0532 0130 00');
  });

  const grouped = (text: string) => text.replace(/[\s.-]/g, '').toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
  const signs = (text: string) => text.replace(/ /g, '').length;
  const edit = fc.record({
    key: fc.constantFrom('Backspace', 'Delete', 'd', '8', 'x', ' ', '-'),
    from: fc.nat(40), to: fc.nat(40), selects: fc.boolean(),
  });

  it('keeps its caret behind the same sign, whatever is done to it', async () => {
    const widget = await begin();
    const control = box(widget);
    let kept = 0;
    await fc.assert(fc.asyncProperty(fc.array(edit, {minLength: 5, maxLength: 10}), async (all) => {
      control.select();
      document.execCommand('insertText', false, 'DE89 3704 00');
      for (const {key, from, to, selects} of all) {
        const {value} = control;
        const ends = [from, selects ? to : from].map((at) => at % (value.length + 1));
        const [start, end] = [Math.min(...ends), Math.max(...ends)];
        control.setSelectionRange(start, end);
        const [less, more] = start < end ? [0, 0] : [Number(key === 'Backspace'), Number(key === 'Delete')];
        const before = value.slice(0, Math.max(0, start - less)) + (key.length === 1 ? key : '');
        await (key.length === 1 ? typeText(key) : pressKey(key));
        const expected = grouped(before + value.slice(end + more));
        expect(control.value.toUpperCase()).to.equal(expected);
        expect(signs(control.value.slice(0, control.selectionStart ?? 0))).to.equal(signs(grouped(before)));
        expect(control.selectionEnd).to.equal(control.selectionStart);
        kept += Number(expected.includes(' '));
      }
      await widget.settled();
      expect(control.value.toUpperCase()).to.equal(grouped(control.value));
    }), {numRuns: 15});
    expect(kept).to.be.greaterThan(10);
  });
});
