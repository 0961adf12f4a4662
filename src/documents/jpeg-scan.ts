import type {DocumentProblemCode} from './document.ts';
import {metadataInJpeg} from './metadata-jpeg.ts';
import {judgeSides} from './scan.ts';
import type {Tape} from './tape.ts';

const END = 0xd9;
const SCAN = 0xda;
/** From here on, markers begin what isn't the picture itself. */
const APPLICATION = 0xe0;
/** Markers that begin a frame, and with it tell the sides. */
const FRAME = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

/** Reads a JPEG's segments up to the end of the picture; what a phone puts behind it isn't judged here. */
export async function scanJpeg(tape: Tape): Promise<DocumentProblemCode | undefined> {
  let problem: DocumentProblemCode | undefined = 'document-damaged';
  let scanned = false;
  tape.at += 2;
  while (await tape.has(2)) {
    if (tape.chunk[tape.at++] !== 0xff) break;
    const marker = tape.chunk[tape.at]!;
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) continue;
    tape.at++;
    if (marker === END) {
      tape.edits?.push([tape.position, Infinity]);
      return scanned ? problem : 'document-damaged';
    }
    // Only a frame needs all of them; a short comment can be the last before the end.
    await tape.has(8);
    const bytes = tape.uint(0, 2);
    if (FRAME.includes(marker)) problem = judgeSides(tape.uint(5, 2), tape.uint(3, 2));
    if (bytes < 2) break;
    if (marker >= APPLICATION) {
      tape.at -= 2;
      if (!(await tape.clean(metadataInJpeg, 2, bytes + 2))) break;
      tape.at += 2;
    }
    if (!(await tape.skip(bytes))) break;
    if (marker !== SCAN) continue;
    scanned = true;
    tape.watch(false);
    if (!(await toMarker(tape))) break;
    tape.watch(true);
  }
  return 'document-damaged';
}

/** Goes on to the next marker behind a scan's data. */
async function toMarker(tape: Tape): Promise<boolean> {
  for (;;) {
    tape.at = findMarker(tape.chunk, tape.at);
    if (tape.at + 1 < tape.chunk.length) return true;
    if (!(await tape.has(2))) return false;
  }
}

/** Passes over data, in which 0xff is followed by 0 or by the number of a restart, as far as they can be seen. */
function findMarker(chunk: Uint8Array, from: number): number {
  for (let at = from; ; at += 2) {
    at = chunk.indexOf(0xff, at);
    if (at < 0) return chunk.length;
    const next = chunk[at + 1];
    if (next === 0xff) at--;
    else if (next !== 0 && !(next! > 0xcf && next! < 0xd8)) return at;
  }
}
