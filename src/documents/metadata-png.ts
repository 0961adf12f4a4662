import {crc32} from './crc32.ts';
import {turnedAlike} from './metadata-orientation.ts';
import type {Edit, Source} from './metadata-source.ts';

/** What every reader must know, and what else changes how the picture looks or moves. */
const PICTURE = /^(?:[A-Z]|acTL|bKGD|cHRM|cICP|cLLI|fcTL|fdAT|gAMA|iCCP|mDCV|pHYs|sBIT|sRGB|tRNS)/;
const EXIF = [0, 0, 0, 26, 0x65, 0x58, 0x49, 0x66];

/** Finds the chunks that don't draw, and what an editor left behind the end: the picture as it was before cropping. */
export async function* metadataInPng(source: Source): AsyncGenerator<Edit> {
  for (let at = 8, type = '', next; at < source.size; at = next) {
    next = type === 'IEND' ? source.size : at + 12 + await source.uint(at, 4);
    type = type === 'IEND' ? '' : await source.text(at + 4, 4);
    if (PICTURE.test(type)) continue;
    const bytes = await turnedAlike(source, type === 'eXIf' ? at + EXIF.length : 0, EXIF);
    const crc = crc32(Uint8Array.from(bytes.slice(4)));
    if (bytes.length) bytes.push(crc >> 24, crc >> 16, crc >> 8, crc);
    if (bytes.length !== next - at) yield [at, next, bytes];
  }
}
