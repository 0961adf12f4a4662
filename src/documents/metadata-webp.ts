import {turnedAlike} from './metadata-orientation.ts';
import type {Edit, Source} from './metadata-source.ts';

const PICTURE = /^(?:VP8|ALPH|ANIM|ANMF|ICCP)/;
const EXIF = [0x45, 0x58, 0x49, 0x46, 26, 0, 0, 0];
const EXIF_FLAG = 8;
const XMP_FLAG = 4;

/** Finds the chunks that don't draw, what stands behind the last one, and the numbers that change without them. */
export async function* metadataInWebp(source: Source): AsyncGenerator<Edit> {
  const {size, uint, text} = source;
  let bytes = await uint(4, 4, true);
  const end = Math.min(size, bytes + 8);
  let flagsAt = 0;
  let exifFlag = 0;
  const before = bytes;
  for (let at = 12, next; at < end; at = next) {
    const type = await text(at, 4);
    const length = await uint(at + 4, 4, true);
    next = Math.min(end, at + 8 + length + length % 2);
    if (type === 'VP8X') flagsAt = at + 8;
    if (PICTURE.test(type)) continue;
    // Some writers put the six characters before it that it has in a JPEG.
    const exifAt = at + (await text(at + 8, 4) === 'Exif' ? 14 : 8);
    const chunk = await turnedAlike(source, type === 'EXIF' ? exifAt : 0, EXIF);
    if (chunk.length) exifFlag = EXIF_FLAG;
    if (chunk.length !== next - at) yield [at, next, chunk];
    bytes -= next - at - chunk.length;
  }
  if (end < size) yield [end, size];
  if (bytes === before) return;
  yield [4, 8, [bytes, bytes >> 8, bytes >> 16, bytes >> 24]];
  if (flagsAt) yield [flagsAt, flagsAt + 1, [await uint(flagsAt, 1) & ~(EXIF_FLAG | XMP_FLAG) | exifFlag]];
}
