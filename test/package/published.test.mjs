// The packed tarball as publint and are-the-types-wrong see it. The package is ESM only, so what CommonJS would find, and
// what the resolution of before exports maps would, isn't asked.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));
const asked = ['node16-esm', 'bundler'];

describe('the packed tarball', () => {
  let folder;
  let tarball;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'packed-'));
    const args = ['pack', '--json', '--ignore-scripts', '--silent', '--pack-destination', folder];
    const [{filename}] = JSON.parse(execFileSync('npm', args, {cwd: root, encoding: 'utf8'}));
    tarball = Uint8Array.from(readFileSync(join(folder, filename)));
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  it('gives publint nothing to say', async () => {
    const {messages, pkg} = await publint({pack: {tarball: tarball.buffer}, level: 'suggestion', strict: true});
    assert.deepEqual(messages.map(message => formatMessage(message, pkg, {color: false})), []);
  });

  it('has types that are right wherever ES modules are resolved', async () => {
    const {problems, entrypoints} = await checkPackage(createPackageFromTarballData(tarball));
    const wrong = problems.filter(({resolutionKind}) => resolutionKind === undefined || asked.includes(resolutionKind));
    assert.deepEqual(wrong, []);
    const {exports: ways} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.deepEqual(Object.keys(entrypoints).sort(), Object.keys(ways).sort());
  });
});
