import {
  decodeHeader, DIRECTORY_HEADER, DIRECTORY_SIGNATURE, END_RECORD, END_SIGNATURE, headerBytes, LOCAL_SIGNATURE,
  MAX_UINT16, MAX_UINT32, type Header,
} from './zip-format.ts';
import type {ZipLimits, ZipProblem, ZipProblemCode} from './zip-problem.ts';

/** What the directory says of one entry; nothing of it is checked yet. */
export interface DirectoryRow extends Header<typeof DIRECTORY_HEADER> {
  readonly name: string;
}

/** The directory, where it begins, and how many bytes it and the end record take. */
export interface Directory {
  readonly rows: readonly DirectoryRow[];
  readonly at: number;
  readonly bytes: number;
}

/** The name of an entry as it stands there, a mark of byte order included: other readers take it for a part of the name. */
export const decodeName = (bytes: Uint8Array): string => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);

const END_BYTES = headerBytes(END_RECORD);
const ROW_BYTES = headerBytes(DIRECTORY_HEADER);
/** A row with a long name and the extra fields that common writers add; keeps a false length out of memory. */
const GENEROUS_ROW_BYTES = 1024;

/** Finds and reads the directory of an untrusted ZIP, or says why there is none to go by. */
export async function readDirectory(blob: Blob, limits: ZipLimits): Promise<Directory | ZipProblem> {
  const tailAt = Math.max(0, blob.size - END_BYTES - MAX_UINT16);
  const tail = await readBytes(blob, tailAt, blob.size);
  const endInTail = lastEndRecord(tail);
  if (endInTail === undefined) return problem(await startsLikeZip(blob) ? 'truncated' : 'not-a-zip');

  const end = decodeHeader(END_RECORD, tail, endInTail);
  const endAt = tailAt + endInTail;
  if (end.entries === MAX_UINT16 || end.directoryAt === MAX_UINT32) return problem('zip64');
  if (end.entries > limits.maxEntries || end.directoryBytes > limits.maxEntries * GENEROUS_ROW_BYTES) {
    return {code: 'too-many-entries', path: '', expected: limits.maxEntries};
  }
  const endOfAll = endAt + END_BYTES + end.commentBytes;
  if (end.directoryAt + end.directoryBytes > endAt || endOfAll > blob.size) return problem('truncated');
  if (end.disk !== 0 || end.directoryDisk !== 0 || end.entriesHere !== end.entries) return problem('bad-header');

  const rows = readRows(await readBytes(blob, end.directoryAt, end.directoryAt + end.directoryBytes));
  if (rows?.length !== end.entries) return problem('bad-header');
  return {rows, at: end.directoryAt, bytes: end.directoryBytes + END_BYTES};
}

/** Reads a range into memory; past the end of the blob it comes back shorter. */
export async function readBytes(blob: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.slice(from, to).arrayBuffer());
}

/** A comment may follow the end record, so it is looked for from the back, as all readers do. */
function lastEndRecord(tail: Uint8Array): number | undefined {
  const view = new DataView(tail.buffer);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

async function startsLikeZip(blob: Blob): Promise<boolean> {
  const head = await readBytes(blob, 0, 4);
  return head.length === 4 && new DataView(head.buffer).getUint32(0, true) === LOCAL_SIGNATURE;
}

function readRows(bytes: Uint8Array): DirectoryRow[] | undefined {
  const rows: DirectoryRow[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + ROW_BYTES > bytes.length) return undefined;
    const header = decodeHeader(DIRECTORY_HEADER, bytes, at);
    const nameAt = at + ROW_BYTES;
    at = nameAt + header.nameBytes + header.extraBytes + header.commentBytes;
    if (header.signature !== DIRECTORY_SIGNATURE || at > bytes.length) return undefined;
    rows.push({...header, name: decodeName(bytes.subarray(nameAt, nameAt + header.nameBytes))});
  }
  return rows;
}

function problem(code: ZipProblemCode): ZipProblem {
  return {code, path: ''};
}
