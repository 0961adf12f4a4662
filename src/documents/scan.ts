import type {DocumentProblemCode} from './document.ts';
import type {Tape} from './tape.ts';

/** Judges a file of one kind on one pass over it, as far as is needed; `whole` ends the pass, for what may stand anywhere. */
export type Scan = (tape: Tape, whole: () => Promise<Blob>) => Promise<DocumentProblemCode | undefined>;

/** Above every sensor (200 megapixels are 16384 × 12288) and an A4 page at 1200 dpi; 1 GiB when decoded. */
const MAX_PIXELS = 2 ** 28;
const MAX_SIDE = 32_767;

/** What is wrong with the sides of a picture. */
export function judgeSides(width: number, height: number): DocumentProblemCode | undefined {
  if (!width || !height) return 'document-damaged';
  return width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS ? 'document-dimensions' : undefined;
}
