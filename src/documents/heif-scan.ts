import type {DocumentProblemCode} from './document.ts';
import {judgeSides} from './scan.ts';
import type {Tape} from './tape.ts';

/** Boxes that hold others, and how many bytes stand before the first of them. */
const HOLDERS: Readonly<Record<string, number>> = {meta: 12, iprp: 8, ipco: 8};

const MAX_PLACES = 2 ** 20;

/** Reads the boxes of a HEIF or HEIC: the top-level ones, and those that tell the picture's sides and where it lies. */
export async function scanHeif(tape: Tape): Promise<DocumentProblemCode | undefined> {
  let problem: DocumentProblemCode | undefined;
  let found = false;
  let end = 0;
  while (await tape.has(1)) {
    if (!(await tape.has(8))) return 'document-damaged';
    let bytes = tape.uint(0, 4);
    const type = tape.text(4, 4);
    if (bytes === 1 && await tape.has(16)) bytes = tape.uint(8, 8);
    // The last box may leave its length open.
    const open = bytes === 0;
    if (!open && bytes < 8) return 'document-damaged';
    end = Math.max(end, tape.position + bytes);
    if (type === 'ispe' && await tape.has(20)) problem ??= judgeSides(tape.uint(12, 4), tape.uint(16, 4));
    if (type === 'iloc' && bytes < MAX_PLACES && await tape.has(bytes)) end = Math.max(end, endOfItems(tape, bytes));
    found ||= /^(?:ispe|moov)/.test(type);
    tape.watch(type !== 'mdat');
    if (!(await tape.skip(open ? Infinity : HOLDERS[type] ?? bytes)) && !open) return 'document-damaged';
    tape.watch(true);
  }
  return found && end <= tape.position ? problem : 'document-damaged';
}

/** Where the last of the items ends that lie in the file itself. */
function endOfItems(tape: Tape, bytes: number): number {
  let end = 0;
  let at = 8;
  const next = (count: number) => tape.uint((at += count) - count, count);
  const version = next(4) >>> 24;
  const sizes = next(2);
  const idBytes = version > 1 ? 4 : 2;
  for (let items = next(idBytes); items > 0 && at < bytes; items--) {
    at += idBytes;
    const elsewhere = version && next(2) & 15;
    at += 2;
    const base = next(sizes >> 4 & 15);
    for (let extents = next(2); extents > 0 && at < bytes && sizes >> 8; extents--) {
      if (version) at += sizes & 15;
      const to = base + next(sizes >> 12) + next(sizes >> 8 & 15);
      if (!elsewhere) end = Math.max(end, to);
    }
  }
  return end;
}
