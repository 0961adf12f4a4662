// The corpus itself: every file has its row and every row its file, unchanged since it was made, and small.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const folder = new URL('files/', import.meta.url);
const rows = JSON.parse(readFileSync(new URL('corpus.json', import.meta.url), 'utf8'));
const onDisk = readdirSync(folder, {recursive: true})
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => statSync(new URL(name, folder)).isFile());
const codes = ['empty', 'type', 'damaged', 'encrypted', 'active', 'polyglot', 'dimensions'].map(code => `document-${code}`);
const good = rows.filter(({verdict}) => verdict === 'accept');
const bad = rows.filter(({verdict}) => verdict === 'refuse');

describe('the corpus', () => {
  it('has at least 200 files, 80 of them good, and good and bad ones of each kind and code', () => {
    assert.ok(rows.length >= 200, `${rows.length} files`);
    assert.ok(good.length >= 80, `${good.length} good files`);
    assert.equal(good.length + bad.length, rows.length);
    assert.deepEqual(codes.filter(code => !bad.some(row => row.code === code)), []);
  });

  it('has a row for each file and a file for each row', () => {
    assert.deepEqual(rows.map(({file}) => file).sort(), onDisk.sort());
  });

  it('is what it was when it was made', () => {
    for (const {file, bytes, sha256} of rows) {
      const content = readFileSync(new URL(file, folder));
      assert.equal(content.length, bytes, file);
      assert.equal(createHash('sha256').update(content).digest('hex'), sha256, file);
    }
  });

  it('holds nothing twice', () => {
    const hashes = rows.map(({sha256}) => sha256);
    assert.deepEqual(rows.filter(({sha256}, index) => hashes.indexOf(sha256) !== index).map(({file}) => file), []);
  });

  it('stays small: 20 kB a file, 2 MB in all', () => {
    assert.deepEqual(rows.filter(({bytes}) => bytes > 20_000).map(({file}) => file), []);
    assert.ok(rows.reduce((sum, {bytes}) => sum + bytes, 0) <= 2_000_000);
  });

  it('has plain names, sentences, makers and known codes', () => {
    for (const {file, offeredAs, type, verdict, mediaType, code, alsoRight = [], about, madeBy} of rows) {
      assert.match(file, /^[a-z]+\/[a-z0-9.-]+$/, fileURLToPath(new URL(file, folder)));
      assert.equal(typeof offeredAs, 'string', file);
      assert.equal(typeof type, 'string', file);
      assert.match(about, /^\S.*\.$/u, file);
      assert.ok(madeBy, file);
      if (verdict === 'accept') assert.match(mediaType, /^(?:application\/pdf|image\/(?:jpeg|png|hei[cf]|webp|tiff))$/);
      else for (const one of [code, ...alsoRight]) assert.ok(codes.includes(one), `${file}: ${one}`);
    }
  });
});
