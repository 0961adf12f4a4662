import {assert} from 'chai';
import * as fc from 'fast-check';
import {MEDIA_TYPES} from '../../src/documents/media-type.ts';
import {readDocument} from '../../src/documents/read-document.ts';
import {heic, jpeg, latin1, pdf, pdfStream, png, tiff, webp} from './bytes.ts';

const seeds = [
  jpeg.file(jpeg.segment('\xe1', 'Exif\0\0MM\0*\0\0\0\x08\0\0'), jpeg.file()),
  png.file(png.chunk('tEXt', 'Title\0x')),
  webp.file(webp.canvas(), webp.lossless(), webp.chunk('EXIF', 'MM\0*')),
  heic.file(),
  tiff([[256, 8], [257, 8], [273, 8], [279, 4]], [[256, 8], [257, 8]]),
  pdf(pdfStream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', 'x\x9cdata') + '4 0 obj<</Title(x)>>% y\nendobj'),
].map(latin1);

const seed = fc.constantFrom(...seeds);
const place = fc.double({min: 0, max: 1, noNaN: true});
const noise = fc.uint8Array({maxLength: 40});

/** A sound file of which a stretch is replaced by noise, or which is cut, or whose beginning alone is left. */
const mutated = fc.tuple(seed, place, place, noise).map(([bytes, from, length, put]) => {
  const at = Math.floor(from * bytes.length);
  const to = at + Math.floor(length ** 4 * (bytes.length - at));
  return [...bytes.subarray(0, at), ...put, ...bytes.subarray(to)];
});

async function holds(bytes: readonly number[]): Promise<void> {
  const file = new Blob([Uint8Array.from(bytes)]);
  for (const keepMetadata of [true, false]) {
    const read = await readDocument(file, {accept: MEDIA_TYPES, maxBytes: 1e6, today: '2026-11-21', keepMetadata});
    if (!read.ok) assert.match(read.problem.code, /^document-/);
    else {
      assert.strictEqual(read.document.blob.size, read.document.bytes);
      if (keepMetadata) assert.strictEqual(read.document.bytes, bytes.length);
    }
  }
}

describe('readDocument judges, and never throws', () => {
  it('what was changed at random', () => fc.assert(fc.asyncProperty(mutated, holds), {numRuns: 300}));
  it('noise behind the beginning of a known kind', () => fc.assert(fc.asyncProperty(
    seed, fc.nat(40), fc.uint8Array({maxLength: 300}),
    (bytes, length, rest) => holds([...bytes.subarray(0, length), ...rest]),
  ), {numRuns: 300}));
});
