/** What makes a picture hard to read; a warning, as the person may know better. */
export type PictureFault = 'picture-dark' | 'picture-blurred' | 'picture-small';

/** The width in pixels to which a larger picture is scaled before it is looked at. */
export const JUDGED_WIDTH = 640;

/** A picture's pixels, as a canvas gives them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

// Found on pictures of documents, sharp and spoilt: see the corpus.
const smallest = 240;
const darkest = 45;
const softest = 0.06;

/** Judges whether what is on a picture can be made out; nothing where there is no reason to doubt. */
export const pictureFault = ({width, height, data}: Pixels): PictureFault | undefined => {
  if (Math.min(width, height) < smallest) return 'picture-small';
  const grey = new Float32Array(width * height);
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < grey.length; at += 1) {
    const value = ((data[at * 4] ?? 0) * 3 + (data[at * 4 + 1] ?? 0) * 6 + (data[at * 4 + 2] ?? 0)) / 10;
    grey[at] = value;
    sum += value;
    squares += value * value;
  }
  const mean = sum / grey.length;
  const variance = squares / grey.length - mean * mean;
  if (mean < darkest) return 'picture-dark';
  // How much neighbours differ, against how much there is to see at all: an even grey is nothing to judge.
  let edges = 0;
  for (let at = width; at < grey.length - width; at += 1) {
    const here = grey[at] ?? 0;
    const bend = 4 * here - (grey[at - 1] ?? 0) - (grey[at + 1] ?? 0) - (grey[at - width] ?? 0) - (grey[at + width] ?? 0);
    edges += bend * bend;
  }
  return variance > 100 && edges / grey.length / variance < softest ? 'picture-blurred' : undefined;
};
