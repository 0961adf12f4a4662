// Pictures that state absurd dimensions: harmless as bytes, deadly for whoever makes room for their points.
import {deflateSync} from 'node:zlib';
import {byHand, contents, refuse} from './table.mjs';
import {indexIn, le16, patched} from './bytes.mjs';
import {baseline} from './good-jpeg.mjs';
import {lossless, lossy} from './good-webp.mjs';
import {tiff} from './good-tiff.mjs';
import {coded, tile} from './good-heic.mjs';
import {grid, heif, ispe, reference} from './heif-parts.mjs';
import {resized} from './jpeg-parts.mjs';
import {header, png} from './png-parts.mjs';

const bad = (name, bytes, about, more = {}) => refuse(`dimensions/${name}`, bytes, byHand, about, more);
/** No such picture can be: as damaged as absurd. */
const unsound = {alsoRight: ['document-damaged']};

// PNG: the data stay small, the checksums are right.
const rows = deflateSync(Buffer.alloc(200_000));
const stating = (width, height, depth = 8, colour = 2) => png([
  {type: 'IHDR', content: header(width, height, depth, colour)}, {type: 'IDAT', content: rows}, {type: 'IEND', content: []},
]);
bad('png-60000.png', stating(60_000, 60_000), '60,000 × 60,000 points in a few bytes.');
bad('png-60000-1bit.png', stating(60_000, 60_000, 1, 0), '60,000 × 60,000 points of one bit.');
bad('png-wide.png', stating(2 ** 31 - 1, 1), 'Two billion points wide, one high.');
bad('png-high.png', stating(1, 2 ** 31 - 1), 'One point wide, two billion high.');
bad('png-largest.png', stating(2 ** 31 - 1, 2 ** 31 - 1, 16, 6), 'The largest picture that a PNG can state.');
bad('png-zero-width.png', stating(0, 100), 'No width.', unsound);
bad('png-zero-height.png', stating(100, 0), 'No height.', unsound);
bad('png-beyond.png', stating(2 ** 31, 100), 'A width above what the standard allows.', unsound);

// JPEG.
bad('jpeg-65535.jpg', resized(baseline, 65_535, 65_535), '65,535 × 65,535 points.');
bad('jpeg-progressive-65500.jpg', resized(contents.get('jpeg/cjpeg-progressive.jpg'), 65_500, 65_500),
  '65,500 × 65,500 points, progressive.');
bad('jpeg-zero-width.jpg', resized(baseline, 0, 100), 'No width.', unsound);
bad('jpeg-zero-height.jpg', resized(baseline, 160, 0),
  'No height: it would come with a marker behind the scan (DNL), which browsers refuse.',
  unsound);
bad('jpeg-40000.jpg', resized(contents.get('jpeg/cjpeg-grayscale.jpg'), 40_000, 30_000), '40,000 × 30,000 points of grey.');

// WebP: 14 bits each, and 24 in an extended header.
const frame = indexIn(lossy, Buffer.from([0x9d, 0x01, 0x2a])) + 3;
bad('webp-16383.webp', patched(lossy, frame, Buffer.concat([le16(16_383), le16(16_383)])),
  '16,383 × 16,383 points, the largest that lossy coding can state.',
  {judgement: '268 million points: above every camera (200 million), below the memory of a large machine.'});
bad('webp-zero-width.webp', patched(lossy, frame, [0, 0]), 'No width.', unsound);
const bits = indexIn(lossless, 'VP8L') + 9;
bad('webp-lossless-16384.webp', patched(lossless, bits, [0xff, 0xff, 0xff, (lossless[bits + 3] & 0xf0) | 0x0f]),
  '16,384 × 16,384 points, lossless.', {judgement: 'As above.'});
const extended = contents.get('webp/cwebp-exif-xmp.webp');
const canvas = indexIn(extended, 'VP8X') + 12;
bad('webp-canvas.webp', patched(extended, canvas, Buffer.alloc(6, 0xff)), 'A canvas of 16 million points square.', unsound);
const animated = contents.get('webp/animated.webp');
bad('webp-canvas-animated.webp',
  patched(animated, indexIn(animated, 'VP8X') + 12, Buffer.from([0x5f, 0xea, 0, 0x5f, 0xea, 0])),
  'An animation on a canvas of 60,000 × 60,000 points.');

// TIFF.
const huge = {256: 60_000, 257: 60_000, 278: 60_000};
bad('tiff-60000.tif', tiff({fields: huge}), '60,000 × 60,000 points.');
bad('tiff-60000-big-endian.tif', tiff({big: true, fields: huge}), '60,000 × 60,000 points, big-endian.');
bad('tiff-largest.tif', tiff({fields: {256: 2 ** 32 - 1, 257: 2 ** 32 - 1}}), 'The largest picture that a TIFF can state.');
bad('tiff-zero-width.tif', tiff({fields: {256: 0}}), 'No width.', unsound);
bad('tiff-zero-height.tif', tiff({fields: {257: 0}}), 'No height.', unsound);
const first = tiff({fields: {}});
const second = tiff({fields: huge}).subarray(72);
bad('tiff-second-page.tif', Buffer.concat([tiff({next: first.length}), second]), 'A second page of 60,000 × 60,000 points.');

// HEIC: the size is a property, and a grid states its own.
const sized = (width, height) => heif({items: [{...coded, properties: [tile.hvcC, ispe(width, height)]}]});
bad('heic-60000.heic', sized(60_000, 60_000), '60,000 × 60,000 points.');
bad('heic-largest.heic', sized(2 ** 32 - 1, 2 ** 32 - 1), 'The largest picture that a HEIC can state.');
bad('heic-zero-width.heic', sized(0, 64), 'No width.', unsound);
bad('heic-zero-height.heic', sized(64, 0), 'No height.', unsound);
const hidden = Array.from({length: 4}, () => ({...coded, hidden: true}));
bad('heic-grid.heic', heif({
  items: [...hidden, {type: 'grid', data: grid(2, 2, 65_535, 65_535), inside: true, properties: [ispe(65_535, 65_535)]}],
  primary: 5, references: [reference('dimg', 5, 1, 2, 3, 4)],
}), 'A grid of 65,535 × 65,535 points.');
