import {turnedAlike} from './metadata-orientation.ts';
import type {Edit, Source} from './metadata-source.ts';

/** The picture's own bytes, and markers that stand alone. */
const NO_SEGMENT = /^(?:[^\xff]|\xff[\0-\xbf\xd0-\xd8\xff])/;
/** Comments and application segments but for those without which the colours change; no JFIF with a thumbnail. */
const PRIVATE = /^\xff(?!\xe0..JFIF\0.{7}\0\0|\xe2..ICC_PROFILE\0|\xee..Adobe)[\xe0-\xef\xfe]/s;
const EXIF = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0];

/**
 * Finds the comments, the application segments, and all that stands behind the end of the main picture: previews, depth
 * maps, the video of a moving photo. Only the picture's own bytes tell where it ends, so they are skimmed.
 */
export async function* metadataInJpeg(source: Source): AsyncGenerator<Edit> {
  const {size} = source;
  for (let at = 2, next; at < size; at = next) {
    const start = await source.text(at, 18);
    if (NO_SEGMENT.test(start)) {
      const loaded = await source.bytes(at, 18);
      let gap = 0;
      // Two markers in a row, or a byte of the picture that looks like one, are passed over at once.
      do gap = loaded.indexOf(0xff, gap + 1); while (gap > 0 && loaded[gap + 1]! % 0xff < 0xc0);
      next = at + (gap < 0 ? loaded.length : gap);
    } else if (start[1] === '\xd9') {
      next = size;
      if (at + 2 < size) yield [at + 2, size];
    } else {
      next = at + 2 + await source.uint(at + 2, 2);
      if (!PRIVATE.test(start)) continue;
      const bytes = await turnedAlike(source, start.startsWith('Exif', 4) ? at + EXIF.length : 0, EXIF);
      if (bytes.length !== next - at) yield [at, next, bytes];
    }
  }
}
