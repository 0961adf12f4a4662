import type {DocumentProblemCode} from './document.ts';
import {judgeSides} from './scan.ts';
import type {Tape} from './tape.ts';

/** How many bytes of a chunk tell the sides of the picture. */
const LOOK_BYTES = 18;

/** Reads a WebP's chunks up to the end that its header states. */
export async function scanWebp(tape: Tape): Promise<DocumentProblemCode | undefined> {
  const end = tape.uint(4, 4, true) + 8;
  let sides: [width: number, height: number] | undefined;
  let problem: DocumentProblemCode | undefined;
  let drawn = false;
  tape.at += 12;
  while (tape.position < end) {
    if (!(await tape.has(8))) return 'document-damaged';
    const type = tape.text(0, 4);
    const bytes = tape.uint(4, 4, true);
    if (tape.position + 8 + bytes > end) return 'document-damaged';
    await tape.has(LOOK_BYTES);
    const frame = /^(?:VP8[ L]|ANMF)/.test(type);
    const bits = tape.uint(9, 4, true);
    if (type === 'VP8X') sides = [tape.uint(12, 3, true) + 1, tape.uint(15, 3, true) + 1];
    if (type === 'VP8L') sides = [(bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1];
    if (type === 'VP8 ') sides = [tape.uint(14, 2, true) & 0x3fff, tape.uint(16, 2, true) & 0x3fff];
    // A frame may be larger than its canvas.
    problem ??= sides && judgeSides(...sides);
    drawn ||= frame;
    tape.at += 8;
    tape.watch(!frame);
    if (!(await tape.skip(Math.min(bytes + bytes % 2, end - tape.position)))) return 'document-damaged';
    tape.watch(true);
  }
  return drawn && sides ? problem : 'document-damaged';
}
