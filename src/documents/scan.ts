import type {DocumentProblemCode} from './document.ts';
import type {Tape} from './tape.ts';

/** Judges a file of one kind in one pass over it; `whole` ends the pass, for those in which anything stands anywhere. */
export type Scan = (tape: Tape, whole: () => Promise<Blob>) => Promise<DocumentProblemCode | undefined>;

/** Above every sensor (200 megapixels are 16384 × 12288) and an A4 page at 1200 dpi; 1 GB when decoded. */
const MAX_PIXELS = 250e6;
const MAX_SIDE = 32_767;

/** What is wrong with the sides of a picture: that there are none, or that no reader could hold it. */
export function judgeSides(width: number, height: number): DocumentProblemCode | undefined {
  const pixels = width * height;
  return pixels > 0 && pixels <= MAX_PIXELS && Math.max(width, height) <= MAX_SIDE ? undefined : 'document-dimensions';
}
