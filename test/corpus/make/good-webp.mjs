// WebP pictures that must be taken.
import {accept, byHand} from './table.mjs';
import {ascii, le32} from './bytes.mjs';
import {files, pixels} from './specimen.mjs';
import {apt, load, made, npm} from './tools.mjs';

const cwebp = apt('webp');

function encoded(name, about, source, ...options) {
  const bytes = made(`${name}.webp`, 'cwebp', '-quiet', ...options, source, '-o', `${name}.webp`);
  accept(`webp/cwebp-${name}.webp`, bytes, cwebp, about);
  return bytes;
}

/** The plain WebP, one lossy chunk, from which others are made. */
export const lossy = encoded('lossy', 'Lossy.', files.ppm, '-q', '60');
export const lossless = encoded('lossless', 'Lossless.', 'plain.png', '-lossless');
encoded('near-lossless', 'Nearly lossless.', 'specimen.png', '-near_lossless', '20', '-resize', '80', '50');
encoded('alpha', 'Lossy with an alpha chunk.', 'round.png', '-q', '50');
encoded('lossless-alpha', 'Lossless with alpha.', 'round.png', '-lossless');
encoded('low', 'The lowest quality.', files.ppm, '-q', '0', '-segments', '1');

encoded('exif-xmp', 'Exif (with place and orientation) and XMP chunks.', 'jpegmeta.jpg', '-metadata', 'all');

made('negative.webp', 'cwebp', '-quiet', 'plain2.png', '-o', 'negative.webp');
accept('webp/animated.webp', made('anim.webp', 'webpmux', '-frame', 'lossy.webp', '+100', '-frame', 'negative.webp', '+100',
  '-o', 'anim.webp'), cwebp, 'An animation of two pictures.');
const {default: sharp} = await load('sharp');
const {data, width, height} = pixels(3);
const raw = () => sharp(data, {raw: {width, height, channels: 3}});
accept('webp/sharp.webp', await raw().webp({quality: 45, effort: 6}).toBuffer(), npm('sharp'), 'What sharp writes.');
accept('webp/sharp-icc.webp', await raw().withIccProfile('p3').webp({quality: 60}).toBuffer(), npm('sharp'),
  'An ICC chunk.');
accept('webp/magick.webp', made('out.webp', 'convert', files.png, '-quality', '50', 'out.webp'),
  apt('imagemagick-6.q16'), 'What ImageMagick writes.');
accept('webp/ffmpeg.webp', made('out.webp', 'ffmpeg', '-y', '-i', files.ppm, '-q:v', '30', '-bitexact', 'out.webp'),
  apt('ffmpeg'), 'What ffmpeg writes.');

/** A chunk with its length, padded to an even one. */
export const riffChunk = (name, content) => (
  Buffer.concat([ascii(name), le32(content.length), content, Buffer.alloc(content.length % 2)])
);
/** A WebP of these chunks. */
export const webp = (...chunks) => {
  const body = Buffer.concat([ascii('WEBP'), ...chunks]);
  return Buffer.concat([ascii('RIFF'), le32(body.length), body]);
};
accept('webp/unknown-chunk.webp', webp(lossless.subarray(12), riffChunk('spec', ascii('unknown'))), `${cwebp}, ${byHand}`,
  'A chunk that nobody knows, of odd length, which readers pass over.');
accept('webp/name-jpg.webp', webp(lossless.subarray(12), riffChunk('spec', ascii('named'))), `${cwebp}, ${byHand}`,
  'A WebP under a JPEG\'s name, as messengers pass it on.', {offeredAs: 'IMG-20260501-WA0001.jpg', type: 'image/jpeg'});
