import {assert} from 'chai';
import fc from 'fast-check';
import {MEDIA_TYPES, type MediaType} from '../../src/documents/media-type.ts';
import {withoutMetadata} from './without-metadata.ts';
import {sampleJpeg, samplePng, sampleWebp} from '../support/sample-files.ts';
import {box, exif, heif, join, PLANTED, pngChunk, segment, tiff, uint, webpChunk} from './metadata-samples.ts';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

async function samples(): Promise<[MediaType, Uint8Array<ArrayBuffer>][]> {
  const [jpeg, png, webp] = await Promise.all([sampleJpeg(), samplePng(), sampleWebp()].map(bytesOf));
  return [
    ['image/jpeg', join(0xff, 0xd8, segment(0xe1, 'Exif\0\0', exif(6)), segment(0xfe, PLANTED), jpeg!.subarray(2))],
    ['image/png', join(png!.subarray(0, 33), pngChunk('eXIf', exif(6), () => 0), png!.subarray(33))],
    ['image/webp', join(webp!, webpChunk('EXIF', exif(6)))],
    ['image/tiff', exif(6)],
    ['image/tiff', exif(6, true)],
    ['image/heic', heif({version: 1})],
    ['image/heif', heif({version: 2, inMetaBox: true, listVersion: 1, baseBytes: 8})],
  ];
}

/** What tells how a picture is turned, in place of an Exif that can be shorter where a byte of its length was changed. */
const ORIENTATION_BYTES = 36;

/** Whatever the bytes are, the answer is a Blob no longer than the file, but for a JPEG's two Exif at most, or nothing. */
async function holds(bytes: Uint8Array<ArrayBuffer>, mediaType: MediaType): Promise<void> {
  const clean = await withoutMetadata(new Blob([bytes]), mediaType);
  const more = mediaType === 'image/jpeg' ? 2 * ORIENTATION_BYTES : 0;
  if (clean) assert.isAtMost((await bytesOf(clean)).length, bytes.length + more);
}

describe('withoutMetadata of a damaged file', () => {
  it('gives an answer for any bytes', async () => {
    await fc.assert(fc.asyncProperty(
      fc.uint8Array({maxLength: 300}), fc.constantFrom(...MEDIA_TYPES),
      (bytes, mediaType) => holds(new Uint8Array(bytes), mediaType),
    ), {numRuns: 300});
  });

  it('gives an answer for any change, cut or repetition in a picture', async () => {
    const originals = await samples();
    await fc.assert(fc.asyncProperty(
      fc.constantFrom(...originals),
      fc.array(fc.tuple(fc.nat(700), fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 127, 128, 255))), {maxLength: 12}),
      fc.nat(700), fc.boolean(),
      async ([mediaType, original], changes, cut, twice) => {
        const bytes = twice ? join(original, original) : new Uint8Array(original);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        await holds(bytes.slice(0, cut < 100 ? cut * 7 : bytes.length), mediaType);
      },
    ), {numRuns: 500});
  });

  it('removes what it came to before the damage', async () => {
    const [, jpeg] = (await samples())[0]!;
    const clean = await withoutMetadata(new Blob([jpeg.subarray(0, jpeg.length - 20)]), 'image/jpeg');
    assert.notInclude(await clean!.text(), PLANTED);
  });

  it('leaves the length of a page alone where two texts share their bytes or have none', async () => {
    const page = tiff([[[270, `${PLANTED}\0`], [271, `${PLANTED}\0`], [305, 'x']]], true);
    // The second text points to the bytes of the first, the third far behind the end.
    const at = new DataView(page.buffer).getUint32(4, true);
    page.copyWithin(at + 2 + 12 + 8, at + 2 + 8, at + 2 + 12);
    page.set(uint(1e9, 4, true), at + 2 + 24 + 4);
    const clean = await bytesOf(await withoutMetadata(new Blob([page]), 'image/tiff') ?? new Blob());
    assert.strictEqual(clean.length, page.length);
    assert.strictEqual(clean[at], 0);
  });

  it('empties a text that is cut off by the end of the file', async () => {
    const page = tiff([[[256, 1], [270, `${PLANTED}${PLANTED}\0`]]], true);
    const at = new DataView(page.buffer).getUint32(4, true);
    page.set(uint(page.length, 4, true), at + 2 + 12 + 8);
    page.fill(0, 8, at);
    const whole = join(page, PLANTED, PLANTED.slice(0, -1));
    const clean = await withoutMetadata(new Blob([whole]), 'image/tiff');
    assert.strictEqual(clean?.size, whole.length);
    assert.notInclude(await clean!.text(), PLANTED.slice(0, 3));
  });

  const endless: [claim: string, mediaType: MediaType, make: () => Uint8Array<ArrayBuffer>][] = [
    ['a great many boxes', 'image/heic', () => {
      const bytes = new Uint8Array(8e6);
      const one = box('uuid');
      for (let at = 0; at < bytes.length; at += one.length) bytes.set(one, at);
      return bytes;
    }],
    ['directories in a circle', 'image/tiff', () => {
      const bytes = tiff([[[256, 1]], [[256, 1]]]);
      bytes.set(bytes.subarray(4, 8), bytes.length - 4);
      return bytes;
    }],
    ['four billion items without a length', 'image/heic', () => {
      const item = box('infe', 2, 0, 0, 0, 0, 1, 0, 0, 'Exif');
      const places = box('iloc', 2, 0, 0, 0, 0, 0, uint(2 ** 32 - 1, 4));
      return box('meta', 0, 0, 0, 0, box('iinf', 0, 0, 0, 0, 0, 1, item), places);
    }],
  ];
  for (const [claim, mediaType, make] of endless) {
    it(`comes to an end with ${claim}`, async () => {
      // What takes for ever is ended by the runner.
      await holds(make(), mediaType);
    });
  }

  it('rejects where the file can\'t be read', async () => {
    const gone = new DOMException('gone', 'NotFoundError');
    const file = new Blob([exif(1)]);
    file.slice = () => Object.assign(new Blob(), {arrayBuffer: () => Promise.reject(gone)});
    for (const mediaType of MEDIA_TYPES.filter((one) => one !== 'application/pdf')) {
      assert.strictEqual(await withoutMetadata(file, mediaType).catch((error: unknown) => error), gone);
    }
  });
});
