// Styles that know a beginning and an end, and neither left nor right: they hold in languages that run the other way.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

const folder = new URL('../../src/elements/', import.meta.url);
const sheets = readdirSync(folder).filter(name => readFileSync(new URL(name, folder), 'utf8').includes('css`'));

const sided = [
  /\b(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/g,
  /\b(?:border-)?(?:top|bottom)-(?:left|right)-radius\b/g,
  /(?<![\w-])(?:left|right)\s*:/g,
  /\b(?:text-align|float|clear|justify-\w+|align-\w+)\s*:\s*(?:left|right)\b/g,
  /\btranslateX?\(/g,
  /\bdirection\s*:\s*(?:ltr|rtl)\b/g,
];
/** Four lengths of which the second is not the fourth. */
const lopsided = /\b(?:margin|padding|inset|border-width|border-radius)\s*:\s*([^;]+);/g;

const brackets = /\([^()]*(?:\([^()]*\)[^()]*)*\)/g;

const isLopsided = ([, value]) => {
  const lengths = value.replace(brackets, '()').split(/\s+/);
  return lengths.length === 4 && lengths[1] !== lengths[3];
};

const faultsOf = css => [
  ...sided.flatMap(pattern => css.match(pattern) ?? []),
  ...[...css.matchAll(lopsided)].filter(isLopsided).map(([whole]) => whole),
];

describe('the widget’s styles', () => {
  it('are found', () => assert.ok(sheets.length >= 4, sheets.join()));

  for (const name of sheets) {
    it(`name no side: ${name}`, () => assert.deepEqual(faultsOf(readFileSync(new URL(name, folder), 'utf8')), []));
  }

  it('would be told of one', () => {
    const css = 'margin-left: 1px; left: 0; text-align: right; padding: 1px 2px 3px 4px; border-top-left-radius: 2px;'
      + ' float: left; margin: 1px calc(2px * (1 + 1)) 3px calc(2px * (1 + 1)); inset-inline-start: 0; text-align: start;';
    assert.equal(faultsOf(css).length, 6);
  });
});
