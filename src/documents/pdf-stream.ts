import {characters} from './foreign-content.ts';
import {join, type Tape} from './tape.ts';

/** As much as has to be seen at once of the end of an object, or of the beginning of another. */
const HELD_BYTES = 16;
/** Of a stream that is no longer, the end is looked for where its length says. */
const MAX_TRUSTED = 256 * 1024;
/** More objects than this in one stream aren't looked into. */
export const MAX_PACKED = 16 * 1024 * 1024;

/**
 * Passes over a stream's data up to the end of its object, or to the beginning of another, which a reader may be sent to
 * also inside of data whose length isn't certain. Gives back what it passed over where that is wanted, as far as it
 * matters; undefined otherwise, and where the file ends before.
 */
export async function passStream(
  tape: Tape, wanted: boolean, length: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  let kept = new Uint8Array();
  let at = 2;
  if (length <= MAX_TRUSTED && await tape.has(length + HELD_BYTES)) {
    if (/^\s{0,2}endstream/.test(tape.text(length, HELD_BYTES))) at += length;
  }
  at += tape.at;
  for (;;) {
    const {chunk} = tape;
    const end = findEnd(chunk, tape.at, at);
    const to = end || Math.max(tape.at, chunk.length - HELD_BYTES);
    if (wanted && kept.length <= MAX_PACKED) kept = join(kept, chunk.subarray(tape.at, to));
    tape.at = to;
    if (end) return wanted ? kept : undefined;
    at = 2;
    if (!(await tape.has(HELD_BYTES + 1))) return undefined;
  }
}

/** Where the next `obj` ends; 0 where there is none. A function of its own, which engines make fast. */
function findEnd(chunk: Uint8Array, from: number, begin: number): number {
  for (let end = begin; (end = chunk.indexOf(0x6a, end) + 1);) {
    if (chunk[end - 2] !== 0x62 || chunk[end - 3] !== 0x6f) continue;
    if (/(?:end|\d\s+)obj$/.test(characters.decode(chunk.subarray(Math.max(from, end - HELD_BYTES), end)))) return end;
  }
  return 0;
}
