import {isLittleEndian} from './metadata-orientation.ts';
import type {Edit, Source} from './metadata-source.ts';

/** Bytes of one value, by the number of its type. */
const VALUE_BYTES = '01124811248484';
const TEXT = 2;
/** SubIFDs, Exif, GPS, interoperability: their values are the places of further directories. */
const DIRECTORIES = [330, 34665, 34853, 40965];
const COLOUR_PROFILE = 34675;
/** The last tag that tells how to draw the picture; what comes behind describes it, or is somebody's own. */
const LAST_PICTURE_TAG = 559;

/**
 * Takes all entries from a TIFF's directories that hold text or don't serve to draw the picture, and blanks what they
 * point to. Everything else stays in its place, as strips and tiles are found by their offset.
 */
export async function* metadataInTiff(source: Source): AsyncGenerator<Edit> {
  const {size, bytes, uint} = source;
  const little = await isLittleEndian(source, 0);
  const number = (at: number, count: number) => uint(at, count, little);
  // Grows while it is walked; a directory that is named twice is walked once.
  const directories = new Map([[await number(4, 4), false]]);
  for (const [at, hidden] of directories) {
    const end = at + 2 + await number(at, 2) * 12;
    if (!at || end + 4 > size) continue;
    const kept: number[] = [];
    for (let entry = at + 2; entry < end; entry += 12) {
      const tag = await number(entry, 2);
      const type = await number(entry + 2, 2);
      const length = await number(entry + 4, 4) * Number(VALUE_BYTES[type] ?? 0);
      const value = length > 4 ? await number(entry + 8, 4) : entry + 8;
      const hide = hidden || type === TEXT || (tag > LAST_PICTURE_TAG && tag !== COLOUR_PROFILE);
      const behind = Math.min(size, value + length);
      if (DIRECTORIES.includes(tag)) {
        for (let place = value; place < behind; place += 4) directories.set(await number(place, 4), hide);
      }
      if (!hide) kept.push(...(await bytes(entry, 12)).subarray(0, 12));
      else if (length > 4 && value < behind) yield [value, behind, 0];
    }
    if (!hidden) directories.set(await number(end, 4), false);
    if (at + 2 + kept.length === end) continue;
    if (!hidden) kept.push(...(await bytes(end, 4)).subarray(0, 4));
    const count = Math.floor(kept.length / 12);
    kept.unshift(...little ? [count, count >> 8] : [count >> 8, count]);
    yield [at, end + 4, {...kept, length: end + 4 - at}];
  }
}
