import {assert} from 'chai';
import {deflateSync} from 'fflate';
import {unpackEntry} from '../../src/archive/unpack-entry.ts';
import type {ZipEntry} from '../../src/archive/read-zip.ts';
import {crc32} from '../../src/documents/crc32.ts';

const content = new TextEncoder().encode('To be, or not to be, that is the question. '.repeat(50));
const packed = deflateSync(content) as Uint8Array<ArrayBuffer>;
const deflated: ZipEntry = {
  name: 'a.txt', method: 8, bytes: content.length, crc32: crc32(content), packed: new Blob([packed]),
};
const a = new TextEncoder().encode('a');

describe('unpackEntry', () => {
  it('unpacks what is deflated', async () => {
    const unpacked = await unpackEntry(deflated);
    assert(unpacked.ok);
    assert.deepEqual(new Uint8Array(await unpacked.blob.arrayBuffer()), content);
  });

  it('hands on what is stored without a copy', async () => {
    const stored = {...deflated, method: 0, packed: new Blob([content])};
    assert.deepEqual(await unpackEntry(stored), {ok: true, blob: stored.packed});
  });

  const rows: [claim: string, entry: Partial<ZipEntry>][] = [
    ['is longer than it says', {bytes: content.length - 1}],
    ['is shorter than it says', {bytes: content.length + 1}],
    ['lacks its last byte', {packed: new Blob([packed.slice(0, -1)])}],
    ['is whole but lacks the mark of its end', {bytes: 1, crc32: crc32(a), packed: new Blob([Uint8Array.of(0x4b, 4)])}],
    ['goes on behind its end', {packed: new Blob([packed, 'A'])}],
    ['is no deflate stream', {packed: new Blob(['\xff\xff'])}],
  ];
  for (const [claim, changes] of rows) {
    it(`refuses what ${claim}`, async () => {
      assert.deepEqual(await unpackEntry({...deflated, ...changes}), {ok: false, code: 'bad-data'});
    });
  }

  it('stops at the first step that unpacks to more than the entry says, and lets go of the file', async () => {
    let steps = 0;
    let released = false;
    const oneMoreByte = Uint8Array.of(0, 1, 0, 0xfe, 0xff, 0x21);
    const endless = new Blob([]);
    endless.stream = () => new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (stream) => ++steps > 100 ? stream.close() : stream.enqueue(oneMoreByte.slice()),
      cancel: () => { released = true; },
    });
    assert.deepEqual(await unpackEntry({...deflated, bytes: 10, packed: endless}), {ok: false, code: 'bad-data'});
    assert.isBelow(steps, 20);
    assert.isTrue(released);
  });
});
