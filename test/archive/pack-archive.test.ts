import {assert} from 'chai';
import {unzipSync} from 'fflate';
import {packArchive, type ArchiveDocument} from '../../src/archive/index.ts';
import {RelianceError} from '../../src/record/index.ts';
import {sampleJpeg, samplePdf} from '../support/sample-files.ts';
import {bytesOf, exampleDocument, exampleRecord} from './example-archive.ts';

const pdf = await exampleDocument('identification-1.pdf', samplePdf());
const jpeg = await exampleDocument('address-1.jpg', sampleJpeg());
const record = await exampleRecord('identification-1.pdf', 'address-1.jpg');

describe('packArchive', () => {
  it('puts main.json first, then the files in the order of the events', () => {
    const {entries, fileName} = packArchive(record, [jpeg, pdf]);
    assert.deepEqual(entries.map(({name}) => name), ['main.json', 'identification-1.pdf', 'address-1.jpg']);
    assert.deepEqual(entries.map(({mediaType}) => mediaType), ['application/json', 'application/pdf', 'image/jpeg']);
    assert.deepEqual(entries.slice(1).map(({bytes, crc32}) => [bytes, crc32]),
      [pdf, jpeg].map(({bytes, crc32}) => [bytes, crc32]));
    assert.strictEqual(fileName, 'CUSTO_ddcde884-ec8a-4a0b-83e3-342c5041c69b.zip');
  });

  it('holds what went in', async () => {
    const {blob, entries} = packArchive(record, [pdf, jpeg]);
    assert.strictEqual(blob.type, 'application/zip');
    const files = unzipSync(await bytesOf(blob));
    assert.deepEqual(files['identification-1.pdf'], await bytesOf(pdf.blob));
    assert.deepEqual(files['address-1.jpg'], await bytesOf(jpeg.blob));
    assert.strictEqual(new TextDecoder().decode(files['main.json']), JSON.stringify(record, null, 2));
    assert.strictEqual(files['main.json']!.length, entries[0]!.bytes);
  });

  it('keeps umlauts and emoji in main.json as UTF-8', async () => {
    const named = await exampleRecord();
    named.customers[0]!.person.surName = 'Đỗ-Straße 😀';
    const files = unzipSync(await bytesOf(packArchive(named, []).blob));
    assert.include(new TextDecoder('utf-8', {fatal: true}).decode(files['main.json']), '"Đỗ-Straße 😀"');
  });

  it('writes the record as it is, also on a page whose library gives everything a toJSON', async () => {
    const main = async () => new TextDecoder().decode(unzipSync(await bytesOf(packArchive(record, [pdf, jpeg]).blob))['main.json']);
    const before = await main();
    for (const {prototype} of [Array, Object, String]) {
      Object.defineProperty(prototype, 'toJSON', {configurable: true, value: () => 'stolen'});
      try {
        assert.strictEqual(await main(), before);
      } finally {
        Reflect.deleteProperty(prototype, 'toJSON');
      }
    }
  });

  it('never reads a document\'s content', () => {
    const blob = new Blob(['%PDF-']);
    for (const method of ['arrayBuffer', 'stream', 'text', 'slice', 'bytes'] as const) {
      blob[method] = () => assert.fail(`${method} was called`);
    }
    assert.strictEqual(packArchive(record, [{...pdf, blob, bytes: 5}, jpeg]).entries.length, 3);
  });

  it('gives the same bytes for the same record, whatever the order of the documents and the hour', async () => {
    const first = await bytesOf(packArchive(record, [pdf, jpeg]).blob);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(await bytesOf(packArchive(structuredClone(record), [jpeg, pdf]).blob), first);
  });

  it('gives the bytes that every engine and every system gives', async () => {
    const digest = await crypto.subtle.digest('SHA-256', await packArchive(record, [pdf, jpeg]).blob.arrayBuffer());
    const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    assert.strictEqual(hex, 'fe43264c1e4d83223f083a744611b5ef9dca41991f09b99ed44604fc6621651e');
  });
});

describe('packArchive throws', () => {
  const rows: [claim: string, files: string[], documents: ArchiveDocument[], path: string][] = [
    ['a missing file', ['identification-1.pdf', 'address-1.jpg'], [pdf], 'customers.0.person.events.1.file'],
    ['an extra file', ['identification-1.pdf'], [pdf, jpeg], 'address-1.jpg'],
    ['a file given twice', ['identification-1.pdf'], [pdf, pdf], 'identification-1.pdf'],
    ['a file named twice', ['address-1.jpg', 'address-1.jpg'], [jpeg], 'customers.0.person.events.1.file'],
    ['names that differ in case alone', ['a.jpg', 'A.jpg'], [{...jpeg, file: 'a.jpg'}, {...jpeg, file: 'A.jpg'}],
      'customers.0.person.events.1.file'],
    ['a second main.json', ['main.json'], [{...jpeg, file: 'main.json'}], 'customers.0.person.events.0.file'],
    ['a folder in a name', ['a/b.jpg'], [{...jpeg, file: 'a/b.jpg'}], 'customers.0.person.events.0.file'],
    ['a size that isn\'t the blob\'s', ['address-1.jpg'], [{...jpeg, bytes: jpeg.bytes + 1}], 'address-1.jpg'],
  ];
  for (const [claim, files, documents, path] of rows) {
    it(`on ${claim}`, async () => {
      const named = await exampleRecord(...files);
      const error = thrownBy(() => packArchive(named, documents));
      assert.instanceOf(error, RelianceError);
      assert.strictEqual(error.code, 'archive-files');
      assert.strictEqual(error.path, path);
    });
  }

  it('on a record without a customer', () => {
    const error = thrownBy(() => packArchive({customers: []}, []));
    assert.instanceOf(error, RelianceError);
    assert.strictEqual(error.code, 'record-incomplete');
  });
});

function thrownBy(call: () => unknown): RelianceError {
  try {
    call();
  } catch (error) {
    return error as RelianceError;
  }
  return assert.fail('nothing was thrown');
}
