import {assert} from 'chai';
import {writeZip, type ZipSource} from '../../src/archive/write-zip.ts';
import {DIRECTORY_HEADER, encodeHeader, END_RECORD, headerBytes, LOCAL_HEADER} from '../../src/archive/zip-format.ts';
import {bytesOf} from './example-archive.ts';

const abc: ZipSource = {name: 'a.txt', packed: new Blob(['abc']), method: 0, bytes: 3, crc32: 0x352441c2};

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');

async function written(...sources: ZipSource[]): Promise<string> {
  const blob = writeZip(sources);
  assert(blob);
  return hex(await bytesOf(blob));
}

describe('the headers of a ZIP', () => {
  it('have the lengths that the format gives them', () => {
    assert.deepEqual([LOCAL_HEADER, DIRECTORY_HEADER, END_RECORD].map(headerBytes), [30, 46, 22]);
  });
  it('hold large numbers without a sign', () => {
    const bytes = encodeHeader([['small', 2], ['large', 4]], {small: 0xfffe, large: 0xfffffffe});
    assert.strictEqual(hex(bytes), 'fe ff fe ff ff ff');
  });
});

describe('writeZip', () => {
  it('writes the empty archive that every reader knows', async () => {
    assert.strictEqual(await written(), `50 4b 05 06${' 00'.repeat(18)}`);
  });

  it('writes one stored file, byte for byte', async () => {
    assert.strictEqual(await written(abc), [
      '50 4b 03 04 0a 00 00 00 00 00 00 00 21 00 c2 41 24 35 03 00 00 00 03 00 00 00 05 00 00 00',
      '61 2e 74 78 74 61 62 63',
      '50 4b 01 02 14 00 0a 00 00 00 00 00 00 00 21 00 c2 41 24 35 03 00 00 00 03 00 00 00 05 00 00 00 00 00',
      '00 00 00 00 00 00 00 00 00 00 00 00 61 2e 74 78 74',
      '50 4b 05 06 00 00 00 00 01 00 01 00 33 00 00 00 26 00 00 00 00 00',
    ].join(' '));
  });

  it('asks for version 2.0 where an entry is deflated', async () => {
    assert.match(await written({...abc, method: 8}), /^50 4b 03 04 14 00 00 00 08 00/);
  });

  it('says that a name is UTF-8 only where it isn\'t ASCII', async () => {
    assert.match(await written({...abc, name: 'ä'}), /^50 4b 03 04 0a 00 00 08 .* c3 a4 /);
    assert.match(await written(abc), /^50 4b 03 04 0a 00 00 00 /);
  });

  it('gives up where the format ends, instead of writing a wrong number', () => {
    const huge = {size: 0xfffffff0} as Blob;
    assert.isDefined(writeZip([abc, abc]));
    assert.isUndefined(writeZip([{...abc, packed: huge, bytes: huge.size}]));
    assert.isUndefined(writeZip(Array<ZipSource>(0xffff).fill(abc)));
  });
});
