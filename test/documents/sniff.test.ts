import {assert} from 'chai';
import {sniffMediaType} from '../../src/documents/sniff.ts';
import {
  sampleHeic, sampleJpeg, samplePdf, samplePng, sampleProgram, sampleTiff, sampleWebp,
} from '../support/sample-files.ts';

const sniff = async (file: Blob) => sniffMediaType(new Uint8Array(await file.arrayBuffer()));
const pdfAfter = (bytes: number) => new Blob(['.'.repeat(bytes), '%PDF-1.7\n']);

describe('sniffMediaType', () => {
  const rows: [claim: string, file: Blob, mediaType: string | undefined][] = [
    ['a PDF', samplePdf(), 'application/pdf'],
    ['a PDF behind a mail header', pdfAfter(500), 'application/pdf'],
    ['a PDF whose header ends with the first 1024 bytes', pdfAfter(1019), 'application/pdf'],
    ['nothing where the PDF header comes later', pdfAfter(1020), undefined],
    ['a JPEG', sampleJpeg(), 'image/jpeg'],
    ['a JPEG with a PDF header in a comment', sampleJpeg({text: '%PDF-1.4'}), 'image/jpeg'],
    ['a PNG', samplePng(), 'image/png'],
    ['no PNG whose line ends were converted', new Blob(['\x89PNG\n\x1a\n']), undefined],
    ['a WebP', sampleWebp(), 'image/webp'],
    ['no WebP in another RIFF file', new Blob(['RIFF\x24\0\0\0WAVEfmt ']), undefined],
    ['a little-endian TIFF', sampleTiff(), 'image/tiff'],
    ['a big-endian TIFF', new Blob(['MM\0*\0\0\0\x08']), 'image/tiff'],
    ['a HEIC by its major brand', sampleHeic({brands: ['heic']}), 'image/heic'],
    ['a HEIC by a compatible brand', sampleHeic({brands: ['mif1', 'miaf', 'heix']}), 'image/heic'],
    ['a HEIF of another coding', sampleHeic({brands: ['mif1', 'miaf', 'jpeg']}), 'image/heif'],
    ['no AVIF, though it calls itself mif1 too', sampleHeic({brands: ['avif', 'mif1', 'miaf']}), undefined],
    ['no MP4', sampleHeic({brands: ['isom', 'iso2', 'mp41']}), undefined],
    ['no brand that stands behind the box', new Blob([sampleHeic({brands: ['isom']}), 'heic']), undefined],
    ['no program', sampleProgram(), undefined],
    ['no HTML page', new Blob(['<!doctype html><title>x</title>']), undefined],
    ['no empty file', new Blob([]), undefined],
  ];
  for (const [claim, file, mediaType] of rows) {
    it(`recognises ${claim}`, async () => assert.strictEqual(await sniff(file), mediaType));
  }
});

describe('the samples', () => {
  for (const [kind, file] of Object.entries({jpeg: sampleJpeg(), png: samplePng(), webp: sampleWebp()})) {
    it(`show a real ${kind}`, async () => {
      const picture = await createImageBitmap(file);
      assert.strictEqual(picture.width, 1);
    });
  }
  for (const sample of [samplePdf, sampleJpeg]) {
    it(`${sample.name} is as long as it is asked to be`, () => {
      assert.strictEqual(sample({bytes: 5000}).size, 5000);
      const {size} = sample();
      for (const more of [1, 2, 3]) assert.strictEqual(sample({bytes: size + more}).size, size + more);
    });
  }
});
