import type {DocumentProblemCode} from './document.ts';
import {judgeSides} from './scan.ts';
import type {Tape} from './tape.ts';

/** How many entries, and how many of their numbers, are looked at in all: directories and what they point to may overlap. */
const MAX_NUMBERS = 1 << 20;
const MAX_STRIPS = 1 << 16;
/** Bytes of a number of each type that can count or point: byte, short, long. */
const NUMBER_BYTES: Readonly<Record<number, number>> = {1: 1, 3: 2, 4: 4};
const WIDTH = 256;
const HEIGHT = 257;
/** Where the data stand, and how many there are: in strips or in tiles. */
const PLACES = [[273, 279], [324, 325]] as const;

/** Reads the directories of a TIFF, which may stand anywhere in it, and whether the pictures' data are all there. */
export async function scanTiff(_tape: Tape, whole: () => Promise<Blob>): Promise<DocumentProblemCode | undefined> {
  const file = await whole();
  const bytesAt = async (at: number, count: number) => new Uint8Array(await file.slice(at, at + count).arrayBuffer());
  const head = await bytesAt(0, 8);
  const little = head[0] === 0x49;
  const uint = (bytes: Uint8Array, at: number, count: number) =>
    bytes.subarray(at, at + count)[little ? 'reduceRight' : 'reduce']((number, byte) => number * 256 + byte, 0);
  const seen = new Set<number>();
  let left = MAX_NUMBERS;
  let at = uint(head, 4, 4);
  let problem: DocumentProblemCode | undefined = 'document-damaged';
  do {
    if (left < 0 || seen.has(at)) return 'document-damaged';
    seen.add(at);
    const count = uint(await bytesAt(at, 2), 0, 2);
    left -= count;
    const directory = await bytesAt(at + 2, count * 12 + 4);
    if (at < 8 || !count || directory.length < count * 12) return 'document-damaged';
    const numbers = async (tag: number) => {
      for (let entry = 0; entry < count * 12; entry += 12) {
        if (uint(directory, entry, 2) !== tag) continue;
        const size = NUMBER_BYTES[uint(directory, entry + 2, 2)] ?? 0;
        const many = Math.min(uint(directory, entry + 4, 4), MAX_STRIPS);
        left -= many;
        const values = size * many > 4
          ? await bytesAt(uint(directory, entry + 8, 4), size * many) : directory.subarray(entry + 8, entry + 12);
        return Array.from({length: many}, (_, index) =>
          index * size < values.length ? uint(values, index * size, size) : NaN);
      }
      return [];
    };
    const [width = 0] = await numbers(WIDTH);
    const [height = 0] = await numbers(HEIGHT);
    problem = judgeSides(width, height);
    if (problem) return problem;
    for (const [places, lengths] of PLACES) {
      const starts = await numbers(places);
      const counts = await numbers(lengths);
      if (starts.some((start, index) => !(start + (counts[index] ?? 0) <= file.size))) return 'document-damaged';
    }
    at = uint(directory, count * 12, 4);
  } while (at);
  return problem;
}
