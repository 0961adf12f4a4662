import type {DocumentProblemCode} from './document.ts';
import {judgeSides} from './scan.ts';
import type {Tape} from './tape.ts';

/** Boxes that hold others, and how many bytes stand before the first of them. */
const HOLDERS: Readonly<Record<string, number>> = {meta: 12, iprp: 8, ipco: 8};

/** Reads the boxes of a HEIF or HEIC: the top-level ones, and among the properties those that tell sides. */
export async function scanHeif(tape: Tape): Promise<DocumentProblemCode | undefined> {
  let problem: DocumentProblemCode | undefined;
  let found = false;
  while (await tape.has(1)) {
    if (!(await tape.has(8))) return 'document-damaged';
    let bytes = tape.uint(0, 4);
    const type = tape.text(4, 4);
    if (bytes === 1 && await tape.has(16)) bytes = tape.uint(8, 8);
    // The last box may leave its length open.
    const open = bytes === 0;
    if (!open && bytes < 8) return 'document-damaged';
    if (type === 'ispe' && await tape.has(20)) problem ??= judgeSides(tape.uint(12, 4), tape.uint(16, 4));
    found ||= /^(?:meta|moov)/.test(type);
    tape.watch(type !== 'mdat');
    if (!(await tape.skip(open ? Infinity : HOLDERS[type] ?? bytes)) && !open) return 'document-damaged';
    tape.watch(true);
  }
  return found ? problem : 'document-damaged';
}
