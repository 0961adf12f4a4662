// What the script-tag file has in place of its libraries, against the libraries themselves.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {inflateSync} from 'fflate';
import {fitLibraries} from '../../scripts/fit-libraries.mjs';
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

describe('what the fitted Lit leaves out', () => {
  const path = '/src/elements/some.ts';
  for (const source of [
    'html`<!-- a comment -->`',
    'html`<svg></svg>`',
    'html`<textarea>${text}</textarea>`',
    "import {ref} from 'lit/directives/ref.js';",
  ]) {
    it(`may not be asked for: ${source}`, () => assert.throws(() => transform(source, path), /leaves out/));
  }

  it('does not include the directive that is used', () => {
    assert.ok(transform("import {keyed} from 'lit/directives/keyed.js';\nhtml`<p>${text}</p>`", path));
  });
});
