import type {DocumentProblemCode} from './document.ts';
import {characters} from './foreign-content.ts';
import {OUTSIDE, readObjects, type PdfFindings} from './pdf-objects.ts';
import {SNIFF_BYTES} from './sniff.ts';
import type {Tape} from './tape.ts';

const MAX_UNPACKED = 64 * 1024 * 1024;

/** Judges a PDF by the names in its objects; text, strings, comments and the data of streams tell nothing. */
export async function scanPdf(tape: Tape): Promise<DocumentProblemCode | undefined> {
  const found: PdfFindings =
    {active: false, encrypted: false, rooted: false, ended: false, damaged: false, budget: MAX_UNPACKED};
  tape.at = characters.decode(tape.chunk.subarray(0, SNIFF_BYTES)).indexOf('%PDF-');
  tape.watch(false);
  tape.at += 5;
  tape.watch(true);
  await readObjects(tape, OUTSIDE, found);
  if (found.encrypted) return 'document-encrypted';
  if (found.active) return 'document-active';
  return found.ended && found.rooted && !found.damaged ? undefined : 'document-damaged';
}
