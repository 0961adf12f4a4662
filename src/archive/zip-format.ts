/**
 * The parts of a ZIP file (PKWARE's APPNOTE 6.3.10, sections 4.3 and 4.4) that the archive of this package uses. All
 * numbers are little-endian and unsigned; names, extra fields and comments of variable length follow a header.
 */

type Layout = readonly (readonly [field: string, bytes: 2 | 4])[];
type Field<L extends Layout> = L[number][0];

/** The numbers of a header, by field. */
export type Header<L extends Layout> = Readonly<Record<Field<L>, number>>;

const ENTRY = [
  ['versionNeeded', 2], ['flags', 2], ['method', 2], ['time', 2], ['date', 2],
  ['crc32', 4], ['packedBytes', 4], ['bytes', 4], ['nameBytes', 2], ['extraBytes', 2],
] as const;

/** Stands before an entry's content (4.3.7). */
export const LOCAL_HEADER = [['signature', 4], ...ENTRY] as const;

/** One row of the directory at the end of the file (4.3.12). */
export const DIRECTORY_HEADER = [
  ['signature', 4], ['versionMadeBy', 2], ...ENTRY, ['commentBytes', 2],
  ['disk', 2], ['internalAttributes', 2], ['externalAttributes', 4], ['localHeaderAt', 4],
] as const;

/** The end of the file, from which reading starts (4.3.16). */
export const END_RECORD = [
  ['signature', 4], ['disk', 2], ['directoryDisk', 2], ['entriesHere', 2], ['entries', 2],
  ['directoryBytes', 4], ['directoryAt', 4], ['commentBytes', 2],
] as const;

/** Stands behind the content of an entry that was written as a stream, if at all; its signature is optional (4.3.9). */
export const DATA_DESCRIPTOR = [['signature', 4], ['crc32', 4], ['packedBytes', 4], ['bytes', 4]] as const;

export const LOCAL_SIGNATURE = 0x04034b50;
export const DIRECTORY_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
export const DESCRIPTOR_SIGNATURE = 0x08074b50;

export const METHOD_STORED = 0;
export const METHOD_DEFLATED = 8;

export const FLAG_ENCRYPTED = 1 << 0;
/** Size and checksum stand behind the content instead of before it. */
export const FLAG_DATA_DESCRIPTOR = 1 << 3;
export const FLAG_UTF8_NAME = 1 << 11;

/** 1980-01-01, the first day of the format's calendar. */
export const FIRST_DOS_DATE = (1 << 5) | 1;

/** A field that holds its largest number says that the real one stands in a ZIP64 record. */
export const MAX_UINT16 = 0xffff;
export const MAX_UINT32 = 0xffffffff;

/** The length of a header without its variable parts. */
export function headerBytes(layout: Layout): number {
  return layout.reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** Writes a header; a field that isn't given is 0. */
export function encodeHeader<L extends Layout>(layout: L, values: Partial<Header<L>>): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(headerBytes(layout)));
  let at = 0;
  for (const [field, bytes] of layout) {
    const value = values[field as Field<L>] ?? 0;
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** Reads a header at a place where the caller knows that enough bytes stand. */
export function decodeHeader<L extends Layout>(layout: L, source: Uint8Array, at = 0): Header<L> {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const values: Record<string, number> = {};
  for (const [field, bytes] of layout) {
    values[field] = bytes === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
    at += bytes;
  }
  return values as Header<L>;
}
