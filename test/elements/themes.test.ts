import {assert} from 'chai';
import fc from 'fast-check';
import {behind, contrast, shown, under} from '../support/contrast.ts';
import {known} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {mount, type Harness} from '../support/harness.ts';
import {pointAt} from '../support/real-input.ts';
import {sampleProgram} from '../support/sample-files.ts';
import {mountAt} from '../support/walk.ts';

const schemes = ['light', 'dark'] as const;
const hex = (colour: number) => `#${colour.toString(16).padStart(6, '0')}`;

// The corners, and greys about the middle where neither black nor white stands out much.
const hard: readonly string[] = [
  '#ffffff', '#fefefe', '#000000', '#010101', '#ffff00', '#00ffff', '#ff00ff', '#ff0000', '#00ff00', '#0000ff',
  ...Array.from({length: 24}, (_, step) => hex((0x68 + step) * 0x010101)),
];

// A thousand of any kind: each engine tries a third of them, as all reckon by the same rule.
const third = ['Firefox/', 'Chrome/'].findIndex((name) => navigator.userAgent.includes(name)) + 1;
const accents = [
  ...hard,
  ...fc.sample(fc.integer({min: 0, max: 0xffffff}), {seed: 5, numRuns: 1000}).filter((_, index) => index % 3 === third).map(hex),
];

const paint = ({element}: Harness, accent: string, scheme: string) => {
  document.body.style.colorScheme = scheme;
  element.style.setProperty('--reliance-color-accent', accent);
};

const describeElement = ({localName, part, className}: Element) => `${localName}.${className} [${part.value}]`;

// One of each kind is enough: what has the same name, parts and classes on the same ground has the same colours.
const kinds = (elements: readonly Element[]) =>
  [...new Map(elements.map((one) => [describeElement(one) + under(one), one])).values()];

const visible = (widget: Harness) => [...widget.root.querySelectorAll<HTMLElement>('.root *')].filter((one) =>
  one.getClientRects().length > 0 && !one.closest('[aria-hidden=true]'));

const texts = (widget: Harness) => kinds(visible(widget).filter(({childNodes, localName}) => localName === 'input'
  || [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())));

const edges = (widget: Harness) => kinds(visible(widget).filter((one) => one.matches('.box, .option, .drop, .primary, .secondary')));

interface Claim {
  readonly what: string;
  readonly limit: number;
  readonly colours: () => readonly [string, string];
}

// What can be read and seen on a page: texts on what lies under them, and lines against what lies around them.
const claimsOf = (widget: Harness): Claim[] => {
  const claim = (what: string, limit: number, colours: (style: CSSStyleDeclaration, one: Element) => [string, string]) =>
    (one: Element): Claim => {
      const style = getComputedStyle(one);
      return {what: `${what} of ${describeElement(one)}`, limit, colours: () => colours(style, one)};
    };
  const all = visible(widget);
  const {activeElement} = widget.root;
  return [
    ...texts(widget).map(claim('text', 4.5, ({color}, one) => [color, under(one)])),
    ...edges(widget).map(claim('edge', 3, ({borderTopColor}, one) => [borderTopColor, behind(one)])),
    ...kinds(all.filter((one) => one.matches('input:checked, progress')))
      .map(claim('tick', 3, ({accentColor}, one) => [accentColor, behind(one)])),
    ...kinds([...widget.root.querySelectorAll('.done')])
      .map(claim('way', 3, ({borderTopColor}, one) => [borderTopColor, behind(one)])),
    ...kinds(all.filter((one) => one.matches('.panel, .warning, .agreement')))
      .map(claim('mark', 3, ({borderInlineStartColor}, one) => [borderInlineStartColor, behind(one)])),
    ...activeElement?.matches(':focus-visible')
      ? [claim('focus', 3, ({outlineColor}, one) => [outlineColor, behind(one)])(activeElement)] : [],
  ];
};

// Whatever falls short with some accent, once, with the worst that was found. The colours are made in one place: all accents
// are tried on one page, the hard ones on the others.
const shortfalls = (widget: Harness, number = hard.length): Record<string, string> => {
  const claims = claimsOf(widget);
  assert.isAbove(claims.length, 10);
  const worst = new Map<Claim, {readonly ratio: number; readonly with: string}>();
  for (const scheme of schemes) {
    for (const accent of accents.slice(0, number)) {
      paint(widget, accent, scheme);
      for (const claim of claims) {
        const ratio = contrast(...claim.colours());
        if (ratio < (worst.get(claim)?.ratio ?? claim.limit)) worst.set(claim, {ratio, with: `${accent}, ${scheme}`});
      }
    }
  }
  return Object.fromEntries([...worst].map(([{what}, found]) => [what, `${found.ratio.toFixed(2)} with ${found.with}`]));
};

describe('of a brand’s accent alone', () => {
  after(() => {
    document.body.style.colorScheme = '';
  });

  const pages: readonly (readonly [string, () => Promise<Harness>, number?])[] = [
    ['the first step with its mistakes and the focus in a box', async () => {
      const widget = await mount({config: {require: {birthCountry: true}}});
      await widget.fill({'person.salutation': 'Frau'});
      await widget.next();
      widget.control('person.foreName').focus();
      return widget;
    }, accents.length],
    ['an open list of countries', async () => {
      const widget = await mount();
      await widget.type('person.nationality', 'united');
      await widget.press('person.nationality', 'ArrowDown');
      assert.isAbove(widget.root.querySelectorAll('[aria-selected=true]').length, 0);
      return widget;
    }],
    ['a warning before the last choice', () => mountAt('experience', {prefill: {...known(), survey: {AE1: '2'}}})],
    ['documents and a file that was refused', async () => {
      const widget = await mountAt('documents');
      await widget.attach('identification', sampleProgram());
      return widget;
    }],
    ['the review', () => mountAt('review')],
    ['the review while it is being sent', async () => {
      const widget = await mountAt('review', {submitHandler: (_archive, {progress}) => {
        progress(0.4);
        return new Promise(() => {});
      }});
      await widget.click('submit');
      await until(() => widget.has('upload'), 'an upload');
      return widget;
    }],
    ['the review after a failure', async () => {
      const widget = await mountAt('review', {submitHandler: () => Promise.reject(new Error('no'))});
      await widget.submit();
      return widget;
    }],
  ];

  for (const [name, prepare, number] of pages) {
    it(`everything can be read and seen on ${name}`, async () => {
      assert.deepEqual(shortfalls(await prepare(), number), {});
    });
  }

  it('the button under the mouse can be read, and shows that it is', async () => {
    const widget = await mount();
    const next = widget.part('next')!;
    const before = getComputedStyle(next).boxShadow;
    await pointAt(next);
    assert.isTrue(next.matches(':hover'));
    assert.notEqual(getComputedStyle(next).boxShadow, before);
    assert.deepEqual(shortfalls(widget), {});
  });

  const colourOf = (widget: Harness, part: string, property: 'color' | 'backgroundColor' | 'borderTopColor') =>
    shown(getComputedStyle(widget.part(part)!)[property]).slice(0, 3);

  it('what has the contrast already keeps the accent as it is', async () => {
    const widget = await mount();
    paint(widget, '#1f5c4a', 'light');
    for (const property of ['backgroundColor', 'borderTopColor'] as const) {
      assert.deepEqual(colourOf(widget, 'next', property), [0x1f, 0x5c, 0x4a]);
    }
    assert.deepEqual(colourOf(widget, 'add', 'color'), [0x1f, 0x5c, 0x4a]);
    paint(widget, '#ffd400', 'light');
    assert.deepEqual(colourOf(widget, 'next', 'backgroundColor'), [0xff, 0xd4, 0x00]);
    assert.deepEqual(colourOf(widget, 'next', 'color'), [0, 0, 0]);
    paint(widget, '#ffd400', 'dark');
    assert.deepEqual(colourOf(widget, 'add', 'color'), [0xff, 0xd4, 0x00]);
  });

  it('what a partner sets beside it counts', async () => {
    const widget = await mountAt('contact');
    const {style} = widget.element;
    paint(widget, '#ffd400', 'light');
    for (const [token, colour] of [['on-accent', '#1a237e'], ['surface', '#fff8ee'], ['text', '#3e2723'], ['edge', '#795548']]) {
      style.setProperty(`--reliance-color-${token}`, colour!);
    }
    assert.deepEqual(colourOf(widget, 'next', 'color'), [0x1a, 0x23, 0x7e]);
    assert.deepEqual(colourOf(widget, 'root', 'backgroundColor'), [0xff, 0xf8, 0xee]);
    assert.deepEqual(colourOf(widget, 'heading', 'color'), [0x3e, 0x27, 0x23]);
    assert.deepEqual(colourOf(widget, 'back', 'borderTopColor'), [0x79, 0x55, 0x48]);
  });
});
