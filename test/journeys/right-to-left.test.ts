import {expect} from 'chai';
import {en} from '../../src/messages/en.ts';
import {marks, pseudo} from '../messages/pseudo.ts';
import {known} from '../support/ada.ts';
import {prepare, type Harness} from '../support/harness.ts';
import {samplePdf} from '../support/sample-files.ts';
import {completeStep} from '../support/walk.ts';

// `ar` also for Intl.
const texts = {ar: pseudo(en)};
const link = {kyc: 'IDNOW', url: 'https://go.example/1', key: 'K', actionId: 'A'};

/** A widget in a column of a page. */
const begin = async (width: number, dir: string, prefill = known()) => {
  const column = document.createElement('div');
  column.style.width = `${width}px`;
  column.dir = dir;
  column.lang = 'ar';
  const replies = [new Response(null, {status: 500}), {identLinks: [link]}];
  const widget = prepare({prefill, config: {texts}, submitHandler: () => Promise.resolve(replies.shift() as Response)});
  widget.element.removeAttribute('lang');
  column.append(widget.element);
  document.body.append(column);
  await widget.settled();
  return widget;
};

/** Stops at each step as it stands, with all its lists, and with all its mistakes. */
const walk = async (widget: Harness, stop: () => void): Promise<void> => {
  while (widget.step !== 'review') {
    const more = ['person', 'contact', 'bank'].includes(widget.step);
    if (more) await widget.click('add');
    if (widget.step === 'documents') await widget.attach('identification', samplePdf({name: 'Ada.pdf'}));
    stop();
    if (more) await widget.click('remove', widget.parts('remove').length - 1);
    await completeStep(widget);
    await widget.goOn();
  }
  stop();
  await widget.submit();
  stop();
  await widget.submit();
  stop();
};

const elementsOf = (widget: Harness) => [...widget.root.querySelectorAll<HTMLElement>('[part~=root] *')]
  .filter((element) => element.checkVisibility() && !element.closest('option'));

// A title for those who listen lies unseen where it likes.
const isSeen = (element: Element) => getComputedStyle(element).clipPath === 'none';

/** Where answers stand, and what Intl made: they have the language's letters but not its marks. */
const answers = 'dd, option, .list-item, .tile, input';

const unspoken = (widget: Harness): string[] => {
  const said = (text: string) => text === '' || text.includes(marks[0]);
  return elementsOf(widget).flatMap((element) => {
    if (element.matches('style')) return [];
    const own = [...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE)
      .map(({nodeValue}) => nodeValue?.trim() ?? '').filter((text) => !said(text) && !element.closest(answers));
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription']
      .map((name) => element.getAttribute(name) ?? '').filter((text) => !said(text));
    return [...own, ...attributes];
  });
};

describe('a pseudo-language', () => {
  it('says all that the page says, to the eye and to the ear', async () => {
    const widget = await begin(390, 'rtl');
    let words = 0;
    await walk(widget, () => {
      expect(unspoken(widget), widget.step).to.deep.equal([]);
      words += widget.text.split(marks[1]).length;
    });
    expect(words).to.be.greaterThan(150);
  });

  it('says all mistakes too', async () => {
    const widget = await begin(390, 'rtl', {});
    await widget.next();
    expect(Object.keys(widget.errors()).length).to.be.greaterThan(4);
    expect(unspoken(widget)).to.deep.equal([]);
  });
});

interface Box {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** All boxes on the page, from its beginning: its left side, or its right one. */
const boxesOf = (widget: Harness, dir: string): Box[] => {
  const page = widget.element.getBoundingClientRect();
  const hasBox = (element: Element) => !['inline', 'contents'].includes(getComputedStyle(element).display);
  return elementsOf(widget).filter(hasBox).map((element) => {
    const {left, right, top, bottom} = element.getBoundingClientRect();
    const [start, end] = dir === 'rtl' ? [page.right - right, page.right - left] : [left - page.left, right - page.left];
    const name = `${element.localName}.${element.className} ${element.getAttribute('name') ?? ''}`;
    return {name, start, end, top: top - page.top, bottom: bottom - page.top};
  });
};

const near = (one: number, other: number) => Math.abs(one - other) <= 1.5;

for (const width of [320, 390, 640]) {
  describe(`a page from right to left, ${width} px wide`, () => {
    it('is the mirror image of one from left to right, in every step', async () => {
      const pictures: Box[][][] = [];
      for (const dir of ['ltr', 'rtl']) {
        const widget = await begin(width, dir);
        const steps: Box[][] = [];
        await walk(widget, () => steps.push(boxesOf(widget, dir)));
        pictures.push(steps);
        document.body.replaceChildren();
      }
      const [there = [], back = []] = pictures;
      expect(back.length).to.equal(there.length);
      for (const [step, boxes] of there.entries()) {
        const other = back[step] ?? [];
        expect(other.map(({name}) => name)).to.deep.equal(boxes.map(({name}) => name));
        const moved = boxes.filter((box, index) => {
          const {start = 0, end = 0, top = 0} = other[index] ?? {};
          return !near(start, box.start) || !near(end, box.end) || !near(top, box.top);
        });
        expect(moved.map(({name}) => name), `stop ${step}`).to.deep.equal([]);
        // The last page has the fewest.
        expect(boxes.length).to.be.greaterThan(3);
      }
    });

    it('has nothing cut off, sticking out or lying over something else', async () => {
      const widget = await begin(width, 'rtl');
      await walk(widget, () => {
        const page = widget.element.getBoundingClientRect();
        const all = elementsOf(widget).filter((element) => !element.matches('[type=file], canvas, input, select'));
        const cut = all.filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
          && getComputedStyle(element).display !== 'inline');
        expect(cut.map(({className, localName}) => `${localName}.${className}`), `${widget.step}: cut`).to.deep.equal([]);
        const out = all.map((element) => element.getBoundingClientRect()).filter(({left, right}) =>
          left < page.left - 1 || right > page.right + 1);
        expect(out.length, `${widget.step}: out`).to.equal(0);
        // The innermost boxes of text and controls.
        const whole = 'button, p, dd, .option, .tile';
        const leaves = elementsOf(widget).filter((element) => isSeen(element)
          && element.matches(`input.box, select, h2, h3, dt, ${whole}`) && !element.parentElement?.closest(whole));
        const places = leaves.map((element) => ({element, place: element.getBoundingClientRect()}));
        const over = places.flatMap(({element, place}, index) => places.slice(index + 1).filter((other) =>
          !element.contains(other.element) && !other.element.contains(element)
          && Math.min(place.right, other.place.right) - Math.max(place.left, other.place.left) > 1
          && Math.min(place.bottom, other.place.bottom) - Math.max(place.top, other.place.top) > 1)
          .map((other) => [element, other.element].map(({className}) => className).join(' over ')));
        expect(over, `${widget.step}: over`).to.deep.equal([]);
      });
    });
  });
}

describe('codes, numbers and addresses', () => {
  it('run from left to right in boxes, whatever the page does; names run as it does', async () => {
    const widget = await begin(390, 'rtl');
    const seen: Record<string, string> = {};
    await walk(widget, () => {
      for (const box of widget.root.querySelectorAll<HTMLInputElement>('input.box')) {
        seen[box.name] = getComputedStyle(box).direction;
      }
    });
    for (const name of ['bankAccounts.0.iban', 'bankAccounts.0.bic', 'person.email', 'person.mobile', 'person.zip']) {
      expect(seen[name], name).to.equal('ltr');
    }
    for (const name of ['person.foreName', 'person.city', 'person.nationality']) expect(seen[name], name).to.equal('rtl');
  });

  it('are read back from left to right', async () => {
    const widget = await begin(390, 'rtl');
    await walk(widget, () => {
      if (widget.step !== 'review') return;
      for (const text of ['DE89 3704', '+49 171 3920012', '7 b', 'ada@example.org']) {
        const cell = [...widget.root.querySelectorAll('dd')].find(({textContent}) => textContent?.includes(text));
        expect(cell?.localName, text).to.equal('dd');
        const walker = document.createTreeWalker(cell!, NodeFilter.SHOW_TEXT);
        let node = walker.nextNode();
        while (node && !node.nodeValue?.includes(text)) node = walker.nextNode();
        const at = node!.nodeValue!.indexOf(text);
        const leftOf = (index: number) => {
          const range = document.createRange();
          range.setStart(node!, index);
          range.setEnd(node!, index + 1);
          return range.getBoundingClientRect().left;
        };
        expect(leftOf(at) < leftOf(at + text.length - 1), text).to.equal(true);
      }
    });
  });
});
