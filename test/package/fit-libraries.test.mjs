// What the script-tag file has in place of its libraries, against the libraries themselves.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inflateSync} from 'fflate';
import {countrySpecs, isValidBIC} from 'ibantools';
import {transformWithOxc} from 'vite';
import {fitLibraries} from '../../scripts/fit-libraries.mjs';
import {packLanguages, shareKeys} from '../../scripts/share-keys.mjs';
import {deflateSync} from '../../scripts/small-fflate.mjs';

const {transform} = fitLibraries();

describe('the stand-in for fflate', () => {
  it('writes what fflate reads back, in blocks of any number', () => {
    const sizes = fc.oneof(fc.nat(20_000), fc.constantFrom(0, 1, 65_534, 65_535, 65_536, 131_070, 131_071));
    fc.assert(fc.property(sizes, fc.nat(255), (size, seed) => {
      const data = Uint8Array.from({length: size}, (_, at) => at * seed);
      assert.ok(Buffer.from(inflateSync(deflateSync(data))).equals(Buffer.from(data)));
    }), {numRuns: 300});
  });
});

const loaded = code => import(`data:text/javascript,${encodeURIComponent(code)}`);
const {code: fitted} = transform('', '/ibantools/jsnext/ibantools.js');

describe('the fitted ibantools', () => {
  it('knows the same countries, lengths of IBANs and members of SEPA', async () => {
    const {countrySpecs: ours, isSEPACountry} = await loaded(fitted);
    assert.deepEqual(Object.keys(ours), Object.keys(countrySpecs).sort());
    for (const [code, {chars, SEPA}] of Object.entries(countrySpecs)) {
      assert.equal(ours[code].chars || undefined, chars, code);
      assert.equal(isSEPACountry(code), Boolean(SEPA), code);
    }
    assert.equal(isSEPACountry('ZZ'), false);
  });

  it('takes the same texts for a BIC', async () => {
    const ours = await loaded(fitted);
    const piece = fc.constantFrom('DEUT', 'deut', 'DE', 'ZZ', 'FF', 'XXX', '500', '5', 'x', ' ', '');
    fc.assert(fc.property(fc.array(piece, {maxLength: 6}).map(pieces => pieces.join('')), text => {
      assert.equal(ours.isValidBIC(text), isValidBIC(text), text);
    }), {numRuns: 3000, examples: [['DEUTDEFF'], ['DEUTDEFFXXX'], ['DEUTDEFF500'], ['DEUTZZFF']]});
  });
});

describe('the packed currencies', () => {
  it('are those of the source, in its order', async () => {
    const source = readFileSync('src/record/bank.ts', 'utf8');
    const plain = /currencyCodes[^=]*=(.*?);\n/s;
    const listOf = async code => (await loaded(`${fitted}; export const list = ${plain.exec(code)[1]}`)).list;
    const list = await listOf(source);
    assert.ok(list.length > 150);
    assert.deepEqual(await listOf(transform(source, '/src/record/bank.ts').code), list);
  });
});

describe('the packed languages', () => {
  const shape = {a: 'one', b: {'c.d': 'two', 'e': {f: 'three'}, '': 'four'}, g: 'five'};
  const other = {g: '5', b: {'': '4', 'e': {f: '3'}, 'c.d': '2'}, a: '1', more: 'unused'};

  it('have each sentence under its own name again', async () => {
    const {languages} = await loaded(packLanguages(shape, [shape, other]));
    const {more: _, ...rest} = other;
    assert.deepEqual(languages, [shape, rest]);
  });

  it('are those of the source', async () => {
    const shipped = await loaded((await shareKeys().transform('', join(process.cwd(), 'src/messages/en.ts'))).code);
    const plain = await Promise.all(['en', 'de'].map(async one => {
      const path = `src/messages/${one}.ts`;
      return (await loaded((await transformWithOxc(readFileSync(path, 'utf8'), path)).code))[one];
    }));
    assert.deepEqual([shipped.en, shipped.de], plain);
  });

  it('lack no sentence', () => assert.throws(() => packLanguages(shape, [shape, {...other, g: undefined}]), /missing/));

  it('hold nothing that would cut a sentence in two', () =>
    assert.throws(() => packLanguages({a: 'one | two'}, [{a: 'one | two'}]), /\|/));
});

describe('what the stand-in for Lit leaves out', () => {
  const path = '/src/elements/some.ts';
  for (const source of [
    'html`<!-- a comment -->`',
    'html`<svg></svg>`',
    'html`<textarea>${text}</textarea>`',
    "import {ref} from 'lit/directives/ref.js';",
    'html`<input .valueAsDate=${day}>`',
    'html`<p @focusin=${listener}></p>`',
    'html`<p class="${one} ${two}"></p>`',
    'html`<p title="a > ${b}"></p>`',
    'html`<p title="^" id=${id}></p>`',
    'html`<input name=${name}/>`',
    'protected override updated(): void {}',
  ]) {
    it(`may not be asked for: ${source}`, () => assert.throws(() => transform(source, path), /leaves out/));
  }

  it('does not include the directive that is used', () => {
    assert.ok(transform("import {keyed} from 'lit/directives/keyed.js';\nhtml`<p class=\"a ${b}\" @click=${c}>${text}</p>`", path));
  });
});
