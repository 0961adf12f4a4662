import {decodeName, readBytes, type DirectoryRow} from './read-directory.ts';
import {
  DATA_DESCRIPTOR, decodeHeader, DESCRIPTOR_SIGNATURE, FLAG_DATA_DESCRIPTOR, FLAG_ENCRYPTED, headerBytes, LOCAL_HEADER,
  LOCAL_SIGNATURE, MAX_UINT32, METHOD_DEFLATED, METHOD_STORED, type Header,
} from './zip-format.ts';
import type {ZipProblem, ZipProblemCode} from './zip-problem.ts';

/** Where an entry's content stands, how far the entry reaches, and what is wrong with its headers. */
export interface LocatedEntry {
  /** Absent where the content can't be unpacked or trusted. */
  readonly packed?: Blob;
  /** Absent where the headers don't agree, so that nobody can tell. */
  readonly to?: number;
  readonly problems: readonly ZipProblem[];
}

const LOCAL_BYTES = headerBytes(LOCAL_HEADER);
const DESCRIPTOR_BYTES = headerBytes(DATA_DESCRIPTOR);
const SIGNATURE_BYTES = 4;

/** Compares an entry's own header with its row in the directory, which begins at `directoryAt`. */
export async function locateEntry(blob: Blob, row: DirectoryRow, directoryAt: number): Promise<LocatedEntry> {
  const problems = (...codes: ZipProblemCode[]) => codes.map((code) => ({code, path: row.name}));
  if ([row.packedBytes, row.localHeaderAt].includes(MAX_UINT32)) return {problems: problems('zip64')};
  const nameAt = row.localHeaderAt + LOCAL_BYTES;
  if (nameAt + row.nameBytes > directoryAt) return {problems: problems('truncated')};

  const bytes = await readBytes(blob, row.localHeaderAt, nameAt + row.nameBytes);
  const local = decodeHeader(LOCAL_HEADER, bytes);
  if (local.packedBytes === MAX_UINT32) return {problems: problems('zip64')};
  const sameName = decodeName(bytes.subarray(LOCAL_BYTES)) === row.name;
  if (!sameName || !agrees(local, row)) return {problems: problems('bad-header')};

  const contentAt = nameAt + local.nameBytes + local.extraBytes;
  const contentTo = contentAt + row.packedBytes;
  const to = contentTo + await descriptorBytes(blob, row, contentTo);
  if (to > directoryAt) return {problems: problems('truncated')};

  if (row.flags & FLAG_ENCRYPTED) return {to, problems: problems('encrypted')};
  if (row.method !== METHOD_STORED && row.method !== METHOD_DEFLATED) {
    return {to, problems: problems('unsupported-compression')};
  }
  const streamed = row.method === METHOD_STORED && row.flags & FLAG_DATA_DESCRIPTOR;
  return {to, packed: blob.slice(contentAt, contentTo), problems: streamed ? problems('data-descriptor') : []};
}

function agrees(local: Header<typeof LOCAL_HEADER>, row: DirectoryRow): boolean {
  const same = local.signature === LOCAL_SIGNATURE && local.nameBytes === row.nameBytes &&
    local.flags === row.flags && local.method === row.method;
  if (!same || (row.method === METHOD_STORED && !(row.flags & FLAG_ENCRYPTED) && row.bytes !== row.packedBytes)) {
    return false;
  }
  // A writer of streams leaves 0 where it doesn't know yet.
  if (row.flags & FLAG_DATA_DESCRIPTOR) return true;
  return local.crc32 === row.crc32 && local.packedBytes === row.packedBytes && local.bytes === row.bytes;
}

async function descriptorBytes(blob: Blob, row: DirectoryRow, at: number): Promise<number> {
  if (!(row.flags & FLAG_DATA_DESCRIPTOR)) return 0;
  const bytes = await readBytes(blob, at, at + DESCRIPTOR_BYTES);
  if (bytes.length < DESCRIPTOR_BYTES) return DESCRIPTOR_BYTES;
  const signed = decodeHeader(DATA_DESCRIPTOR, bytes).signature === DESCRIPTOR_SIGNATURE;
  return signed ? DESCRIPTOR_BYTES : DESCRIPTOR_BYTES - SIGNATURE_BYTES;
}
