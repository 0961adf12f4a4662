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

// Found on pages photographed in many ways (test/corpus/picture-fault.test.ts): edges of sharp writing are steeper than
// the picture's contrast, edges of writing blurred beyond reading mostly not half as steep.
const smallest = 240;
const darkest = 45;
const softest = 0.7;
/** Less contrast than this is an even surface, on which there is nothing to judge. */
const evenContrast = 10;
/** The share of neighbours that are edges of writing: one in a thousand. */
const edgeShare = 1000;

/** Judges whether what is on a picture can be made out; nothing where there is no reason to doubt. */
export const pictureFault = ({width, height, data}: Pixels): PictureFault | undefined => {
  if (Math.min(width, height) < smallest) return 'picture-small';
  const count = width * height;
  const steps = new Uint32Array(256);
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < data.length; at += 4) {
    // Green tells most of how light it is, and is there without reckoning.
    const light = data[at + 1]!;
    sum += light;
    squares += light * light;
    // Two against the two before them, as a camera's noise makes single ones differ; never across the end of a row.
    if (at % (width * 4) > 8) steps[Math.abs(light + data[at - 3]! - data[at - 7]! - data[at - 11]!) >> 1]! += 1;
  }
  const mean = sum / count;
  if (mean < darkest) return 'picture-dark';
  const contrast = Math.sqrt(squares / count - mean * mean);
  let edge = 255;
  for (let left = count / edgeShare; edge > 0 && left > steps[edge]!; edge -= 1) left -= steps[edge]!;
  return contrast > evenContrast && edge < softest * contrast ? 'picture-blurred' : undefined;
};
