import {latin1} from './latin1.ts';

/** How a sample differs from the default: its name, its length, when it was last changed, what it says inside. */
export interface SampleOptions {
  readonly name?: string;
  /** Padded to this length where the format allows it (PDF, JPEG). */
  readonly bytes?: number;
  readonly lastModified?: number;
  /** Makes two samples of one kind differ. */
  readonly text?: string;
}

const noon = new Date(2026, 9, 5, 12).getTime();

/** A one-page PDF with a correct cross-reference table; the padding stands in a comment before it. */
export function samplePdf(options: SampleOptions = {}): File {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const head = `%PDF-1.4\n%${options.text ?? 'Sample'}\n`;
  const body = head + objects.join('');
  const rows = objects.map((_, index) => tenDigits(head.length + objects.slice(0, index).join('').length));
  const table = `xref\n0 4\n0000000000 65535 f \n${rows.map((row) => `${row} 00000 n \n`).join('')}`;
  const tail = (tableAt: number) =>
    `${table}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${tenDigits(tableAt)}\n%%EOF\n`;
  const missing = Math.max(0, (options.bytes ?? 0) - body.length - tail(0).length);
  const padding = missing === 0 ? '' : `${'%'.padEnd(missing - 1)}\n`.slice(-missing);
  const pdf = body + padding + tail(body.length + missing);
  return file([latin1(pdf)], 'Reisepass.pdf', 'application/pdf', options);
}

/** A grey picture of one pixel; the text stands in a comment, the padding before the end. */
export function sampleJpeg(options: SampleOptions = {}): File {
  const segment = (marker: number, ...content: number[]) => [0xff, marker, 0, content.length + 2, ...content];
  const oneCode = [1, ...Array<number>(15).fill(0), 0];
  const comment = [...options.text ?? ''].map((character) => character.charCodeAt(0));
  const picture = new Uint8Array([
    0xff, 0xd8,
    ...segment(0xe0, ...latin1('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0),
    ...segment(0xfe, ...comment),
    ...segment(0xdb, 0, ...Array<number>(64).fill(1)),
    ...segment(0xc0, 8, 0, 1, 0, 1, 1, 1, 0x11, 0),
    ...segment(0xc4, 0x00, ...oneCode),
    ...segment(0xc4, 0x10, ...oneCode),
    ...segment(0xda, 1, 1, 0, 0, 63, 0),
    0x3f,
  ]);
  const end = new Uint8Array([0xff, 0xd9]);
  // Any number of these may stand before a marker.
  const padding = new Uint8Array(Math.max(0, (options.bytes ?? 0) - picture.length - end.length)).fill(0xff);
  return file([picture, padding, end], 'IMG_2041.JPG', 'image/jpeg', options);
}

/** A transparent PNG of one pixel. */
export function samplePng(options: SampleOptions = {}): File {
  const picture = base64(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  );
  return file([picture], 'scan.png', 'image/png', options);
}

/** A WebP of one pixel. */
export function sampleWebp(options: SampleOptions = {}): File {
  const picture = base64('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==');
  return file([picture], 'scan.webp', 'image/webp', options);
}

/** The boxes of a picture as a phone writes it, enough to be recognised and taken but not to be shown. */
export function sampleHeic(options: SampleOptions & {readonly brands?: readonly string[]} = {}): File {
  const [major = 'heic', ...compatible] = options.brands ?? ['heic', 'mif1', 'MiHB', 'heic'];
  const box = `\0\0\0${String.fromCharCode(16 + 4 * compatible.length)}ftyp${major}\0\0\0\0${compatible.join('')}`;
  const sides = '\0\0\0\x30meta\0\0\0\0\0\0\0\x24iprp\0\0\0\x1cipco\0\0\0\x14ispe\0\0\0\0\0\0\0\x01\0\0\0\x01';
  return file([latin1(box), latin1(sides), latin1('\0\0\0\x08mdat')], 'IMG_2042.HEIC', 'image/heic', options);
}

/** A TIFF of one black pixel, in the byte order that scanners mostly write. */
export function sampleTiff(options: SampleOptions = {}): File {
  const field = (tag: number, value: number) => [tag & 0xff, tag >> 8, 3, 0, 1, 0, 0, 0, value, 0, 0, 0];
  const tags = [[256, 1], [257, 1], [258, 8], [259, 1], [262, 1], [273, 8], [279, 1]] as const;
  const fields = tags.map(([tag, value]) => field(tag, value));
  const pixelAndPadding = [0, 0];
  const bytes = [0x49, 0x49, 42, 0, 10, 0, 0, 0, ...pixelAndPadding, fields.length, 0, ...fields.flat(), 0, 0, 0, 0];
  return file([new Uint8Array(bytes)], 'scan.tif', 'image/tiff', options);
}

/** A file that pretends to be a document: a program under a document's name and type. */
export function sampleProgram(options: SampleOptions = {}): File {
  return file([latin1('MZ\x90\0\x03\0\0\0')], 'passport.jpg', 'image/jpeg', options);
}

function file(parts: BlobPart[], name: string, type: string, options: SampleOptions): File {
  return new File(parts, options.name ?? name, {type, lastModified: options.lastModified ?? noon});
}

function tenDigits(number: number): string {
  return String(number).padStart(10, '0');
}

function base64(text: string): Uint8Array<ArrayBuffer> {
  return latin1(atob(text));
}
