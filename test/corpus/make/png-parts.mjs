// The chunks of a PNG.
import {crc32} from 'node:zlib';
import {ascii, be32} from './bytes.mjs';

export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A chunk with its length and checksum. */
export function chunk(type, content) {
  const body = Buffer.concat([ascii(type), Buffer.from(content)]);
  return Buffer.concat([be32(content.length), body, be32(crc32(body))]);
}

/** The chunks: `{type, at, end, content}`. */
export function chunksOf(png) {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const content = png.subarray(at + 8, at + 8 + length);
    chunks.push({type: png.toString('latin1', at + 4, at + 8), at, end: at + 12 + length, content});
    at += 12 + length;
  }
  return chunks;
}

/** A PNG of these chunks, `{type, content}`. */
export const png = chunks => Buffer.concat([SIGNATURE, ...chunks.map(({type, content}) => chunk(type, content))]);

/** A copy with chunks put behind the header. */
export function withChunks(bytes, ...more) {
  const [header, ...rest] = chunksOf(bytes);
  return png([header, ...more.map(([type, content]) => ({type, content: Buffer.from(content)})), ...rest]);
}

/** What IHDR holds. */
export const header = (width, height, depth = 8, colour = 2, interlace = 0) => (
  Buffer.concat([be32(width), be32(height), Buffer.from([depth, colour, 0, 0, interlace])])
);
