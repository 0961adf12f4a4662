import {assert} from 'chai';
import {openArchive, type ArchiveIssue} from '../../src/archive/index.ts';
import {DATA_DESCRIPTOR, encodeHeader} from '../../src/archive/zip-format.ts';
import {crc32} from '../../src/documents/crc32.ts';
import {sampleJpeg, samplePdf, sampleProgram} from '../support/sample-files.ts';
import {bytesOf, exampleRecord, reading} from './example-archive.ts';
import {handmadeZip, type HandmadeEntry} from './handmade-zip.ts';

const pdf = await bytesOf(samplePdf());
const jpeg = await bytesOf(sampleJpeg());
const program = await bytesOf(sampleProgram());
const json = async (...files: string[]) => new TextEncoder().encode(JSON.stringify(await exampleRecord(...files)));
const mainAlone = await json();
const main = {name: 'main.json', content: await json('a.pdf')} satisfies HandmadeEntry;
const file = {name: 'a.pdf', content: pdf} satisfies HandmadeEntry;
const damaged = pdf.map((byte, index) => index === 40 ? byte ^ 1 : byte);
const descriptor = encodeHeader(DATA_DESCRIPTOR, {
  signature: 0x08074b50, crc32: crc32(pdf), packedBytes: pdf.length, bytes: pdf.length,
});
const unknown = {crc32: 0, packedBytes: 0, bytes: 0, flags: 8};
const event = 'customers.0.person.events.0.file';

const rows: [claim: string, blob: Blob, issues: ArchiveIssue[]][] = [
  ['a sound archive made by hand', handmadeZip([main, file]), []],

  ['no ZIP at all', new Blob([pdf]), [{code: 'not-a-zip', path: ''}]],
  ['an empty file', new Blob([]), [{code: 'not-a-zip', path: ''}]],
  ['an empty ZIP', handmadeZip([]), [{code: 'main-json-missing', path: 'main.json'}]],
  ['an upload that broke off', handmadeZip([main, file]).slice(0, 900), [{code: 'truncated', path: ''}]],
  ['an archive whose beginning is lost', handmadeZip([main, file]).slice(900), [{code: 'truncated', path: ''}]],
  ['a ZIP64 end record', handmadeZip([main, file], {end: {directoryAt: 0xffffffff}}), [{code: 'zip64', path: ''}]],
  ['a ZIP64 row', handmadeZip([main, {...file, row: {packedBytes: 0xffffffff}}]), [{code: 'zip64', path: 'a.pdf'}]],
  ['a ZIP64 entry', handmadeZip([main, {...file, local: {packedBytes: 0xffffffff}}]), [{code: 'zip64', path: 'a.pdf'}]],
  ['a part of a split archive', handmadeZip([main, file], {end: {disk: 1}}), [{code: 'bad-header', path: ''}]],
  ['a directory with fewer rows than it says', handmadeZip([main, file], {end: {entries: 3, entriesHere: 3}}),
    [{code: 'bad-header', path: ''}]],
  ['a directory that isn\'t one', handmadeZip([main, {...file, row: {signature: 1}}]), [{code: 'bad-header', path: ''}]],
  ['a row that is longer than the directory', handmadeZip([main, {...file, row: {commentBytes: 1}}]),
    [{code: 'bad-header', path: ''}]],

  ['an encrypted entry', handmadeZip([main, {...file, both: {flags: 1}}]), [{code: 'encrypted', path: 'a.pdf'}]],
  ['another compression', handmadeZip([main, {...file, both: {method: 14}}]),
    [{code: 'unsupported-compression', path: 'a.pdf'}]],
  ['a stored entry with a data descriptor',
    handmadeZip([main, {...file, local: unknown, row: {flags: 8}, behind: descriptor}]),
    [{code: 'data-descriptor', path: 'a.pdf'}]],
  ['a data descriptor without a signature',
    handmadeZip([main, {...file, local: unknown, row: {flags: 8}, behind: descriptor.slice(4)}]),
    [{code: 'data-descriptor', path: 'a.pdf'}]],
  ['a changed byte', handmadeZip([main, {...file, packed: damaged}]), [{code: 'bad-crc', path: 'a.pdf'}]],
  ['a broken deflate stream', handmadeZip([main, {...file, both: {method: 8}}]), [{code: 'bad-data', path: 'a.pdf'}]],
  ['an entry that reaches into the directory',
    handmadeZip([main, {...file, both: {bytes: 9999, packedBytes: 9999}}]), [{code: 'truncated', path: 'a.pdf'}]],
  ['an entry behind the directory', handmadeZip([main, {...file, row: {localHeaderAt: 99_999}}]),
    [{code: 'truncated', path: 'a.pdf'}]],

  ['two names for one entry', handmadeZip([main, {...file, localName: 'b.pdf'}]), [{code: 'bad-header', path: 'a.pdf'}]],
  ['two sizes for one entry', handmadeZip([main, {...file, local: {bytes: 1}}]), [{code: 'bad-header', path: 'a.pdf'}]],
  ['two checksums for one entry', handmadeZip([main, {...file, local: {crc32: 1}}]),
    [{code: 'bad-header', path: 'a.pdf'}]],
  ['a stored entry of two sizes', handmadeZip([main, {...file, both: {bytes: 1}}]), [{code: 'bad-header', path: 'a.pdf'}]],
  ['an entry that points at nothing', handmadeZip([main, {...file, row: {localHeaderAt: 3}}]),
    [{code: 'bad-header', path: 'a.pdf'}]],
  ['bytes before the first entry', handmadeZip([main, file], {before: '#!/bin/sh'}), [{code: 'hidden-bytes', path: ''}]],
  ['bytes behind the last entry', handmadeZip([main, file], {beforeDirectory: '?'}), [{code: 'hidden-bytes', path: ''}]],
  ['bytes behind the directory', handmadeZip([main, file], {beforeEnd: '?'}), [{code: 'hidden-bytes', path: ''}]],
  ['bytes behind the end', handmadeZip([main, file], {after: '?'}), [{code: 'hidden-bytes', path: ''}]],

  ['no main.json', handmadeZip([file]), [{code: 'main-json-missing', path: 'main.json'}]],
  ['main.json in another case', handmadeZip([{...main, name: 'Main.json', content: mainAlone}]), [
    {code: 'unsafe-name', path: 'Main.json'}, {code: 'main-json-missing', path: 'main.json'},
  ]],
  ['main.json that isn\'t JSON', handmadeZip([{...main, content: pdf}]),
    [{code: 'main-json-invalid', path: 'main.json'}]],
  ['main.json with a byte order mark',
    handmadeZip([{...main, content: await bytesOf(new Blob(['\ufeff', mainAlone]))}]),
    [{code: 'main-json-invalid', path: 'main.json'}]],
  ['main.json in Latin-1', handmadeZip([{...main, content: Uint8Array.from([0x22, 0xfc, 0x22])}]),
    [{code: 'main-json-invalid', path: 'main.json'}]],
  ['main.json without a record', handmadeZip([{...main, content: new TextEncoder().encode('{}')}]),
    [{code: 'missing', path: 'customers'}]],

  ['a file that is missing', handmadeZip([main]), [{code: 'file-missing', path: event}]],
  ['a file that nothing names', handmadeZip([main, file, {name: 'b.jpg', content: jpeg}]),
    [{code: 'file-extra', path: 'b.jpg'}]],
  ['a program under a document\'s name', handmadeZip([main, {...file, content: program}]),
    [{code: 'file-type', path: 'a.pdf'}]],
  ['a document under another kind\'s name', handmadeZip([main, {...file, content: jpeg}]),
    [{code: 'file-type', path: 'a.pdf'}]],
  ['an empty document', handmadeZip([main, {...file, content: new Uint8Array()}]), [{code: 'file-type', path: 'a.pdf'}]],
  ['a folder', handmadeZip([main, file, {name: 'b/', content: new Uint8Array()}]), [{code: 'folder', path: 'b/'}]],
  ['a path', handmadeZip([{...main, content: mainAlone}, {name: '../a.pdf', content: pdf}]),
    [{code: 'unsafe-name', path: '../a.pdf'}, {code: 'file-extra', path: '../a.pdf'}]],
  ['one name twice', handmadeZip([main, file, {...file, content: jpeg}]), [{code: 'duplicate-entry', path: 'a.pdf'}]],
  ['a name twice in two cases', handmadeZip([main, file, {...file, name: 'A.PDF'}]),
    [{code: 'duplicate-entry', path: 'A.PDF'}, {code: 'file-extra', path: 'A.PDF'}]],
];

describe('openArchive reports', () => {
  for (const [claim, blob, issues] of rows) {
    it(claim, async () => assert.deepEqual((await openArchive(blob, reading)).issues, issues));
  }
});

describe('openArchive keeps', () => {
  it('a file that nothing names out of the documents', async () => {
    const opened = await openArchive(handmadeZip([main, file, {name: 'b.jpg', content: jpeg}]), reading);
    assert.deepEqual(opened.documents.map((document) => document.file), ['a.pdf']);
  });

  it('an unsound file out of the documents', async () => {
    const opened = await openArchive(handmadeZip([main, {...file, packed: damaged}]), reading);
    assert.deepEqual(opened.documents, []);
    assert.isDefined(opened.record);
  });

  it('the first of two files with one name, which a reader of streams meets first', async () => {
    const opened = await openArchive(handmadeZip([main, file, {...file, content: jpeg}]), reading);
    assert.deepEqual(await bytesOf(opened.documents[0]!.blob), pdf);
  });

  it('the files that can be read when main.json can\'t', async () => {
    const opened = await openArchive(handmadeZip([{...main, content: pdf}, file]), reading);
    assert.deepEqual(opened.documents.map((document) => document.file), ['a.pdf']);
  });

  it('the kind of a document by its content', async () => {
    const opened = await openArchive(handmadeZip([main, {...file, content: program}]), reading);
    assert.strictEqual(opened.documents[0]!.mediaType, 'application/octet-stream');
    assert.strictEqual(opened.documents[0]!.blob.type, 'application/octet-stream');
  });
});
