import {assert} from 'chai';
import {pictureFault, type PictureFault} from '../../src/documents/picture-fault.ts';
import {photograph, type Photograph} from './photographed.ts';

const kinds = ['card', 'page', 'receipt', 'form'] as const;

/** Pages in every light that people have, at the width to which the widget scales them. */
const pages: readonly Photograph[] = kinds.flatMap((kind) => [[0.1, 0.95], [0.3, 0.9], [0.45, 0.8]].flatMap(([ink, paper]) =>
  [0, 6, 12].map((noise, index) =>
    ({kind, width: 640, ink: ink ?? 0, paper: paper ?? 1, noise, tilt: [0, 3, -8][index] ?? 0}))));

const judged = (page: Photograph, seed: number): PictureFault | undefined => {
  const canvas = photograph(page, seed);
  const {width, height} = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height);
  return pixels && pictureFault(pixels);
};

/** How many of the pages are judged so, when they are spoilt so. */
const count = (fault: PictureFault | undefined, spoilt: Partial<Photograph> = {}): number =>
  pages.filter((page, seed) => judged({...page, ...spoilt}, seed) === fault).length;

describe(`of ${pages.length} photographed pages`, () => {
  it('none that can be read is doubted', () => assert.equal(count(undefined), pages.length));

  // What is missed is faint writing under a camera's noise in bad light.
  it('three in four that are blurred beyond reading are', () =>
    assert.isAtLeast(count('picture-blurred', {blur: 0.012}), 27));

  it('all that were taken in the dark are', () => assert.equal(count('picture-dark', {light: 0.12}), pages.length));
});
