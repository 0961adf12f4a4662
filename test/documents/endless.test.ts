import {assert} from 'chai';
import {metadataInTiff} from '../../src/documents/metadata-tiff.ts';
import {readSource} from '../../src/documents/metadata-source.ts';
import {jpeg, latin1, little, png} from './bytes.ts';
import {judge} from './judge.ts';

// Small files that would keep their reader busy for minutes, or fill its memory. What takes for ever is ended by the runner.

const field = (tag: number, type: number, count: number, value: number): string =>
  little(tag, 2) + little(type, 2) + little(count, 4) + little(value, 4);
const image = (tag: number, value: number): string => field(tag, 3, 1, value);
const sides = [image(256, 8), image(257, 8)];
const head = `II*\0${little(8, 4)}`;

/** A TIFF of so many directories, each of which begins within the one before and goes on far behind it. */
const overlapping = (directories: number, entries: number): string => {
  const rows = Array.from({length: entries + directories}, (_, row) => image(256 + (row % 2), 8));
  // The number of entries is the upper half of a value of the row before; the next directory's place is at the end.
  const at = (index: number) => 10 + 12 * index;
  const file = [...`${head}${' '.repeat(2)}${rows.join('')}${little(0, 4)}`];
  const put = (place: number, value: string) => file.splice(place, value.length, ...value);
  for (let index = 0; index < directories; index += 1) {
    put(at(index) - 2, little(entries, 2));
    put(at(index) + 12 * entries, little(index + 1 < directories ? at(index + 1) - 2 : 0, 4));
  }
  return file.join('');
};

describe('readDocument comes to an end with', () => {
  const exif = `II*\0${little(8, 4)}\xff\xff`;
  for (const [kind, file, type] of [
    ['JPEG', jpeg.file(jpeg.segment('\xe1', `Exif\0\0${exif}`).repeat(3000)), 'image/jpeg'],
    ['PNG', png.file(png.chunk('eXIf', exif).repeat(3000)), 'image/png'],
  ] as const) {
    it(`a ${kind} of many parts that claim to be long`, async () => assert.strictEqual(await judge(file), type));
  }

  it('a TIFF whose directories overlap', async () => {
    assert.strictEqual(await judge(overlapping(2, 1000)), 'image/tiff');
    assert.strictEqual(await judge(overlapping(40, 30_000)), 'document-damaged');
  });

  it('a TIFF in which many directories name the same numbers', async () => {
    const strips = [field(273, 4, 60_000, 8), field(279, 4, 60_000, 8)];
    const one = little(4, 2) + [...sides, ...strips].join('');
    const places = Array.from({length: 40}, (_, index) => 8 + index * (one.length + 4));
    const chain = places.map((place, index) => one + little(index < 39 ? place + one.length + 4 : 0, 4)).join('');
    assert.strictEqual(await judge(`${head}${chain}${'\0'.repeat(240_000)}`), 'document-damaged');
  });

  it('a TIFF of many entries that share what they hide, which is blanked without a copy for each', async () => {
    const entries = [...sides, ...Array.from({length: 1000}, () => field(60_000, 7, 500_000, 12_100))];
    const file = `${head}${little(entries.length, 2)}${entries.join('')}${little(0, 4)}${'x'.repeat(500_100)}`;
    let kept = 0;
    for await (const [, , bytes] of metadataInTiff(readSource(new Blob([latin1(file)])))) kept += bytes ? bytes.length : 0;
    assert.isBelow(kept, file.length);
  });
});
