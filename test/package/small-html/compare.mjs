// In a page: the same random templates, drawn again and again by Lit and by the stand-in, side by side.
import fc from 'fast-check';
import * as lit from 'lit-html';
import {keyed} from 'lit-html/directives/keyed.js';
import * as small from '../../../scripts/small-html.mjs';

const litSide = () => {
  const root = document.createElement('div');
  return {root, lib: {...lit, keyed}, draw: value => lit.render(value, root)};
};

const smallSide = () => {
  const root = document.createElement('div');
  const show = small.between(root.appendChild(new Comment()), null);
  return {root, lib: small, draw: show};
};

// What a template is made of, as data: a shape, and what stands in its holes. Keys stand in a list of their own, as in our
// templates: where they come and go at one place, Lit's own directive knows less than the stand-in.
const shapes = {
  attributes: ({html}, [one, two, three], _values, _bold) => html`<p class="a ${one} z" id=${two} title=${three}>attributes</p>`,
  beside: ({html}, _attributes, [one, two]) => html`${one}<b>beside</b> and ${two}`,
  within: ({html}, [one], [two, three]) => html`<section lang=${one}>${two} – ${three}<i></i></section>`,
  input: ({html}, [one, two], [text], on) => html`
    <input name=${one} .value=${String(two === one)} ?hidden=${on} type="checkbox" .checked=${on}><label ?hidden=${!on}>${text}</label>`,
  option: ({html}, [one, two], _values, on) => html`<select><option>-</option><option value=${one} .selected=${on}>${two}</option></select>`,
  button: ({html}, [one], [two], on, press) => html`<button name=${one} @click=${() => press(!!on, one)}>${two}</button>`,
  plain: ({html}) => html`<hr><u>plain</u>`,
};

const text = fc.constantFrom('', 'a', 'b', '<b>"&amp;', 0, 7, true, false, null, undefined);
const attribute = fc.constantFrom('one', 'two', 3, '"<>', 'nothing', 'nothing');
const {value} = fc.letrec(tie => ({
  value: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    text,
    fc.constant({kind: 'nothing'}),
    fc.record({
      kind: fc.constant('template'),
      shape: fc.constantFrom(...Object.keys(shapes)),
      attributes: fc.array(attribute, {minLength: 3, maxLength: 3}),
      values: fc.array(tie('value'), {minLength: 2, maxLength: 2}),
      on: fc.constantFrom(true, false, undefined),
    }),
    fc.array(tie('value'), {maxLength: 4}),
    fc.record({
      kind: fc.constant('keyed'),
      items: fc.array(fc.record({key: fc.constantFrom('k', 'l', 'm'), of: attribute, value: tie('value')}), {maxLength: 4}),
    }),
  ),
}));

function build(lib, given, press) {
  if (Array.isArray(given)) return given.map(one => build(lib, one, press));
  switch (given?.kind) {
    case 'nothing': return lib.nothing;
    case 'keyed':
      return lib.html`<ol>${given.items.map(({key, of, value: inner}) =>
        lib.keyed(key, lib.html`<li title=${of === 'nothing' ? lib.nothing : of}>${build(lib, inner, press)}</li>`))}</ol>`;
    case 'template':
      return shapes[given.shape](lib, given.attributes.map(one => one === 'nothing' ? lib.nothing : one),
        given.values.map(one => build(lib, one, press)), given.on, press);
    default: return given;
  }
}

// Elements and texts in their order: what they are, and which of them stood there before.
function describe(root, numbers) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const seen = [];
  for (let node; (node = walker.nextNode());) {
    if (node.data === '') continue;
    if (!numbers.has(node)) numbers.set(node, numbers.size);
    const attributes = [...node.attributes ?? []].map(one => `${one.name}=${one.value}`).sort();
    seen.push([numbers.get(node), node.nodeName, node.data, attributes, node.value, node.checked, node.selected, node.parentNode === root]);
  }
  return JSON.stringify(seen);
}

/** Draws so many series of templates on both sides; gives back how many pictures were compared, how often nodes stayed. */
export function compare(runs) {
  let pictures = 0;
  let stayed = 0;
  const series = fc.array(value, {minLength: 1, maxLength: 6});
  fc.assert(fc.property(series, given => {
    const sides = [litSide(), smallSide()].map(side => ({...side, numbers: new Map(), pressed: []}));
    // Each is drawn twice: what is the same must change nothing.
    for (const one of given.flatMap(one => [one, one])) {
      const [expected, found] = sides.map(({root, lib, draw, numbers, pressed}, at) => {
        const before = numbers.size;
        draw(build(lib, one, (...what) => pressed.push(what.map(part => part === lib.nothing ? 'nothing' : part))));
        for (const button of root.querySelectorAll('button')) button.click();
        const picture = describe(root, numbers);
        if (at === 0 && before > 0 && numbers.size === before) stayed += 1;
        return `${picture} ${JSON.stringify(pressed)}`;
      });
      pictures += 1;
      if (expected !== found) throw new Error(`Lit: ${expected}\nstand-in: ${found}`);
    }
  }), {numRuns: runs});
  return {pictures, stayed};
}

/** What is drawn of data that looks like a template, as the stand-in makes them. */
export function drawData() {
  const {root, draw} = smallSide();
  draw({strings: Object.assign(['<b>data</b>'], {raw: ['']}), values: []});
  return root.innerHTML;
}
