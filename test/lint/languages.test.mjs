// A language file is held to every sentence by the compiler: what a partner's own would be told.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const messages = new URL('../../src/messages/', import.meta.url);
const compiler = fileURLToPath(new URL('../../node_modules/typescript/lib/tsc.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'languages-'));
const types = fileURLToPath(new URL('messages.ts', messages));
const french = readFileSync(new URL('fr.ts', messages), 'utf8').replaceAll("'./messages.ts'", JSON.stringify(types));

/** What the compiler says of a language. */
function compile(source) {
  const file = join(folder, 'language.ts');
  writeFileSync(file, source);
  const options = '--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --allowImportingTsExtensions --skipLibCheck'
    + ' --target esnext --module esnext --moduleResolution bundler';
  const {stdout, error} = spawnSync(process.execPath, [compiler, ...options.split(' '), file], {encoding: 'utf8'});
  assert.ifError(error);
  return stdout;
}

/** The French file with a change, which must be one. */
const changed = (before, now) => {
  const source = french.replace(before, now);
  assert.notEqual(source, french);
  return source;
};

describe('a language file', () => {
  after(() => rmSync(folder, {recursive: true}));

  it('compiles where it is whole', () => assert.equal(compile(french), ''));

  /** What is wrong with it, and what the compiler names. */
  const faults = [
    ['a button lacks its word', changed(/retake: '[^']*'/, "retakes: 'X'"), /'retakes' does not exist in type/],
    ['a sentence lacks', changed(/\n\s*'under-age': .*/, ''), /'under-age'' is missing/],
    ['an option lacks', changed(/IDCARD: '[^']*', /, ''), /'IDCARD' is missing/],
    ['a help lacks', changed(/(?<='person\.email': \{label: '[^']*'), help: '[^']*'/, ''), /'help' is missing/],
    ['a group lacks', changed(/\n {2}identification: \{[^}]*\},/, ''), /'identification' is missing/],
    ['a sentence is a number', changed(/back: '[^']*'/, 'back: 7'), /'number' is not assignable to type 'string'/],
    ['a sentence is one that nobody knows', changed(/back: '/, "backwards: 'X', back: '"), /'backwards' does not exist/],
  ];
  for (const [claim, source, told] of faults) it(`doesn’t where ${claim}`, () => assert.match(compile(source), told));
});
