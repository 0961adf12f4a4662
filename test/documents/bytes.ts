import {crc32} from '../../src/documents/crc32.ts';
import {latin1} from '../support/latin1.ts';

export {latin1};

/** One character per byte of a number, big-endian. */
export const number = (value: number, bytes: number): string =>
  Array.from({length: bytes}, (_, index) => Math.floor(value / 256 ** (bytes - 1 - index)) % 256)
    .map((byte) => String.fromCharCode(byte)).join('');

/** One character per byte of a number, little-endian. */
export const little = (value: number, bytes: number): string => [...number(value, bytes)].reverse().join('');

/** The parts of a JPEG, one character per byte. */
export const jpeg = {
  segment: (marker: string, content: string): string => `\xff${marker}${number(content.length + 2, 2)}${content}`,
  frame: (width: number, height: number, marker = '\xc0'): string =>
    jpeg.segment(marker, `\x08${number(height, 2)}${number(width, 2)}\x01\x01\x11\0`),
  scan: (data = 'data'): string => `${jpeg.segment('\xda', '\x01\x01\0\0?\0')}${data}`,
  file: (before = '', after = '', frame: string = jpeg.frame(8, 8)): string =>
    `\xff\xd8${before}${frame}${jpeg.scan()}\xff\xd9${after}`,
};

/** The parts of a PNG. */
export const png = {
  chunk: (type: string, content = ''): string =>
    `${number(content.length, 4)}${type}${content}${number(crc32(latin1(type + content)), 4)}`,
  head: (width = 8, height = 8): string => png.chunk('IHDR', `${number(width, 4)}${number(height, 4)}\x08\0\0\0\0`),
  file: (before = '', after = '', head: string = png.head()): string =>
    `\x89PNG\r\n\x1a\n${head}${before}${png.chunk('IDAT', 'data')}${png.chunk('IEND')}${after}`,
};

/** The parts of a WebP. */
export const webp = {
  chunk: (type: string, content: string) => `${type}${little(content.length, 4)}${content}${content.length % 2 ? '\0' : ''}`,
  lossless: (width = 8, height = 8) => webp.chunk('VP8L', `/${little((height - 1) * 2 ** 14 + width - 1, 4)}data`),
  lossy: (width = 8, height = 8) => webp.chunk('VP8 ', `\0\0\0\x9d\x01*${little(width, 2)}${little(height, 2)}data`),
  canvas: (width = 8, height = 8) => webp.chunk('VP8X', `\0\0\0\0${little(width - 1, 3)}${little(height - 1, 3)}`),
  file: (...chunks: string[]) => {
    const content = `WEBP${chunks.join('')}`;
    return `RIFF${little(content.length, 4)}${content}`;
  },
};

/** The parts of a HEIC. */
export const heic = {
  box: (type: string, content = ''): string => `${number(content.length + 8, 4)}${type}${content}`,
  sides: (width: number, height: number): string => heic.box('meta', `\0\0\0\0${heic.box('iprp', heic.box('ipco',
    heic.box('ispe', `\0\0\0\0${number(width, 4)}${number(height, 4)}`)))}`),
  file: (meta: string = heic.sides(8, 8), rest: string = heic.box('mdat', 'data')): string =>
    `${heic.box('ftyp', 'heic\0\0\0\0mif1heic')}${meta}${rest}`,
};

/** A TIFF, big-endian, whose directories stand behind its data; `fields` are tag and value. */
export function tiff(...directories: readonly (readonly (readonly [tag: number, value: number])[])[]): string {
  let file = `MM\0*${number(12, 4)}data`;
  directories.forEach((fields, index) => {
    const bytes = 2 + fields.length * 12 + 4;
    const next = index === directories.length - 1 ? 0 : file.length + bytes;
    file += number(fields.length, 2);
    file += fields.map(([tag, value]) => `${number(tag, 2)}\0\x04${number(1, 4)}${number(value, 4)}`).join('');
    file += number(next, 4);
  });
  return file;
}

/** A PDF with these objects beside its catalog; the trailer's dictionary can be added to. */
export function pdf(objects: string, trailer = '', version = '1.7'): string {
  const body = `%PDF-${version}\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n${objects}\n`;
  const table = 'xref\n0 1\n0000000000 65535 f \n';
  return `${body}${table}trailer\n<</Size 9/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
}

/** An object that is a stream. */
export const pdfStream = (dictionary: string, data: string, length: number | string = data.length): string =>
  `7 0 obj\n<<${dictionary}/Length ${length}>>\nstream\n${data}\nendstream\nendobj\n`;

/** Deflates text, as the platform does it, one character per byte. */
export async function deflate(text: string): Promise<string> {
  const stream = new Blob([latin1(text)]).stream().pipeThrough(new CompressionStream('deflate'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return packed.reduce((all, byte) => all + String.fromCharCode(byte), '');
}

/** A ZIP of one stored file, one character per byte. */
export function zip(name: string, content: string): string {
  const about = `\x14\0\0\0\0\0\0\0\0\0${little(crc32(latin1(content)), 4)}${little(content.length, 4).repeat(2)}`;
  const entry = `PK\x03\x04${about}${little(name.length, 2)}\0\0${name}${content}`;
  const directory = `PK\x01\x02\x14\0${about}${little(name.length, 2)}${'\0'.repeat(16)}${name}`;
  return `${entry}${directory}PK\x05\x06\0\0\0\0\x01\0\x01\0${little(directory.length, 4)}${little(entry.length, 4)}\0\0`;
}
