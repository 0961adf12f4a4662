import {deflateSync} from 'fflate';
import {crc32} from '../documents/crc32.ts';
import {isEntryName, RelianceError, type CustomerRecord} from '../record/index.ts';
import {MAIN_JSON, namedFiles} from './main-json.ts';
import {writeZip, type ZipSource} from './write-zip.ts';
import {METHOD_DEFLATED, METHOD_STORED} from './zip-format.ts';

/** A document under the name that the record gives it, with its size and checksum already known. */
export interface ArchiveDocument {
  readonly file: string;
  readonly blob: Blob;
  readonly bytes: number;
  readonly crc32: number;
  readonly mediaType: string;
  readonly changed?: 'metadata-removed' | undefined;
}

/** What stands in an archive, for a log or a list. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: number;
  readonly crc32: number;
  readonly mediaType: string;
  /** That the document isn't byte for byte the file that the person chose. */
  readonly changed?: 'metadata-removed';
}

/** An archive as Concedus takes it. */
export interface PackedArchive {
  readonly blob: Blob;
  /** The customer's key and `.zip`. */
  readonly fileName: string;
  readonly entries: readonly ArchiveEntry[];
}

/** fflate sizes its tables by a logarithm, in which engines may differ; a fixed size keeps the bytes the same. */
const DEFLATE = {level: 9, mem: 8} as const;

// A page whose library gives arrays or objects a `toJSON` would write something else.
function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/**
 * Packs a record and its documents: main.json first, then the files in the order of the events (contract §1). The
 * documents' contents aren't read, so it costs the same for 1 MB and for 200. Throws a RelianceError 'archive-files',
 * with the name or the place concerned as its path, unless the documents are exactly the files that the record names.
 */
export function packArchive(record: CustomerRecord, documents: readonly ArchiveDocument[]): PackedArchive {
  const customer = record.customers[0];
  if (!customer) throw new RelianceError('record-incomplete', {path: 'customers.0'});
  const ordered = inOrderOfEvents(record, documents);
  const json = new TextEncoder().encode(JSON.stringify(record, asItIs, 2));
  const main: ZipSource = {
    name: MAIN_JSON,
    packed: new Blob([deflateSync(json, DEFLATE) as Uint8Array<ArrayBuffer>]),
    method: METHOD_DEFLATED,
    bytes: json.length,
    crc32: crc32(json),
  };
  const stored = ordered.map(({file, blob, bytes, crc32}): ZipSource =>
    ({name: file, packed: blob, method: METHOD_STORED, bytes, crc32}));
  const blob = writeZip([main, ...stored]);
  if (!blob) throw new RelianceError('archive-files');
  const entries = [
    {name: main.name, bytes: main.bytes, crc32: main.crc32, mediaType: 'application/json'},
    ...ordered.map(({file, bytes, crc32, mediaType, changed}) =>
      ({name: file, bytes, crc32, mediaType, ...changed && {changed}})),
  ];
  return {blob, fileName: `${customer.key}.zip`, entries};
}

function inOrderOfEvents(record: CustomerRecord, documents: readonly ArchiveDocument[]): ArchiveDocument[] {
  const waiting = new Map<string, ArchiveDocument>();
  for (const document of documents) {
    const wrong = waiting.has(document.file) || document.blob.size !== document.bytes;
    if (wrong) throw new RelianceError('archive-files', {path: document.file});
    waiting.set(document.file, document);
  }
  const seen = new Set([MAIN_JSON]);
  const ordered = namedFiles(record).map(({path, file}) => {
    const document = waiting.get(file);
    const name = file.toLowerCase();
    if (!document || !isEntryName(file) || seen.has(name)) throw new RelianceError('archive-files', {path});
    seen.add(name);
    waiting.delete(file);
    return document;
  });
  for (const file of waiting.keys()) throw new RelianceError('archive-files', {path: file});
  return ordered;
}
