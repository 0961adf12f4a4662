import {assert} from 'chai';
import {crc32} from '../../src/documents/crc32.ts';
import type {MediaType} from '../../src/documents/media-type.ts';
import {withoutMetadata} from './without-metadata.ts';
import {sampleJpeg, samplePdf, samplePng, sampleTiff, sampleWebp} from '../support/sample-files.ts';
import {box, exif, heif, join, PLANTED, pngChunk, segment, tiff, uint, webpChunk, type Entry, type HeifLayout}
  from './metadata-samples.ts';

const text = async (blob: Blob) => new TextDecoder('latin1').decode(await blob.arrayBuffer());
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** The cleaned file, which must say nothing of what was planted, and have nothing more to give away. */
async function cleaned(bytes: Uint8Array<ArrayBuffer>, mediaType: MediaType): Promise<Blob> {
  const blob = new Blob([bytes]);
  assert.include(await text(blob), PLANTED);
  const clean = await withoutMetadata(blob, mediaType);
  if (!clean) throw new Error('nothing was removed');
  assert.notInclude(await text(clean), PLANTED);
  assert.strictEqual(clean.type, mediaType);
  assert.isUndefined(await withoutMetadata(clean, mediaType));
  return clean;
}

async function shown(blob: Blob): Promise<string> {
  const picture = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const {data} = context.getImageData(0, 0, picture.width, picture.height);
  return `${picture.width}×${picture.height} ${crc32(new Uint8Array(data.buffer))}`;
}

/** Six fields, each of another colour, as this browser encodes them. */
async function photo(mediaType: MediaType): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(24, 16);
  const context = canvas.getContext('2d')!;
  for (let n = 0; n < 6; n++) {
    context.fillStyle = `rgb(${n * 40} ${255 - n * 40} ${n * 90 % 255})`;
    context.fillRect(n % 3 * 8, n < 3 ? 0 : 8, 8, 8);
  }
  return bytesOf(await canvas.convertToBlob({type: mediaType, quality: 0.9}));
}

const icc = segment(0xe2, 'ICC_PROFILE\0', 1, 1, 'profile');
const adobe = segment(0xee, 'Adobe', 0, 100, 0, 0, 0, 0, 1);

async function jpeg(turned: Uint8Array, base?: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const picture = base ?? await photo('image/jpeg');
  return join(
    picture.subarray(0, 2),
    segment(0xe1, 'Exif\0\0', turned),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', PLANTED),
    segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', PLANTED),
    segment(0xe0, 'JFXX\0', 0x13, PLANTED),
    ...[0xe3, 0xe4, 0xeb, 0xec, 0xef].map((marker) => segment(marker, PLANTED)),
    segment(0xe2, 'MPF\0', PLANTED),
    segment(0xed, 'Photoshop 3.0\0', PLANTED),
    segment(0xfe, PLANTED),
    picture.subarray(2), picture.subarray(0, 2), segment(0xe1, 'Exif\0\0', exif(1)), `${PLANTED} ftypmp42`,
  );
}

async function png(turned: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await photo('image/png');
  const named = (type: string) => pngChunk(type, join(`Author\0${PLANTED}`), crc32);
  return join(
    picture.subarray(0, 33), pngChunk('pHYs', uint(0, 9), crc32), pngChunk('eXIf', turned, crc32),
    ...['tEXt', 'zTXt', 'iTXt', 'tIME', 'caBX', 'prVW'].map(named),
    picture.subarray(33, -12), named('tEXt'), picture.subarray(-12), `${PLANTED} before cropping`,
  );
}

async function webp(turned: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await bytesOf(sampleWebp());
  const chunks = join(
    webpChunk('VP8X', join(0x1c, 0, 0, 0, 0, 0, 0, 0, 0, 0)), picture.subarray(12),
    webpChunk('EXIF', turned), webpChunk('XMP ', join(`${PLANTED}!`)), webpChunk('C2PA', join(PLANTED)),
  );
  return join('RIFF', uint(chunks.length + 4, 4, true), 'WEBP', chunks, `${PLANTED} behind`);
}

describe('withoutMetadata', () => {
  for (const [claim, file, mediaType] of [
    ['a JPEG', () => photo('image/jpeg'), 'image/jpeg'],
    ['a JPEG with colours of its own', async () => {
      const picture = await bytesOf(sampleJpeg());
      return join(picture.subarray(0, 20), icc, adobe, picture.subarray(26));
    }, 'image/jpeg'],
    ['a PNG', () => bytesOf(samplePng()), 'image/png'],
    ['a WebP', () => bytesOf(sampleWebp()), 'image/webp'],
    ['a TIFF', () => bytesOf(sampleTiff()), 'image/tiff'],
    ['a HEIC', async () => join(box('ftyp', 'heic'), box('meta', 0, 0, 0, 0), box('mdat', 'x')), 'image/heic'],
    ['a PDF, whatever it says', () => bytesOf(samplePdf({text: '/Author'})), 'application/pdf'],
  ] as [string, () => Promise<Uint8Array<ArrayBuffer>>, MediaType][]) {
    it(`leaves ${claim} alone that tells nothing`, async () => {
      const bytes = await file();
      // Some browsers write more than the picture; then it is theirs that goes.
      const once = await withoutMetadata(new Blob([bytes]), mediaType);
      if (claim !== 'a JPEG') assert.isUndefined(once);
      else assert.isUndefined(once && await withoutMetadata(once, mediaType));
    });
  }

  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
    for (const little of [false, true]) {
      const order = little ? 'little' : 'big';
      it(`keeps a JPEG, PNG and WebP turned: ${orientation}, ${order}-endian`, async () => {
        for (const [make, mediaType] of [[jpeg, 'image/jpeg'], [png, 'image/png'], [webp, 'image/webp']] as const) {
          const before = await make(exif(orientation, little));
          const clean = await cleaned(before, mediaType);
          assert.strictEqual(await shown(clean), await shown(new Blob([before], {type: mediaType})), mediaType);
          const stub = `MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0`;
          assert.strictEqual((await text(clean)).includes(stub), orientation > 1, mediaType);
        }
      });
    }
  }

  it('turns a JPEG, so that the test above can fail', async () => {
    const base = await photo('image/jpeg');
    const upright = await shown(new Blob([await jpeg(exif(1), base)]));
    assert.notStrictEqual(await shown(new Blob([await jpeg(exif(6), base)])), upright);
  });

  it('keeps a JPEG\'s colour profile and the note on its colours', async () => {
    const picture = await bytesOf(sampleJpeg());
    const clean = await text(await cleaned(await jpeg(exif(1), join(picture.subarray(0, 20), icc, adobe,
      picture.subarray(26))), 'image/jpeg'));
    for (const kept of ['JFIF', 'ICC_PROFILE', 'Adobe']) assert.include(clean, kept);
  });

  it('takes a JFIF header with a preview', async () => {
    const picture = await photo('image/jpeg');
    await cleaned(join(0xff, 0xd8, segment(0xe0, 'JFIF\0', 1, 1, 0, 0, 1, 0, 1, 1, 3, PLANTED, '..'),
      picture.subarray(2)), 'image/jpeg');
  });

  it('takes comments between the scans of a JPEG, and no bytes of the picture that look like one', async () => {
    const scan = (...bytes: number[]) => join(segment(0xda, 1, 1, 0, 0, 63, 0), ...bytes);
    const [one, other] = [scan(1, 0xff, 0, 0xfe, 0xff, 0xd0, 0xff, 0, 0xe1), scan(2, 0xff, 0xff)];
    const clean = await cleaned(join(0xff, 0xd8, one, segment(0xfe, PLANTED), other, 0xd9), 'image/jpeg');
    assert.deepEqual(await bytesOf(clean), join(0xff, 0xd8, one, other, 0xd9));
  });

  it('finds the end of a JPEG that is longer than what is read at once', async () => {
    for (const bytes of [65_534, 65_535, 65_536, 200_000]) {
      const picture = join(0xff, 0xd8, segment(0xda, 1, 1, 0, 0, 63, 0), new Uint8Array(bytes), 0xff, 0xd9);
      assert.strictEqual((await cleaned(join(picture, PLANTED), 'image/jpeg')).size, picture.length);
    }
  });

  it('keeps the checksums and the drawing chunks of a PNG', async () => {
    const bytes = await bytesOf(await cleaned(await png(exif(8)), 'image/png'));
    const types: string[] = [];
    for (let at = 8; at < bytes.length;) {
      const view = new DataView(bytes.buffer, at);
      const length = view.getUint32(0);
      types.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
      assert.strictEqual(view.getUint32(8 + length), crc32(bytes.subarray(at + 4, at + 8 + length)));
      at += 12 + length;
    }
    assert.includeMembers(types, ['IHDR', 'pHYs', 'eXIf', 'IDAT', 'IEND']);
    assert.notInclude(types, 'tEXt');
  });

  for (const [orientation, flags] of [[1, 0x10], [6, 0x18]] as const) {
    it(`keeps a WebP's size and flags true where it is turned ${orientation}`, async () => {
      for (const turned of [exif(orientation), join('Exif\0\0', exif(orientation))]) {
        const clean = await cleaned(await webp(turned), 'image/webp');
        const view = new DataView(await clean.arrayBuffer());
        assert.strictEqual(view.getUint32(4, true) + 8, clean.size);
        assert.strictEqual(view.getUint8(20), flags);
      }
    });
  }

  for (const little of [false, true]) {
    const page: Entry[] = [
      [256, 1], [257, 1], [258, 8], [259, 1], [262, 1], [270, `${PLANTED} description\0`], [271, `${PLANTED} make\0`],
      [273, 8], [274, 6], [279, 1], [305, `${PLANTED} software\0`], [330, [[256, 1], [306, `${PLANTED} date\0`]]],
      [700, join(`${PLANTED} XMP`)], [33432, `${PLANTED} copyright\0`], [33723, join(`${PLANTED} IPTC`)],
      [34377, join(`${PLANTED} Photoshop`)], [34665, [[36867, `${PLANTED}\0`], [40965, [[1, `${PLANTED}\0`]]]]],
      [34675, join('a colour profile')], [34853, [[2, join(`${PLANTED} place`)]]], [65000, join(`${PLANTED} own`)],
    ];
    it(`empties every page of a TIFF in its place, ${little ? 'little' : 'big'}-endian`, async () => {
      const before = tiff([page, page], little);
      const clean = await bytesOf(await cleaned(before, 'image/tiff'));
      assert.strictEqual(clean.length, before.length);
      const view = new DataView(clean.buffer);
      let at = view.getUint32(4, little);
      for (let pages = 0; pages < 2; pages++) {
        const count = view.getUint16(at, little);
        const tags = Array.from({length: count}, (_, n) => view.getUint16(at + 2 + n * 12, little));
        assert.deepEqual(tags, [256, 257, 258, 259, 262, 273, 274, 279, 330, 34675]);
        const profileAt = view.getUint32(at + 2 + 9 * 12 + 8, little);
        assert.strictEqual(String.fromCharCode(...clean.subarray(profileAt, profileAt + 16)), 'a colour profile');
        at = view.getUint32(at + 2 + count * 12, little);
      }
      assert.strictEqual(at, 0);
    });
  }

  const layouts: [claim: string, layout: HeifLayout][] = [
    ['as phones write it', {version: 1}],
    ['of the first version', {version: 0, baseBytes: 4}],
    ['with wide numbers', {version: 2, listVersion: 1, baseBytes: 8}],
    ['inside of the meta box', {version: 1, inMetaBox: true}],
    ['inside of the meta box, in pieces', {version: 2, inMetaBox: true, extents: 2}],
    ['in pieces', {version: 1, extents: 2}],
  ];
  for (const [claim, layout] of layouts) {
    it(`blanks Exif and XMP of a HEIF in their place, ${claim}`, async () => {
      const before = heif(layout);
      const clean = await cleaned(before, 'image/heic');
      assert.strictEqual(clean.size, before.length);
      assert.include(await text(clean), 'PICTURE');
      assert.include(await text(clean), 'hvc1');
    });
  }
});
