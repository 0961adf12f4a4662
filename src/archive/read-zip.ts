import {readDirectory, type DirectoryRow} from './read-directory.ts';
import {locateEntry} from './locate-entry.ts';
import type {ZipLimits, ZipProblem} from './zip-problem.ts';

/** One entry whose headers agree with each other; its content is still unread. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly bytes: number;
  readonly crc32: number;
  /** The content as it stands in the file. */
  readonly packed: Blob;
}

/** What could be read of a ZIP: every name in it, the entries that can be unpacked, and what is wrong. */
export interface ReadZip {
  readonly names: readonly string[];
  readonly entries: readonly ZipEntry[];
  readonly problems: readonly ZipProblem[];
}

/**
 * Reads the headers of an untrusted ZIP. It trusts the directory at the end only where the header before each entry
 * says the same, since readers differ in which of the two they believe (Java's ZipInputStream sees only the latter).
 */
export async function readZip(blob: Blob, limits: ZipLimits): Promise<ReadZip> {
  const directory = await readDirectory(blob, limits);
  if ('code' in directory) return {names: [], entries: [], problems: [directory]};
  const {rows} = directory;
  const names = rows.map(({name}) => name);
  if (sum(rows.map(({bytes}) => bytes)) > limits.maxBytes) {
    return {names, entries: [], problems: [{code: 'too-large', path: '', expected: limits.maxBytes}]};
  }

  const entries: ZipEntry[] = [];
  const problems: ZipProblem[] = [];
  let usedBytes = directory.bytes;
  let misplaced = false;
  let freeFrom = 0;
  for (const row of inOrderOfPlace(rows)) {
    const located = await locateEntry(blob, row, directory.at);
    problems.push(...located.problems);
    if (located.to === undefined) {
      misplaced = true;
      continue;
    }
    // Two entries that share bytes are how a small file unpacks to a huge one.
    if (row.localHeaderAt < freeFrom) problems.push({code: 'bad-header', path: row.name});
    else if (located.packed) entries.push({...row, packed: located.packed});
    freeFrom = located.to;
    usedBytes += located.to - row.localHeaderAt;
  }
  if (!misplaced && usedBytes < blob.size) problems.push({code: 'hidden-bytes', path: ''});
  return {names, entries, problems};
}

function inOrderOfPlace(rows: readonly DirectoryRow[]): DirectoryRow[] {
  return [...rows].sort((one, other) => one.localHeaderAt - other.localHeaderAt);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
