import {sampleJpeg, samplePdf} from '../support/sample-files.ts';

/** A file too large to be kept in the repository, made while testing. */
export interface LargeFile {
  readonly claim: string;
  readonly make: () => Promise<File> | File;
  /** The media type as which it is taken, or the code with which it is refused. */
  readonly right: string;
}

const megabytes = (count: number) => count * 1_000_000;

/** Files around the limit and of the size that cameras and scanners make; `maxBytes` is the limit in force. */
export function largeFiles(maxBytes: number): LargeFile[] {
  return [
    {claim: 'a PDF of 20 MB', make: () => pdf(megabytes(20)), right: 'application/pdf'},
    {claim: 'a JPEG with 20 MB of padding', make: () => sampleJpeg({bytes: megabytes(20)}), right: 'image/jpeg'},
    {claim: 'a photo of 12 megapixels', make: photo, right: 'image/jpeg'},
    {claim: 'a file of exactly the limit', make: () => pdf(maxBytes), right: 'application/pdf'},
    {claim: 'a file of one byte more', make: () => pdf(maxBytes + 1), right: 'document-too-large'},
    {claim: 'a PDF of 20 MB without its end', make: async () => cut(await pdf(megabytes(20))), right: 'document-damaged'},
    {claim: 'a photo of 12 megapixels cut in half', make: async () => half(await photo()), right: 'document-damaged'},
    {claim: '20 MB of zeros', make: () => named([new Uint8Array(megabytes(20))]), right: 'document-type'},
  ];
}

/** The sample with its padding, a comment of spaces before the table, lengthened as bytes: text would take seconds. */
async function pdf(bytes: number): Promise<File> {
  const short = 2000;
  const text = await samplePdf({bytes: short}).text();
  const more = bytes - short;
  const table = text.indexOf('\nxref\n') + 1;
  const tail = text.slice(table).replace(/startxref\n\d+/, `startxref\n${String(table + more).padStart(10, '0')}`);
  return named([text.slice(0, table - 1), new Uint8Array(more).fill(0x20), '\n', tail]);
}

/** What a camera makes: 4000 × 3000 points, of a noise that doesn't pack well. */
async function photo(): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), {width: 4000, height: 3000});
  const context = canvas.getContext('2d')!;
  const tile = new ImageData(100, 100);
  for (let at = 0; at < tile.data.length; at++) tile.data[at] = at % 4 === 3 ? 255 : (at * 7919) % 251;
  for (let x = 0; x < 4000; x += 100) for (let y = 0; y < 3000; y += 100) context.putImageData(tile, x, y);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.95));
  return named([blob!]);
}

const cut = (file: File) => named([file.slice(0, file.size - 1000)]);
const half = (file: File) => named([file.slice(0, file.size / 2)]);
const named = (parts: BlobPart[]) => new File(parts, 'IMG_2041.jpg', {type: 'image/jpeg'});
