import {SNIFF_BYTES, sniffMediaType} from '../documents/sniff.ts';
import {mediaTypeOfName} from '../documents/media-type.ts';
import {parseRecord, type CustomerRecord, type ReadingOptions} from '../record/index.ts';
import type {ArchiveIssue} from './archive-issue.ts';
import {differences, nameProblems} from './compare-names.ts';
import {MAIN_JSON, namedFiles} from './main-json.ts';
import type {ArchiveDocument} from './pack-archive.ts';
import {readBytes} from './read-directory.ts';
import {readZip, type ZipEntry} from './read-zip.ts';
import {unpackEntry} from './unpack-entry.ts';

/** How to read the record in an archive, and how much to unpack at most. */
export interface OpenOptions extends ReadingOptions {
  /** All contents together; by default 512 MiB. */
  readonly maxBytes?: number;
}

/** What an archive holds, as far as it holds. */
export interface OpenedArchive {
  /** Absent where main.json is missing or breaks a rule; the issues say why. */
  readonly record?: CustomerRecord;
  /** The sound files that main.json names, in its order, ready for `packArchive`; all of them without a main.json. */
  readonly documents: readonly ArchiveDocument[];
  /** Empty for an archive that Concedus takes. */
  readonly issues: readonly ArchiveIssue[];
}

type Content = Pick<ArchiveDocument, 'blob' | 'bytes' | 'crc32'>;

const MAX_BYTES = 512 * 1024 * 1024;
/** That of some four hundred documents; what it costs to read grows with the square of its lists. */
const MAX_MAIN_JSON_BYTES = 128 * 1024;
const MAX_ENTRIES = 1000;

/**
 * Opens an archive that somebody else may have made, and reports everything in which it differs from what Concedus
 * takes, as data. It rejects only if the blob itself can't be read.
 */
export async function openArchive(blob: Blob, options: OpenOptions = {}): Promise<OpenedArchive> {
  const {maxBytes = MAX_BYTES, ...reading} = options;
  const zip = await readZip(blob, {maxBytes, maxEntries: MAX_ENTRIES});
  const issues: ArchiveIssue[] = [...zip.problems];
  if (zip.problems.some(({path}) => path === '') && zip.entries.length === 0) return {documents: [], issues};

  issues.push(...nameProblems(zip.names));
  const contents = await unpackAll(zip.entries, issues);
  const main = await readMain(zip.names, contents.get(MAIN_JSON), issues);
  contents.delete(MAIN_JSON);
  const documents = new Map<string, ArchiveDocument>();
  for (const [file, content] of contents) documents.set(file, await toDocument(file, content, issues));
  if (main === undefined) return {documents: [...documents.values()], issues};

  const files = namedFiles(main);
  issues.push(...differences(zip.names, files));
  const named = [...new Set(files.map(({file}) => file))].flatMap((file) => documents.get(file) ?? []);
  const record = parseRecord(main, reading);
  if (record.ok) return {record: record.value, documents: named, issues};
  return {documents: named, issues: [...issues, ...record.issues]};
}

/** Unpacks what is sound; of two entries with one name the first, which a reader of streams meets first. */
async function unpackAll(entries: readonly ZipEntry[], issues: ArchiveIssue[]): Promise<Map<string, Content>> {
  const contents = new Map<string, Content>();
  for (const {name, bytes, crc32, ...rest} of entries) {
    if (contents.has(name)) continue;
    if (name === MAIN_JSON && bytes > MAX_MAIN_JSON_BYTES) {
      issues.push({code: 'too-large', path: name, expected: MAX_MAIN_JSON_BYTES});
      continue;
    }
    const unpacked = await unpackEntry({name, bytes, crc32, ...rest});
    if (unpacked.ok) contents.set(name, {blob: unpacked.blob, bytes, crc32});
    else issues.push({code: unpacked.code, path: name});
  }
  return contents;
}

/** Reads main.json as JSON in UTF-8 without a byte order mark, each key once, which is what a strict reader takes. */
async function readMain(
  names: readonly string[], content: Content | undefined, issues: ArchiveIssue[],
): Promise<unknown> {
  if (!content) {
    if (!names.includes(MAIN_JSON)) issues.push({code: 'main-json-missing', path: MAIN_JSON});
    return undefined;
  }
  try {
    const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
    const text = decoder.decode(await content.blob.arrayBuffer());
    const main: unknown = JSON.parse(text);
    // Of a key that stands there twice, one reader takes the first value and another the last.
    const written = text.match(/"(?:[^"\\]|\\.)*"\s*:?/g)?.filter((one) => one.endsWith(':')) ?? [];
    if (written.length === keysIn(main)) return main;
  } catch {
    // It is no JSON.
  }
  issues.push({code: 'main-json-invalid', path: MAIN_JSON});
  return undefined;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, one) => sum + keysIn(one), own);
}

async function toDocument(file: string, content: Content, issues: ArchiveIssue[]): Promise<ArchiveDocument> {
  const {blob, bytes, crc32} = content;
  const sniffed = sniffMediaType(await readBytes(blob, 0, SNIFF_BYTES));
  if (sniffed !== mediaTypeOfName(file)) issues.push({code: 'file-type', path: file});
  const mediaType = sniffed ?? 'application/octet-stream';
  return {file, blob: blob.slice(0, bytes, mediaType), bytes, crc32, mediaType};
}
