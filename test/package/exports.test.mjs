// The exports map is public surface: every way in leads to a file, loads in bare Node, and keeps its promise.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = new URL('../../', import.meta.url);
const {exports: ways, sideEffects, files} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** For each way in that loads in Node: names that it promises. */
const promised = {
  '.': ['RelianceOnboarding', 'createDraft'],
  './define': [],
  './record': ['parseRecord', 'completeRecord', 'createKey', 'isKycRelevant', 'readImportReply', 'RelianceError'],
  './archive': ['packArchive', 'openArchive', 'prepareDocument'],
  './screening': ['buildPersonCheck', 'readPersonCheck', 'screenedPerson', 'toCompliance', 'knownCompliance'],
  './messages/de': ['de'],
  './messages/en': ['en'],
  './messages/fr': ['fr'],
  './messages/du': ['du'],
  './diagnose': ['diagnose'],
  './react': [],
  './preact': [],
  './solid': [],
  './vue': [],
  './svelte': [],
  './reliance-onboarding.js': [],
  './reliance-onboarding-drafts.js': [],
  './reliance-onboarding-diagnose.js': ['diagnose'],
};

/** What a module exports, and which globals appear, when a new Node process imports it and nothing else. */
function importInNode(way) {
  const name = `reliance-onboarding${way.slice(1)}`;
  const code = `
    const before = new Set(Reflect.ownKeys(globalThis));
    const names = Object.keys(await import('${name}'));
    const globals = Reflect.ownKeys(globalThis).filter(key => !before.has(key)).map(String);
    console.log(JSON.stringify({names, globals}));`;
  const args = ['--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, {cwd: fileURLToPath(root), encoding: 'utf8'}));
}

describe('the exports map', () => {
  const targets = Object.values(ways).flatMap(target => (typeof target === 'object' ? Object.values(target) : target));
  const modules = Object.entries(ways).filter(([, target]) => typeof target === 'object');

  it('names exactly the promised ways in', () => {
    assert.deepEqual(modules.map(([way]) => way).sort(), Object.keys(promised).sort());
  });

  it('leads to files that exist', () => {
    assert.deepEqual(targets.filter(target => !existsSync(new URL(target, root))), []);
  });

  it('ships every file that it leads to', () => {
    const shipped = target => target === './package.json' || files.some(file => target.startsWith(`./${file}/`));
    assert.deepEqual(targets.filter(target => !shipped(target)), []);
  });

  it('marks the files that define the element as having side effects', () => {
    const built = sideEffects.filter(file => file.startsWith('./dist/'));
    assert.deepEqual(built, [ways['./define'].default, ways['./reliance-onboarding.js'].default, ways['./reliance-onboarding-drafts.js'].default]);
  });

  for (const [way, names] of Object.entries(promised)) {
    it(`loads '${way}' in bare Node, with ${names.join(', ') || 'no particular name'}`, () => {
      const found = importInNode(way);
      assert.deepEqual(names.filter(name => !found.names.includes(name)), []);
      assert.equal(found.names.includes('default'), false);
    });
  }

  for (const way of ['./record', './archive', './diagnose', './messages/de', './messages/en', './messages/fr', './messages/du']) {
    it(`sets no global but zod's own when '${way}' is imported`, () => {
      assert.deepEqual(importInNode(way).globals.filter(key => !key.startsWith('__zod_')), []);
    });
  }

  it('says in Node that there is no page to diagnose', () => {
    const code = `import {diagnose} from 'reliance-onboarding/diagnose';
      console.log((await diagnose()).map(({code}) => code).join());`;
    const args = ['--input-type=module', '--eval', code];
    assert.equal(execFileSync(process.execPath, args, {cwd: fileURLToPath(root), encoding: 'utf8'}), 'no-page\n');
  });

  for (const way of ['./screening', './react', './reliance-onboarding.js', './reliance-onboarding-drafts.js', './reliance-onboarding-diagnose.js']) {
    it(`sets no global at all when '${way}' is imported`, () => assert.deepEqual(importInNode(way).globals, []));
  }
});
