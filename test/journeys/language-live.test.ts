import {expect} from 'chai';
import {du} from '../../src/messages/du.ts';
import {fr} from '../../src/messages/fr.ts';
import {known} from '../support/ada.ts';
import {prepare, type Harness} from '../support/harness.ts';
import {samplePdf} from '../support/sample-files.ts';
import {completeStep} from '../support/walk.ts';

type Box = HTMLInputElement;

const texts = {fr, 'de-AT': du};
const languages = ['de', 'en', 'fr', 'de-AT', 'en-GB', 'en-US', 'de'];

/** Who says which language it is: the element itself, or something around it. */
const places: readonly [claim: string, mount: (widget: Harness) => HTMLElement][] = [
  ['on the element', ({element}) => {
    document.body.append(element);
    return element;
  }],
  ['on what is around it', ({element}) => {
    const around = document.createElement('section');
    element.removeAttribute('lang');
    around.append(element);
    document.body.append(around);
    return around;
  }],
];

const begin = async (mountIn: (widget: Harness) => HTMLElement, prefill = known()) => {
  const widget = prepare({prefill, config: {texts}});
  const place = mountIn(widget);
  place.lang = 'de';
  await widget.settled();
  return {widget, speak: async (lang: string) => {
    place.lang = lang;
    await widget.settled();
  }};
};

/** What must be the same in each language: answers by the name of their control, those of countries by what they mean. */
const kept = (widget: Harness): Record<string, unknown> => {
  const boxes = [...widget.root.querySelectorAll<Box>('input:not([type=file]), select')];
  const countries = (box: Box) => (box.getAttribute('role') === 'combobox' ? box.value !== '' : box.value);
  const answers = boxes.map((box) => box.type === 'radio' || box.type === 'checkbox'
    ? [`${box.name}=${box.value}`, box.checked] : [box.name, countries(box)]);
  return {
    ...Object.fromEntries(answers) as object, tiles: widget.parts('tile').length, step: widget.step,
    errors: Object.keys(widget.errors()).sort(), summary: widget.summary()?.lines.length,
  };
};

const controls = (widget: Harness) =>
  [...widget.root.querySelectorAll<Box>('input:not([type=file]), select')]
    .filter(({type, checked}) => type !== 'radio' || checked);

/** Goes from step to step, stopping at each. */
const stopAtEach = async (widget: Harness, stop: () => Promise<void>): Promise<void> => {
  while (widget.step !== 'review') {
    if (widget.step === 'documents') {
      for (const text of ['one', 'two']) await widget.attach('identification', samplePdf({text}));
    }
    await stop();
    await completeStep(widget);
    await widget.goOn();
  }
  await stop();
};

for (const [claim, mountIn] of places) {
  describe(`another language, said ${claim}`, () => {
    it('loses no answer, no document, and neither focus nor caret, on any step', async () => {
      const {widget, speak} = await begin(mountIn);
      let switches = 0;
      await stopAtEach(widget, async () => {
        const before = kept(widget);
        const names = controls(widget).map(({name}) => name);
        for (const name of names) {
          const box = controls(widget).find((control) => control.name === name);
          if (!box) throw new Error(`${name} is gone`);
          box.focus();
          const hasCaret = box.type === 'text' && box.getAttribute('role') !== 'combobox' && box.value.length > 1;
          if (hasCaret) box.setSelectionRange(1, 2);
          for (const lang of languages) {
            await speak(lang);
            switches += 1;
            const active = widget.root.activeElement as Box | null;
            expect(active?.name, `${name} (${lang})`).to.equal(name);
            if (hasCaret) expect([active?.selectionStart, active?.selectionEnd], `${name} (${lang})`).to.deep.equal([1, 2]);
          }
        }
        for (const lang of languages) {
          await speak(lang);
          expect(kept(widget), `${widget.step} (${lang})`).to.deep.equal(before);
          const {root} = widget;
          expect(root.querySelector('[part~=root]')?.getAttribute('lang')).to.equal(lang);
        }
      });
      expect(switches).to.be.greaterThan(250);
    });

    it('says the mistakes of each step in it, at the same questions', async () => {
      const {widget, speak} = await begin(mountIn, {});
      const {person, idDocument, survey} = known();
      for (const prefill of [{person}, {idDocument}, {survey}]) {
        await widget.next();
        const before = kept(widget);
        const said: string[] = [];
        for (const lang of ['de', 'en', 'fr']) {
          await speak(lang);
          expect(kept(widget), lang).to.deep.equal(before);
          said.push(Object.values(widget.errors()).join('\n'));
        }
        expect(said[0], widget.step).to.not.equal('');
        expect(new Set(said).size).to.equal(3);
        widget.element.prefill = prefill;
        await widget.settled();
        await completeStep(widget);
        await speak('de');
        await widget.goOn();
        while (['contact', 'bank'].includes(widget.step)) await widget.goOn();
      }
    });

    it('keeps what is being typed into the box of a country, and its list', async () => {
      const {widget, speak} = await begin(mountIn);
      await widget.type('person.nationality', 'nep');
      await speak('en');
      expect(widget.value('person.nationality')).to.equal('nep');
      expect(widget.parts('list').filter(({hidden}) => !hidden).length).to.equal(1);
      expect(widget.focused()).to.equal('person.nationality');
      await widget.press('person.nationality', 'ArrowDown');
      await widget.press('person.nationality', 'Enter');
      expect(widget.value('person.nationality')).to.equal('Nepal');
      await speak('de');
      expect(widget.value('person.nationality')).to.equal('Nepal');
    });

    it('formats days, numbers, countries and currencies as it does', async () => {
      const {widget, speak} = await begin(mountIn);
      const seen: string[][] = [];
      await stopAtEach(widget, async () => {
        if (widget.step !== 'review') return;
        for (const lang of ['de', 'en-GB', 'en-US', 'fr']) {
          await speak(lang);
          seen.push(widget.review().map(({answer}) => answer));
        }
      });
      const among = (index: number, text: string) => expect(seen[index]?.join('\n')).to.contain(text);
      for (const [index, [day, country]] of [
        ['29. Februar 1988', 'Norwegen'], ['29 February 1988', 'Norway'], ['February 29, 1988', 'Norway'],
        ['29 février 1988', 'Norvège'],
      ].entries()) {
        among(index, day!);
        among(index, country!);
      }
    });
  });
}
