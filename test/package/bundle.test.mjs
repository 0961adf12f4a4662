// The files for pages as bytes: what must never stand in them, what they weigh, and that all can be built again.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {buildDiagnosis} from '../../scripts/build-script-tag.mjs';
import {budgetBytes, draftsBytes, measure} from '../../scripts/measure.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

async function inNewFolder(act) {
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  try {
    await act(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The hash of each file below a folder. */
const hashes = folder => Object.fromEntries(readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter(one => one.isFile())
  .map(one => join(one.parentPath, one.name))
  .map(file => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')])
  .sort());

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
  'storage': /localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|caches\b/,
  'a development build of Lit': /Lit is in dev mode/,
};

// The other keeps drafts in one database, and nowhere else.
const inOneDatabase = /localStorage|sessionStorage|indexedDB(?!\.open\("reliance-onboarding"\))|document\.cookie|cookieStore|caches\b/;
const files = [
  {claim: 'the script-tag file', name: 'reliance-onboarding.js', most: budgetBytes, without: unwanted},
  {
    claim: 'the script-tag file with drafts', name: 'reliance-onboarding-drafts.js', most: draftsBytes,
    without: {...unwanted, storage: inOneDatabase},
  },
];

for (const {claim, name: fileName, most, without} of files) {
  const path = `dist/${fileName}`;
  const code = readFileSync(path, 'utf8');
  describe(claim, () => {
    for (const [name, pattern] of Object.entries(without)) {
      it(`does not contain ${name}`, () => {
        const at = code.search(pattern);
        assert.equal(at, -1, `… ${code.slice(Math.max(0, at - 60), at + 60)} …`);
      });
    }

    it(`weighs at most ${most} bytes after brotli`, () => {
      const {brotli} = measure(path);
      assert.ok(brotli <= most, `${brotli} bytes`);
    });

    it('is written in ASCII, as a classic script is read in the encoding of its page', () => {
      assert.equal(/[^\0-\x7f]/.exec(code)?.[0], undefined);
    });

    it('names its version and where the licences of its packages stand', () => {
      const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
      assert.ok(code.startsWith(`/*! reliance-onboarding ${version} | MIT | `), code.slice(0, 100));
      assert.match(code.split('\n', 1)[0], /reliance-onboarding\.licenses\.txt \*\/$/);
    });
  });
}

describe('the script-tag files', () => {
  it('comes with the licence of each package in it', () => {
    const licences = readFileSync('dist/reliance-onboarding.licenses.txt', 'utf8');
    const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
    // In the place of three stands what `scripts/fit-libraries.mjs` has for them.
    const packages = Object.keys(dependencies).filter(name => !['lit', 'zod', 'fflate'].includes(name));
    assert.deepEqual(packages.filter(name => !new RegExp(`^${name} [\\d.]+ \\(`, 'm').test(licences)), []);
    assert.match(licences, /Redistribution and use in source and binary forms/);
  });

  it('comes with a list of its packages, each with version and licence, and its text beside', async () => {
    const licences = readFileSync('dist/reliance-onboarding.licenses.txt', 'utf8');
    const {components} = JSON.parse(readFileSync('dist/reliance-onboarding.cdx.json', 'utf8'));
    const listed = components.map(({name, version, licenses: [{expression, license}]}) =>
      `${name} ${version} (${expression ?? license.id})`);
    assert.deepEqual(listed.map(line => line.replace(/[\d.]+ /, '')),
      ['@lit/reactive-element (BSD-3-Clause)', 'ibantools (MIT OR MPL-2.0)', 'idb-keyval (Apache-2.0)']);
    const installed = components.map(({name}) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
    assert.deepEqual(components.map(({version}) => version), installed);
    assert.deepEqual(licences.match(/^[@\w/-]+ [\d.]+ \(.+\)$/gm), listed);
    await inNewFolder(async folder => {
      const {packages} = await buildDiagnosis(folder);
      assert.deepEqual(packages.map(({name}) => name).filter(name => !licences.includes(`${name} `)), []);
    });
  });
});

describe('the diagnosis', () => {
  const diagnosis = readFileSync('dist/reliance-onboarding-diagnose.js', 'utf8');
  // It is a module, and knows the name of the policy that it looks for.
  const {'an import or export statement': _, 'the name of the policy that the host needs for its own Lit': __, ...rest} = unwanted;
  for (const [name, pattern] of Object.entries(rest)) {
    it(`does not contain ${name}`, () => assert.equal(pattern.exec(diagnosis)?.[0], undefined));
  }

  it('exports one function and imports nothing', () => {
    assert.match(diagnosis, /export\{\w+ as diagnose\};?$/);
    assert.equal(/\bimport\b/.exec(diagnosis.replaceAll(/\bimport '/g, ''))?.[0], undefined);
  });
});

describe('the build', () => {
  it('writes down the size and the hash of each file for pages', () => {
    const written = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    for (const name of [...files.map(one => one.name), 'reliance-onboarding-diagnose.js']) {
      const {path: _, ...measured} = measure(`dist/${name}`);
      assert.deepEqual(written[name], measured);
    }
  });

  it('has the same bytes when it is made again, elsewhere and in another zone and language', () => inNewFolder(folder => {
    const env = {...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'};
    const build = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));
    const {stderr} = spawnSync(process.execPath, [build, folder], {cwd: tmpdir(), env, encoding: 'utf8'});
    assert.deepEqual(hashes(folder), hashes('dist'), stderr);
  }));
});
