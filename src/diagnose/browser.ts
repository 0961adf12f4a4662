import {finding, type Finding} from './finding.ts';
import type {FindingCode} from './sentences.ts';

const css = (property: string, value: string) => () => CSS.supports(property, value);
const has = (owner: string, member?: string) => () => {
  const found = (globalThis as Readonly<Record<string, unknown>>)[owner] as {readonly prototype: object} | undefined;
  return found !== undefined && (!member || member in found.prototype);
};

// What the sources use, and what its absence costs.
const needs: readonly [name: string, isThere: () => boolean, code: FindingCode][] = [
  ['custom elements', has('customElements'), 'unsupported'],
  ['constructable style sheets', has('CSSStyleSheet', 'replaceSync'), 'unsupported'],
  ['Blob.stream()', has('Blob', 'stream'), 'unsupported'],
  ['Array.with()', has('Array', 'with'), 'unsupported'],
  ['Array.findLastIndex()', has('Array', 'findLastIndex'), 'unsupported'],
  ['Intl.DisplayNames', () => 'DisplayNames' in Intl, 'unsupported'],
  ['light-dark()', css('color', 'light-dark(red, red)'), 'unsupported-look'],
  ['color-mix()', css('color', 'color-mix(in srgb, red, red)'), 'unsupported-look'],
  ['container queries', css('container-type', 'inline-size'), 'unsupported-look'],
  [':has()', () => CSS.supports('selector(:has(a))'), 'unsupported-look'],
  ['DecompressionStream, so PDFs with packed objects are refused', has('DecompressionStream'), 'unsupported-detail'],
  ['OffscreenCanvas, so documents show without a picture', has('OffscreenCanvas'), 'unsupported-detail'],
];

// What old libraries put in the place of the language's own; an archive made with that would be refused, if there came one.
const builtIns: readonly [name: string, isItself: () => boolean][] = [
  ['Array.from', () => Array.from([1], (one) => one + 1)[0] === 2],
  ['JSON.stringify, or the toJSON of arrays,', () => JSON.stringify({list: ['one']}) === '{"list":["one"]}'],
];

/** What this browser, or the way in which it got the page, or another script in it, denies to the widget. */
export const browserFindings = (): Finding[] => [
  ...isSecureContext ? [] : [finding('insecure-context')],
  ...needs.filter(([, isThere]) => !isThere()).map(([detail, , code]) => finding(code, {detail})),
  ...builtIns.filter(([, isItself]) => !isItself()).map(([detail]) => finding('built-in-changed', {detail})),
];
