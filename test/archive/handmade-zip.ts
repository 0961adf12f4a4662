import {
  DIRECTORY_HEADER, DIRECTORY_SIGNATURE, encodeHeader, END_RECORD, END_SIGNATURE, LOCAL_HEADER, LOCAL_SIGNATURE,
  type Header,
} from '../../src/archive/zip-format.ts';
import {crc32} from '../../src/documents/crc32.ts';

/** One entry, with any number in its two headers replaced by a wrong one. */
export interface HandmadeEntry {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
  /** What stands in the file instead of the content, and behind it. */
  readonly packed?: Uint8Array<ArrayBuffer>;
  readonly behind?: Uint8Array<ArrayBuffer>;
  readonly both?: Partial<Header<typeof LOCAL_HEADER>>;
  readonly local?: Partial<Header<typeof LOCAL_HEADER>>;
  readonly row?: Partial<Header<typeof DIRECTORY_HEADER>>;
  readonly localName?: string;
}

/** Everything around the entries. */
export interface Handmade {
  readonly before?: string;
  readonly beforeDirectory?: string;
  readonly beforeEnd?: string;
  readonly after?: string;
  readonly end?: Partial<Header<typeof END_RECORD>>;
  /** Lists the entries in the directory from the last to the first. */
  readonly backwards?: boolean;
}

/** Builds a ZIP that may be as wrong as one likes. */
export function handmadeZip(entries: readonly HandmadeEntry[], around: Handmade = {}): Blob {
  const files: BlobPart[] = [around.before ?? ''];
  const rows: Blob[] = [];
  let at = new Blob(files).size;
  for (const {name, content, packed = content, behind, both, local, row, localName = name} of entries) {
    const [nameBytes, localNameBytes] = [name, localName].map((text) => new TextEncoder().encode(text));
    const shared = {crc32: crc32(content), packedBytes: packed.length, bytes: content.length, ...both};
    files.push(
      encodeHeader(LOCAL_HEADER, {signature: LOCAL_SIGNATURE, nameBytes: localNameBytes!.length, ...shared, ...local}),
      localNameBytes!, packed, behind ?? '',
    );
    rows.push(new Blob([encodeHeader(DIRECTORY_HEADER, {
      signature: DIRECTORY_SIGNATURE, nameBytes: nameBytes!.length, localHeaderAt: at, ...shared, ...row,
    }), nameBytes!]));
    at = new Blob(files).size;
  }
  files.push(around.beforeDirectory ?? '');
  const directory = new Blob(around.backwards ? rows.reverse() : rows);
  const end = encodeHeader(END_RECORD, {
    signature: END_SIGNATURE, entriesHere: entries.length, entries: entries.length,
    directoryBytes: directory.size, directoryAt: new Blob(files).size, ...around.end,
  });
  return new Blob([...files, directory, around.beforeEnd ?? '', end, around.after ?? '']);
}
