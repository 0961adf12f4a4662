import {
  DIRECTORY_HEADER, DIRECTORY_SIGNATURE, encodeHeader, END_RECORD, END_SIGNATURE, FIRST_DOS_DATE, FLAG_UTF8_NAME,
  LOCAL_HEADER, LOCAL_SIGNATURE, MAX_UINT16, MAX_UINT32, METHOD_STORED,
} from './zip-format.ts';

/** One file to be put into a ZIP, with everything known beforehand, so that its content needn't be read. */
export interface ZipSource {
  readonly name: string;
  /** The content as it stands in the archive: plain for a stored entry, compressed for a deflated one. */
  readonly packed: Blob;
  readonly method: number;
  /** Size and checksum of the plain content. */
  readonly bytes: number;
  readonly crc32: number;
}

const VERSION_STORED = 10;
const VERSION_DEFLATED = 20;

/**
 * Assembles a ZIP without copying: the result refers to the sources' blobs. The same sources give the same bytes
 * everywhere, since nothing of the machine (time, system, permissions) is written. Undefined where a number doesn't fit
 * into the format without ZIP64: 4 GiB or 65,535 entries.
 */
export function writeZip(sources: readonly ZipSource[]): Blob | undefined {
  if (sources.length >= MAX_UINT16) return undefined;
  const files: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let directoryAt = 0;
  let directoryBytes = 0;
  for (const source of sources) {
    const name = new TextEncoder().encode(source.name);
    const shared = {
      versionNeeded: source.method === METHOD_STORED ? VERSION_STORED : VERSION_DEFLATED,
      flags: /^[\x20-\x7e]*$/.test(source.name) ? 0 : FLAG_UTF8_NAME,
      method: source.method,
      date: FIRST_DOS_DATE,
      crc32: source.crc32,
      packedBytes: source.packed.size,
      bytes: source.bytes,
      nameBytes: name.length,
    };
    const local = encodeHeader(LOCAL_HEADER, {signature: LOCAL_SIGNATURE, ...shared});
    const row = encodeHeader(DIRECTORY_HEADER, {
      signature: DIRECTORY_SIGNATURE, versionMadeBy: VERSION_DEFLATED, localHeaderAt: directoryAt, ...shared,
    });
    files.push(local, name, source.packed);
    directory.push(row, name);
    directoryAt += local.length + name.length + source.packed.size;
    directoryBytes += row.length + name.length;
  }
  const end = encodeHeader(END_RECORD, {
    signature: END_SIGNATURE, entriesHere: sources.length, entries: sources.length, directoryBytes, directoryAt,
  });
  // The directory begins behind every entry, so its place is the largest number of all.
  if (directoryAt + directoryBytes >= MAX_UINT32) return undefined;
  return new Blob([...files, ...directory, end], {type: 'application/zip'});
}
