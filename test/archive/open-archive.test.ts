import {assert} from 'chai';
import {openArchive, packArchive} from '../../src/archive/index.ts';
import {sampleJpeg, samplePdf} from '../support/sample-files.ts';
import {bytesOf, exampleDocument, exampleRecord, reading} from './example-archive.ts';

const pdf = await exampleDocument('identification-1.pdf', samplePdf({bytes: 300_000}));
const jpeg = await exampleDocument('address-1.jpg', sampleJpeg());
const record = await exampleRecord('identification-1.pdf', 'address-1.jpg');
const packed = packArchive(record, [pdf, jpeg]);

describe('openArchive', () => {
  it('gives back what packArchive took, with nothing to complain about', async () => {
    const opened = await openArchive(packed.blob, reading);
    assert.deepEqual(opened.issues, []);
    assert.deepEqual(opened.record, record);
    assert.deepEqual(opened.documents.map(({file, bytes, crc32, mediaType}) => ({file, bytes, crc32, mediaType})),
      [pdf, jpeg].map(({file, bytes, crc32, mediaType}) => ({file, bytes, crc32, mediaType})));
    assert.deepEqual(await bytesOf(opened.documents[0]!.blob), await bytesOf(pdf.blob));
    assert.strictEqual(opened.documents[0]!.blob.type, 'application/pdf');
  });

  it('gives documents that can be packed again, byte for byte', async () => {
    const opened = await openArchive(packed.blob, reading);
    assert.deepEqual(await bytesOf(packArchive(opened.record!, opened.documents).blob), await bytesOf(packed.blob));
  });

  it('gives them in the order of the events, whatever the order in the file', async () => {
    const turned = packArchive(await exampleRecord('address-1.jpg', 'identification-1.pdf'), [pdf, jpeg]);
    const opened = await openArchive(turned.blob, reading);
    assert.deepEqual(opened.documents.map(({file}) => file), ['address-1.jpg', 'identification-1.pdf']);
  });

  it('takes the source\'s own example in the lenient reading and names its faults in the strict one', async () => {
    const response = await fetch(new URL('../fixtures/reliance-example.json', import.meta.url));
    const blob = packArchive(await response.json(), [{...pdf, file: 'vendorPDF-customer1234.pdf'}]).blob;
    assert.deepEqual((await openArchive(blob, {...reading, reading: 'lenient'})).issues, []);
    const strict = await openArchive(blob, {...reading, reading: 'strict'});
    assert.isUndefined(strict.record);
    assert.isNotEmpty(strict.issues);
    for (const {path} of strict.issues) assert.match(path, /^customers\.0\./);
  });

  it('passes the record\'s rules on: a section that the server adds later may be absent', async () => {
    const early = await exampleRecord();
    delete early.customers[0]!.person.compliance;
    const {blob} = packArchive(early, []);
    assert.deepEqual((await openArchive(blob, {...reading, omit: ['compliance']})).issues, []);
    assert.deepEqual((await openArchive(blob, reading)).issues,
      [{code: 'missing', path: 'customers.0.person.compliance'}]);
  });

  it('rejects where the file itself can\'t be read', async () => {
    const gone = new Blob(['PK']);
    const arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    gone.slice = () => Object.assign(new Blob(), {arrayBuffer});
    const error = await openArchive(gone).catch((reason) => reason);
    assert.strictEqual(error.name, 'NotFoundError');
  });
});
