import {BlobReader, BlobWriter, configure, ZipWriter, type ZipWriterAddDataOptions} from '@zip.js/zip.js';
import {assert} from 'chai';
import {zipSync, Zip, ZipDeflate, ZipPassThrough} from 'fflate';
import JSZip from 'jszip';
import {openArchive, packArchive, type ArchiveIssue} from '../../src/archive/index.ts';
import {samplePdf} from '../support/sample-files.ts';
import {bytesOf, exampleRecord, reading} from './example-archive.ts';

const record = await exampleRecord('a.pdf');
const json = new Blob([JSON.stringify(record)]);
const pdf = samplePdf({bytes: 200_000});

// A content policy may forbid the workers of zip.js, and a test needn't wait for them.
configure({useWebWorkers: false});

async function byZipJs(options: ZipWriterAddDataOptions): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter());
  await writer.add('main.json', new BlobReader(json), options);
  await writer.add('a.pdf', new BlobReader(pdf), options);
  return writer.close();
}

function byJsZip(options: JSZip.JSZipGeneratorOptions<'blob'>): Promise<Blob> {
  return new JSZip().file('main.json', json).file('a.pdf', pdf).generateAsync(options);
}

async function byFflate(level: 0 | 6): Promise<Blob> {
  return new Blob([zipSync({'main.json': await bytesOf(json), 'a.pdf': await bytesOf(pdf)}, {level}) as BlobPart]);
}

/** As a server would that sends while it reads. */
async function byFflateStream(Entry: typeof ZipDeflate | typeof ZipPassThrough): Promise<Blob> {
  const chunks: BlobPart[] = [];
  const zip = new Zip((error, chunk) => chunks.push(error ? assert.fail(error.message) : chunk as BlobPart));
  for (const [name, content] of [['main.json', json], ['a.pdf', pdf]] as const) {
    const entry = new Entry(name);
    zip.add(entry);
    entry.push(await bytesOf(content), true);
  }
  zip.end();
  return new Blob(chunks);
}

const descriptors = ['main.json', 'a.pdf'].map((path) => ({code: 'data-descriptor' as const, path}));
const encrypted = ['main.json', 'a.pdf'].map((path) => ({code: 'encrypted' as const, path}));

const rows: [claim: string, blob: () => Promise<Blob>, issues: ArchiveIssue[]][] = [
  ['JSZip, stored', () => byJsZip({type: 'blob'}), []],
  ['JSZip, deflated', () => byJsZip({type: 'blob', compression: 'DEFLATE'}), []],
  ['JSZip, deflated as a stream', () => byJsZip({type: 'blob', compression: 'DEFLATE', streamFiles: true}), []],
  ['JSZip, stored as a stream', () => byJsZip({type: 'blob', streamFiles: true}), descriptors],
  ['zip.js as it comes', () => byZipJs({}), []],
  ['zip.js, stored', () => byZipJs({level: 0, dataDescriptor: false}), []],
  ['zip.js, stored with data descriptors', () => byZipJs({level: 0, dataDescriptor: true}), descriptors],
  ['zip.js with a password', () => byZipJs({password: 'x', zipCrypto: true}), encrypted],
  ['zip.js with a password, stored', () => byZipJs({password: 'x', zipCrypto: true, level: 0}), encrypted],
  ['zip.js with ZIP64', () => byZipJs({zip64: true}), [{code: 'zip64', path: ''}]],
  ['fflate, stored', () => byFflate(0), []],
  ['fflate, deflated', () => byFflate(6), []],
  ['fflate, deflated as a stream', () => byFflateStream(ZipDeflate), []],
  ['fflate, stored as a stream', () => byFflateStream(ZipPassThrough), descriptors],
];

describe('openArchive opens an archive made by', () => {
  for (const [claim, blob, issues] of rows) {
    it(claim, async () => {
      const opened = await openArchive(await blob(), reading);
      assert.deepEqual(opened.issues, issues);
      if (issues.some(({code}) => code !== 'data-descriptor')) return;
      assert.deepEqual(opened.record, record);
      assert.deepEqual(await bytesOf(opened.documents[0]!.blob), await bytesOf(pdf));
      const again = await openArchive(packArchive(opened.record!, opened.documents).blob, reading);
      assert.deepEqual(again.issues, []);
    });
  }
});
