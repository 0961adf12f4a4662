import {assert} from 'chai';
import {sampleJpeg, samplePng, sampleTiff, sampleWebp} from '../support/sample-files.ts';
import {heic, jpeg, latin1, number, pdf, png, tiff, webp, zip} from './bytes.ts';
import {judge, judgeCut} from './judge.ts';

type Row = [claim: string, content: string | Blob, judgement: string];

const jpegType = 'image/jpeg';
const pngType = 'image/png';
const webpType = 'image/webp';
const tiffType = 'image/tiff';
const heicType = 'image/heic';
const damaged = 'document-damaged';
const polyglot = 'document-polyglot';
const dimensions = 'document-dimensions';

const archive = zip('a.txt', 'hello');
const page = [[256, 8], [257, 8], [273, 8], [279, 4]] as const;
const changed = (text: string, at: number, to: string) => text.slice(0, at) + to + text.slice(at + to.length);

const rows: Readonly<Record<string, readonly Row[]>> = {
  JPEG: [
    ['a whole one', sampleJpeg(), jpegType],
    ['zeros behind the end', sampleJpeg({bytes: 5000}), jpegType],
    ['a thumbnail with its own end in Exif', jpeg.file(jpeg.segment('\xe1', `Exif\0\0${jpeg.file()}`)), jpegType],
    ['a second picture behind the end', jpeg.file('', jpeg.file()), jpegType],
    ['a film behind the end', jpeg.file('', heic.box('ftyp', 'mp42\0\0\0\0') + heic.box('mdat', 'film')), jpegType],
    ['restarts, stuffed and filled bytes',
      `\xff\xd8${jpeg.frame(8, 8)}${jpeg.scan('a\xff\0b\xff\xd0c\xff\xff\xd7d')}\xff\xff\xd9`, jpegType],
    ['a progressive one of two scans',
      `\xff\xd8${jpeg.frame(8, 8, '\xc2')}${jpeg.scan()}${jpeg.segment('\xc4', 'table')}${jpeg.scan()}\xff\xd9`, jpegType],
    ['none without an end', jpeg.file().slice(0, -2), damaged],
    ['none that ends within a marker', jpeg.file().slice(0, -1), damaged],
    ['none that ends within a segment', jpeg.file().slice(0, 8), damaged],
    ['none with something between its segments', jpeg.file(`${jpeg.segment('\xe0', '')}junk`), damaged],
    ['none with a segment shorter than its length', jpeg.file('\xff\xe1\0\x01'), damaged],
    ['none without a frame', `\xff\xd8\xff\xe0\0\x02${jpeg.scan()}\xff\xd9`, damaged],
    ['none without a scan', `\xff\xd8${jpeg.frame(8, 8)}\xff\xd9`, damaged],
    ['none without sides', jpeg.file('', '', jpeg.frame(0, 8)), dimensions],
    ['one from the largest sensor', jpeg.file('', '', jpeg.frame(16_384, 12_288)), jpegType],
    ['none of absurd area', jpeg.file('', '', jpeg.frame(20_000, 20_000)), dimensions],
    ['none of absurd width', jpeg.file('', '', jpeg.frame(40_000, 10)), dimensions],
    ['none that is a ZIP as well', jpeg.file('', archive), polyglot],
    ['none with a ZIP in a comment', jpeg.file(jpeg.segment('\xfe', archive)), polyglot],
    ['none that is a PDF as well', jpeg.file(jpeg.segment('\xfe', pdf(''))), polyglot],
    ['none with a PDF behind the end', jpeg.file('', pdf('')), polyglot],
    ['none with a script in a comment', jpeg.file(jpeg.segment('\xfe', '<script>alert(1)</script>')), polyglot],
    ['none with a page behind the end', jpeg.file('', '<!DOCTYPE html><html>'), polyglot],
    ['a comment with harmless words', jpeg.file(jpeg.segment('\xfe', 'PK, a < b, script, %PDF-')), jpegType],
  ],
  PNG: [
    ['a whole one', samplePng(), pngType],
    ['one with chunks that nobody knows', png.file(png.chunk('prVt', 'x') + png.chunk('tEXt', 'Title\0x')), pngType],
    ['none with a wrong checksum', changed(png.file(), 60, '\0'), damaged],
    ['none without an end', png.file().slice(0, -12), damaged],
    ['none that ends within a chunk', png.file().slice(0, 50), damaged],
    ['none that ends within its end', png.file().slice(0, -1), damaged],
    ['none with another chunk before the header', png.file('', '', png.chunk('tEXt', 'x') + png.head()), damaged],
    ['none with two headers', png.file(png.head()), damaged],
    ['none without data', `\x89PNG\r\n\x1a\n${png.head()}${png.chunk('IEND')}`, damaged],
    ['none with a chunk whose type is none', png.file(png.chunk('a1b2')), damaged],
    ['none without sides', png.file('', '', png.head(8, 0)), dimensions],
    ['none of absurd sides', png.file('', '', png.head(1, 2 ** 31 - 1)), dimensions],
    ['none that is a ZIP as well', png.file('', archive), polyglot],
    ['none with a page in its text', png.file(png.chunk('tEXt', 'Title\0<html ><script src=x></script>')), polyglot],
  ],
  WebP: [
    ['a whole one', sampleWebp(), webpType],
    ['a lossy one', webp.file(webp.lossy()), webpType],
    ['an animated one',
      webp.file(webp.canvas(), webp.chunk('ANIM', '123456'), webp.chunk('ANMF', 'x'.repeat(31))), webpType],
    ['none that ends early', webp.file(webp.lossy()).slice(0, -1), damaged],
    ['none whose length is too small', changed(webp.file(webp.lossy()), 4, '\x10'), damaged],
    ['none with a chunk beyond the end', webp.file(webp.lossless().replace('VP8L\x09', 'VP8L\x29')), damaged],
    ['none without a picture', webp.file(webp.canvas()), damaged],
    ['none of absurd sides', webp.file(webp.canvas(2 ** 24, 2 ** 24), webp.lossless()), dimensions],
    ['none whose frame is larger than its canvas, and absurd', webp.file(webp.canvas(), webp.lossy(0x3fff, 0x3fff)), dimensions],
    ['none without sides', webp.file(webp.lossy(0, 8)), dimensions],
    ['none that is a ZIP as well', webp.file(webp.lossless()) + archive, polyglot],
  ],
  TIFF: [
    ['a whole one', sampleTiff(), tiffType],
    ['one of two pages', tiff(page, page), tiffType],
    ['none whose directory lies outside', changed(tiff(page), 4, number(5000, 4)), damaged],
    ['none that ends within its directory', tiff(page).slice(0, -8), damaged],
    ['none whose data lie outside', tiff([...page.slice(0, 3), [279, 5000]]), damaged],
    ['none whose directories go round in circles', changed(tiff(page), tiff(page).length - 4, number(12, 4)), damaged],
    ['none with an empty directory', `II*\0\x08\0\0\0${'\0'.repeat(6)}`, damaged],
    ['none without sides', tiff(page.slice(1)), dimensions],
    ['none of absurd sides', tiff([[256, 2 ** 31], ...page.slice(1)]), dimensions],
    ['noise that reads like the beginning of a program', `${tiff(page)}mZ${'abc'.repeat(20)}\0\0${'x'.repeat(50)}pe\0\0`, 'image/tiff'],
    ['none that is a program as well', `${tiff(page)}MZ${'abc'.repeat(8)}ab${'\0'.repeat(32)}@\0\0\0PE\0\0`, polyglot],
    ['none that is a ZIP as well', tiff(page) + archive, polyglot],
    ['none with a page behind its end', `${tiff(page)}<html ><script>alert(1)</script>`, polyglot],
    ['none with a large archive behind its end', `${tiff(page)}7z\xbc\xaf\x27\x1c${'\0'.repeat(2 ** 17)}`, polyglot],
  ],
  HEIC: [
    ['a whole one', heic.file(), heicType],
    ['one whose last box leaves its length open', heic.file(undefined, '\0\0\0\0mdatdata'), heicType],
    ['one with a long length', heic.file(undefined, `\0\0\0\x01mdat${number(20, 8)}data`), heicType],
    ['none without its description', heic.file(''), damaged],
    ['none that ends early', heic.file().slice(0, -1), damaged],
    ['none that ends within the head of a box', heic.file(undefined, '\0\0\0'), damaged],
    ['none with a box shorter than its head', heic.file(undefined, '\0\0\0\x07free'), damaged],
    ['none without sides', heic.file(heic.sides(0, 8)), dimensions],
    ['none of absurd sides', heic.file(heic.sides(2 ** 31, 8)), dimensions],
    ['none that is a ZIP as well', heic.file() + archive, polyglot],
  ],
};

for (const [kind, claims] of Object.entries(rows)) {
  describe(`Of ${kind}, readDocument takes`, () => {
    for (const [claim, content, judgement] of claims) {
      it(claim, async () => assert.strictEqual(await judge(content), judgement));
    }
  });
}

describe('readDocument', () => {
  it('finds what a chunk cuts in two', async () => {
    const scan = jpeg.scan('a\xff\0b\xff\xd0c\xff\xff\xd7d');
    const content = latin1(`\xff\xd8${jpeg.frame(8, 8)}${scan}\xff\xd9${'.'.repeat(9)}${archive}`);
    for (let cut = 1; cut < content.length; cut++) {
      assert.strictEqual(await judgeCut(content, cut), polyglot, `cut at ${cut}`);
    }
  });

  it('reads little-endian numbers of a WebP as such', async () => {
    assert.strictEqual(await judge(webp.file(webp.lossless(16_384, 2))), webpType);
    assert.strictEqual(await judge(webp.file(webp.lossless(16_384, 16_384))), dimensions);
  });
});
