import {crc32} from './crc32.ts';
import type {DocumentProblemCode} from './document.ts';
import {metadataInPng} from './metadata-png.ts';
import {judgeSides} from './scan.ts';
import type {Tape} from './tape.ts';

const SIGNATURE_BYTES = 8;
const HEADER_BYTES = 13;
const MAX_CHUNK = 2 ** 31 - 1;

/** Reads a PNG's chunks up to its end, and checks the checksum of each. */
export async function scanPng(tape: Tape): Promise<DocumentProblemCode | undefined> {
  let problem: DocumentProblemCode | undefined;
  let began = false;
  let drawn = false;
  tape.at += SIGNATURE_BYTES;
  while (await tape.has(12)) {
    let left = tape.uint(0, 4);
    const type = tape.text(4, 4);
    if (!/^[a-z]{4}$/i.test(type) || left > MAX_CHUNK || began === (type === 'IHDR')) break;
    if (!began && (left !== HEADER_BYTES || !(await tape.has(HEADER_BYTES + 8)))) break;
    if (!began) problem = judgeSides(tape.uint(8, 4), tape.uint(12, 4));
    began = true;
    drawn ||= type === 'IDAT' && left > 0;
    if (/^[a-z](?!dAT)/.test(type) && !(await tape.clean(metadataInPng, SIGNATURE_BYTES, left + 12))) break;
    tape.at += 4;
    tape.watch(type !== 'IDAT');
    let crc = 0;
    for (left += 4; left && await tape.has(1);) {
      const part = tape.chunk.subarray(tape.at, tape.at + left);
      crc = crc32(part, crc);
      tape.at += part.length;
      left -= part.length;
    }
    if (!(await tape.has(4)) || tape.uint(0, 4) !== crc) break;
    tape.watch(true);
    tape.at += 4;
    if (type === 'IEND') {
      tape.edits?.push([tape.position, Infinity]);
      return drawn ? problem : 'document-damaged';
    }
  }
  return 'document-damaged';
}
