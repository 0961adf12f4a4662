// The script-tag file as bytes: what must never stand in it, what it weighs, and that it can be built again.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {buildScriptTag} from '../../scripts/build-script-tag.mjs';
import {budgetBytes, measure} from '../../scripts/measure.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const path = 'dist/reliance-onboarding.js';
const code = readFileSync(path, 'utf8');

/** What a content policy, a bundler or a partner's reviewer would stumble over. */
const unwanted = {
  'eval': /\beval\s*\(/,
  'new Function': /\bFunction\s*\(/,
  'a chunk loaded at run time': /\bimport\s*\(/,
  'an import or export statement': /(?:^|[;}\n])\s*(?:import|export)\s*["'{*]/,
  'a source map': /sourceMappingURL/,
  'a path of the machine that built it': /node_modules|file:\/\/|\/src\//,
  'the name of the policy that the host needs for its own Lit': /["'`]lit-html["'`]/,
  'a request': /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
  'storage': /localStorage|sessionStorage|indexedDB|document\.cookie/,
  'a development build of Lit': /Lit is in dev mode/,
};

describe('the script-tag file', () => {
  for (const [name, pattern] of Object.entries(unwanted)) {
    it(`does not contain ${name}`, () => {
      const at = code.search(pattern);
      assert.equal(at, -1, `… ${code.slice(Math.max(0, at - 60), at + 60)} …`);
    });
  }

  it(`weighs at most ${budgetBytes} bytes after brotli`, () => {
    const {brotli} = measure(path);
    assert.ok(brotli <= budgetBytes, `${brotli} bytes`);
  });

  it('is written in ASCII, as a classic script is read in the encoding of its page', () => {
    assert.equal(/[^\0-\x7f]/.exec(code)?.[0], undefined);
  });

  it('names its version and where the licences of its packages stand', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(code.startsWith(`/*! reliance-onboarding ${version} | MIT | `), code.slice(0, 100));
    assert.match(code.split('\n', 1)[0], /reliance-onboarding\.licenses\.txt \*\/$/);
  });

  it('comes with the licence of each package in it', () => {
    const licences = readFileSync('dist/reliance-onboarding.licenses.txt', 'utf8');
    const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
    // In the place of three stands what `scripts/fit-libraries.mjs` has for them; of Lit the templates are left.
    const packages = [...Object.keys(dependencies).filter(name => !['lit', 'zod', 'fflate'].includes(name)), 'lit-html'];
    assert.deepEqual(packages.filter(name => !new RegExp(`^${name} [\\d.]+ \\(`, 'm').test(licences)), []);
    assert.match(licences, /Redistribution and use in source and binary forms/);
  });

  it('has the same bytes when it is built again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'again-'));
    try {
      assert.equal(measure(await buildScriptTag(folder)).integrity, measure(path).integrity);
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
