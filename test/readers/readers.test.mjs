// The archive of the build, opened by readers that we did not write: names, sizes and contents compared.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {BlobReader, Uint8ArrayWriter, ZipReader} from '@zip.js/zip.js';
import {unzipSync} from 'fflate';
import JSZip from 'jszip';
import {mustHaveAll, programs} from './programs.mjs';
import {line, packSample} from './sample-archive.mjs';

const {blob, listing} = packSample();
const sorted = (lines) => [...lines].sort();
const byOrder = new Set(['Java\'s ZipInputStream', 'Java\'s ZipFile', 'Python\'s zipfile']);

let folder;
let path;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reliance-archive-'));
  path = join(folder, 'archive.zip');
  writeFileSync(path, Buffer.from(await blob.arrayBuffer()));
});
after(() => rmSync(folder, {recursive: true}));

describe('the archive is read by', () => {
  for (const [name, {needs, isPresent, read}] of Object.entries(programs)) {
    it(name, (test) => {
      if (!isPresent()) return mustHaveAll ? assert.fail(`${needs} is missing`) : test.skip(`${needs} is missing`);
      const found = read(path);
      if (byOrder.has(name)) assert.deepEqual(found, listing);
      else assert.deepEqual(sorted(found), sorted(listing));
    });
  }

  it('JSZip', async () => {
    const zip = await JSZip.loadAsync(await blob.arrayBuffer(), {checkCRC32: true});
    const found = await Promise.all(Object.values(zip.files).map(async (file) =>
      line(file.name, await file.async('nodebuffer'))));
    assert.deepEqual(found, listing);
  });

  it('zip.js', async () => {
    const reader = new ZipReader(new BlobReader(blob), {checkSignature: true, useWebWorkers: false});
    const found = [];
    for (const entry of await reader.getEntries()) {
      found.push(line(entry.filename, await entry.getData(new Uint8ArrayWriter())));
    }
    assert.deepEqual(found, listing);
  });

  it('fflate', async () => {
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    assert.deepEqual(Object.entries(files).map(([name, content]) => line(name, content)), listing);
  });
});
