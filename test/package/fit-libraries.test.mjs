// What the script-tag file has in place of its libraries, against the libraries themselves.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {deflateSync} from 'fflate';
import {fitLibraries} from '../../scripts/fit-libraries.mjs';

const {transform} = fitLibraries();

/** A library's module as the script-tag file has it. */
function fitted(name) {
  const path = fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
  const {code} = transform(readFileSync(path, 'utf8'), path);
  return import(`data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`);
}

describe('the fitted deflate', () => {
  it('packs JSON to the same bytes as fflate', async () => {
    const small = await fitted('fflate/esm/browser.js');
    const options = {level: 9, mem: 8};
    const part = fc.record({name: fc.string({unit: 'grapheme'}), value: fc.string(), key: fc.uuid(), modified: fc.date()});
    fc.assert(fc.property(fc.array(part, {minLength: 5, maxLength: 400, size: 'max'}), parts => {
      const bytes = new TextEncoder().encode(JSON.stringify({customers: parts}, null, 2));
      assert.ok(Buffer.from(small.deflateSync(bytes, options)).equals(deflateSync(bytes, options)));
    }), {numRuns: 200});
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
