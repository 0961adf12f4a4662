import {assert} from 'chai';
import {openArchive, type ArchiveIssue, type ZipProblemCode} from '../../src/archive/index.ts';
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

const whole = (code: ZipProblemCode): ArchiveIssue[] => [{code, path: ''}];
const inFile = (code: ArchiveIssue['code']) => [{code, path: 'a.pdf'}] as ArchiveIssue[];

const rows: [claim: string, blob: Blob, issues: ArchiveIssue[]][] = [
  ['nothing in a sound archive made by hand', handmadeZip([main, file]), []],
  ['nothing where the directory has another order', handmadeZip([main, file], {backwards: true}), []],

  ['no ZIP at all', new Blob([pdf]), whole('not-a-zip')],
  ['an empty file', new Blob([]), whole('not-a-zip')],
  ['an empty ZIP', handmadeZip([]), [{code: 'main-json-missing', path: 'main.json'}]],
  ['an upload that broke off', handmadeZip([main, file]).slice(0, 900), whole('truncated')],
  ['an archive whose beginning is lost', handmadeZip([main, file]).slice(900), whole('truncated')],
  ['an end whose comment is missing', handmadeZip([main, file], {end: {commentBytes: 1}}), whole('truncated')],
  ['a ZIP64 end record', handmadeZip([main, file], {end: {directoryAt: 0xffffffff}}), whole('zip64')],
  ['a ZIP64 count', handmadeZip([main, file], {end: {entries: 0xffff, entriesHere: 0xffff}}), whole('zip64')],
  ['a ZIP64 row', handmadeZip([main, {...file, row: {packedBytes: 0xffffffff}}]), inFile('zip64')],
  ['a ZIP64 place', handmadeZip([main, {...file, row: {localHeaderAt: 0xffffffff}}]), inFile('zip64')],
  ['a ZIP64 entry', handmadeZip([main, {...file, local: {packedBytes: 0xffffffff}}]), inFile('zip64')],
  ['a part of a split archive', handmadeZip([main, file], {end: {disk: 1}}), whole('bad-header')],
  ['a directory in another part', handmadeZip([main, file], {end: {directoryDisk: 1}}), whole('bad-header')],
  ['a directory with entries of other parts', handmadeZip([main, file], {end: {entriesHere: 1}}), whole('bad-header')],
  ['a directory that breaks off in a row', handmadeZip([main, file], {end: {directoryBytes: 60}}), whole('bad-header')],
  ['a directory with fewer rows than it says', handmadeZip([main, file], {end: {entries: 3, entriesHere: 3}}),
    whole('bad-header')],
  ['a directory that isn\'t one', handmadeZip([main, {...file, row: {signature: 1}}]), whole('bad-header')],
  ['a row that is longer than the directory', handmadeZip([main, {...file, row: {commentBytes: 1}}]),
    whole('bad-header')],

  ['an encrypted entry', handmadeZip([main, {...file, both: {flags: 1}}]), inFile('encrypted')],
  ['another compression', handmadeZip([main, {...file, both: {method: 14}}]), inFile('unsupported-compression')],
  ['a stored entry with a data descriptor',
    handmadeZip([main, {...file, local: unknown, row: {flags: 8}, behind: descriptor}]), inFile('data-descriptor')],
  ['a data descriptor without a signature',
    handmadeZip([main, {...file, local: unknown, row: {flags: 8}, behind: descriptor.slice(4)}]),
    inFile('data-descriptor')],
  ['a changed byte', handmadeZip([main, {...file, packed: damaged}]), inFile('bad-crc')],
  ['a broken deflate stream', handmadeZip([main, {...file, both: {method: 8}}]), inFile('bad-data')],
  ['an entry that reaches into the directory',
    handmadeZip([main, {...file, both: {bytes: 9999, packedBytes: 9999}}]), inFile('truncated')],
  ['a streamed entry that reaches beyond the end',
    handmadeZip([main, {...file, both: {flags: 8, bytes: 9999, packedBytes: 9999}}]), inFile('truncated')],
  ['an entry behind the directory', handmadeZip([main, {...file, row: {localHeaderAt: 99_999}}]), inFile('truncated')],

  ['two names for one entry', handmadeZip([main, {...file, localName: 'b.pdf'}]), inFile('bad-header')],
  ['two sizes for one entry', handmadeZip([main, {...file, local: {bytes: 1}}]), inFile('bad-header')],
  ['two name lengths for one entry', handmadeZip([main, {...file, local: {nameBytes: 4}}]), inFile('bad-header')],
  ['two flags for one entry', handmadeZip([main, {...file, local: {flags: 1}}]), inFile('bad-header')],
  ['two methods for one entry', handmadeZip([main, {...file, local: {method: 8}}]), inFile('bad-header')],
  ['an entry without a signature', handmadeZip([main, {...file, local: {signature: 1}}]), inFile('bad-header')],
  ['two packed sizes for one entry', handmadeZip([main, {...file, local: {packedBytes: 1}}]), inFile('bad-header')],
  ['two checksums for one entry', handmadeZip([main, {...file, local: {crc32: 1}}]), inFile('bad-header')],
  ['a stored entry of two sizes', handmadeZip([main, {...file, both: {bytes: 1}}]), inFile('bad-header')],
  ['an entry that points at nothing', handmadeZip([main, {...file, row: {localHeaderAt: 3}}]), inFile('bad-header')],
  ['bytes before the first entry', handmadeZip([main, file], {before: '#!/bin/sh'}), whole('hidden-bytes')],
  ['bytes behind the last entry', handmadeZip([main, file], {beforeDirectory: '?'}), whole('hidden-bytes')],
  ['bytes behind the directory', handmadeZip([main, file], {beforeEnd: '?'}), whole('hidden-bytes')],
  ['bytes behind the end', handmadeZip([main, file], {after: '?'}), whole('hidden-bytes')],

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
  ['main.json with a key that stands there twice',
    handmadeZip([{...main, content: new TextEncoder().encode('{"customers": [], "a\\"b": {"c:": 1}, "customers": []}')}]),
    [{code: 'main-json-invalid', path: 'main.json'}]],
  ['a byte order mark before a name', handmadeZip([main, {...file, name: '\ufeffa.pdf'}]),
    [{code: 'unsafe-name', path: '\ufeffa.pdf'}, {code: 'file-missing', path: event}, {code: 'file-extra', path: '\ufeffa.pdf'}]],
  ['no key where a text of a list begins with a colon', handmadeZip([{...main, content: new TextEncoder().encode('{"customers": [": UN", ":"]}')}]),
    [{code: 'type', path: 'customers.0'}, {code: 'type', path: 'customers.1'}]],
  ['main.json without a record', handmadeZip([{...main, content: new TextEncoder().encode('{}')}]),
    [{code: 'missing', path: 'customers'}]],

  ['a file that is missing', handmadeZip([main]), [{code: 'file-missing', path: event}]],
  ['a file that nothing names', handmadeZip([main, file, {name: 'b.jpg', content: jpeg}]),
    [{code: 'file-extra', path: 'b.jpg'}]],
  ['a program under a document\'s name', handmadeZip([main, {...file, content: program}]), inFile('file-type')],
  ['a document under another kind\'s name', handmadeZip([main, {...file, content: jpeg}]), inFile('file-type')],
  ['an empty document', handmadeZip([main, {...file, content: new Uint8Array()}]), inFile('file-type')],
  ['a folder', handmadeZip([main, file, {name: 'b/', content: new Uint8Array()}]), [{code: 'folder', path: 'b/'}]],
  ['a path', handmadeZip([{...main, content: mainAlone}, {name: '../a.pdf', content: pdf}]),
    [{code: 'unsafe-name', path: '../a.pdf'}, {code: 'file-extra', path: '../a.pdf'}]],
  ['one name twice', handmadeZip([main, file, {...file, content: jpeg}]), inFile('duplicate-entry')],
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

  it('everything of an archive that has bytes to spare', async () => {
    const opened = await openArchive(handmadeZip([main, file], {after: '?'}), reading);
    assert.isDefined(opened.record);
    assert.strictEqual(opened.documents.length, 1);
  });

  it('the kind of a document by its content', async () => {
    const opened = await openArchive(handmadeZip([main, {...file, content: program}]), reading);
    assert.strictEqual(opened.documents[0]!.mediaType, 'application/octet-stream');
    assert.strictEqual(opened.documents[0]!.blob.type, 'application/octet-stream');
  });
});
