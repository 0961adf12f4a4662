// Pictures of accepted kinds that are broken: cut, or with lengths that don't fit.
import {byHand, refuse} from './table.mjs';
import {ascii, be16, be32, indexIn, le16, le32, noise, patched} from './bytes.mjs';
import {baseline} from './good-jpeg.mjs';
import {plain} from './good-png.mjs';
import {lossless, lossy, riffChunk, webp} from './good-webp.mjs';
import {plainTiff, tiff} from './good-tiff.mjs';
import {coded, plainHeic, simple} from './good-heic.mjs';
import {boxesOf, heif} from './heif-parts.mjs';
import {segment, segmentsOf, SOI} from './jpeg-parts.mjs';
import {chunksOf, png, SIGNATURE} from './png-parts.mjs';
import {take} from './tools.mjs';

const bad = (name, bytes, about, more = {}) => refuse(`damaged/${name}`, bytes, byHand, about, more);
const cut = (bytes, share) => bytes.subarray(0, Math.round(bytes.length * share));

// JPEG.
const parts = segmentsOf(baseline);
const scan = parts.at(-1);
const without = marker =>
  Buffer.concat([SOI, ...parts.filter(one => one.marker !== marker).map(({at, end}) => baseline.subarray(at, end)),
  baseline.subarray(scan.end)]);
bad('jpeg-no-end.jpg', baseline.subarray(0, -2), 'A JPEG without its end marker.');
bad('jpeg-cut-in-scan.jpg', cut(baseline, 0.6), 'A JPEG cut in its scan.');
bad('jpeg-cut-at-scan.jpg', baseline.subarray(0, scan.end), 'A JPEG cut where its scan begins.');
bad('jpeg-cut-in-tables.jpg', baseline.subarray(0, parts[2].at + 20), 'A JPEG cut within its tables.');
bad('jpeg-cut-in-header.jpg', baseline.subarray(0, 12), 'A JPEG cut in its first segment.');
bad('jpeg-start-only.jpg', baseline.subarray(0, 4), 'Four bytes of a JPEG.');
bad('jpeg-last-byte-missing.jpg', baseline.subarray(0, -1), 'A JPEG without its last byte.');
bad('jpeg-zeros-in-place-of-rest.jpg',
  patched(baseline, Math.round(baseline.length / 2), Buffer.alloc(Math.floor(baseline.length / 2))),
  'The second half is zero bytes, as after a broken download.');
bad('jpeg-segment-too-long.jpg', patched(baseline, parts[0].at + 2, be16(0xfff0)),
  'A segment that is longer than the file.');
bad('jpeg-segment-too-short.jpg', patched(baseline, parts[0].at + 2, be16(1)),
  'A segment whose length is 1, less than the length itself.');
bad('jpeg-no-frame.jpg', without(0xc0), 'A JPEG without a frame, so without a size.');
bad('jpeg-no-scan.jpg', Buffer.concat([baseline.subarray(0, scan.at), Buffer.from([0xff, 0xd9])]),
  'A JPEG that ends before any scan.');
bad('jpeg-noise-behind-start.jpg', Buffer.concat([SOI, Buffer.from([0xff]), noise(2000), Buffer.from([0xff, 0xd9])]),
  'Noise between a JPEG\'s first and last bytes.');
bad('jpeg-line-ends.jpg',
  ascii(baseline.toString('latin1').replaceAll('\n', '\r\n').replace('\xff\xe0\0\x10JFIF', '\xff\xe0\0\x0eJFIF')),
  'A JPEG whose line ends were converted.');
bad('jpeg-thumbnail-end-only.jpg', Buffer.concat([SOI, segment(0xe1, Buffer.concat([ascii('Exif\0\0'), take('thumb.jpg')])),
  baseline.subarray(2, baseline.length >> 1)]), 'A cut JPEG; the only end marker is that of its thumbnail.');

// PNG.
const pngBad = (name, bytes, about, more) => bad(`png-${name}.png`, bytes, about, more);
const chunks = chunksOf(plain);
const idat = chunks.find(({type}) => type === 'IDAT');
pngBad('cut', cut(plain, 0.6), 'A PNG cut in its data.');
pngBad('cut-in-header', plain.subarray(0, 20), 'A PNG cut in its header.');
pngBad('signature-only', SIGNATURE, 'A PNG\'s signature alone.');
pngBad('no-end', plain.subarray(0, -12), 'A PNG without IEND.');
pngBad('end-cut', plain.subarray(0, -4), 'A PNG whose last checksum is missing.');
pngBad('no-data', png(chunks.filter(({type}) => type !== 'IDAT')), 'A PNG without IDAT.');
pngBad('no-header', png(chunks.slice(1)), 'A PNG without IHDR.');
pngBad('header-second', png([chunks[1], chunks[0], ...chunks.slice(2)]), 'A PNG whose IHDR isn\'t the first chunk.');
pngBad('bad-checksum', patched(plain, idat.end - 4, [0, 1, 2, 3]), 'A wrong checksum of the data.');
pngBad('bad-checksum-of-header', patched(plain, 29, [0, 1, 2, 3]), 'A wrong checksum of the header.');
pngBad('bit-flipped', patched(plain, idat.at + 200, [plain[idat.at + 200] ^ 1]), 'One bit of the data is wrong.');
pngBad('length-too-long', patched(plain, idat.at, be32(0x7fffffff)), 'A chunk that is longer than the file.');
pngBad('length-wrong', patched(plain, idat.at, be32(100)), 'A chunk with a wrong length.');
pngBad('length-negative', patched(plain, idat.at, be32(0xffffffff)), 'A chunk with a length above what is allowed.');
pngBad('short-header', png([{type: 'IHDR', content: chunks[0].content.subarray(0, 8)}, ...chunks.slice(1)]),
  'A header of 8 bytes in place of 13.');
pngBad('empty-data', png(chunks.map(one => one.type === 'IDAT' ? {type: 'IDAT', content: []} : one)),
  'Its only IDAT is empty.',
  {judgement: 'No reader shows it, but only one who looks at the length of the data sees that.'});

// WebP.
bad('webp-cut.webp', cut(lossy, 0.6), 'A WebP that is shorter than it says.');
bad('webp-cut-in-header.webp', lossy.subarray(0, 16), 'A WebP cut in its first chunk.');
bad('webp-twelve-bytes.webp', lossy.subarray(0, 12), 'The first twelve bytes of a WebP.');
bad('webp-size-too-large.webp', patched(lossy, 4, le32(lossy.length + 5000)), 'It states 5000 bytes more than it has.');
bad('webp-size-too-small.webp', patched(lossy, 4, le32(100)), 'It states fewer bytes than its picture has.');
bad('webp-size-zero.webp', patched(lossy, 4, le32(0)), 'It states no bytes.');
bad('webp-chunk-too-long.webp', patched(lossy, 16, le32(0x7ffffff0)), 'A chunk that is longer than the file.');
bad('webp-no-picture.webp', webp(riffChunk('EXIF', ascii('MM\0*\0\0\0\x08\0\0'))), 'A WebP that holds no picture.');
bad('webp-lossless-cut.webp', cut(lossless, 0.5), 'A lossless WebP cut in half.');

// TIFF.
bad('tiff-directory-outside.tif', patched(plainTiff, 4, le32(plainTiff.length + 1000)),
  'Its directory lies behind the end.');
bad('tiff-directory-far.tif', patched(plainTiff, 4, le32(0xfffffff0)), 'Its directory lies at 4 GB.');
bad('tiff-directory-zero.tif', patched(plainTiff, 4, le32(0)), 'It has no directory.');
bad('tiff-header-only.tif', plainTiff.subarray(0, 8), 'A TIFF\'s header alone.');
bad('tiff-four-bytes.tif', plainTiff.subarray(0, 4), 'A TIFF\'s signature alone.');
bad('tiff-cut.tif', cut(take('colour.tif'), 0.5), 'A TIFF cut in half; its directory was behind.');
bad('tiff-directory-cut.tif', tiff().subarray(0, 72 + 30), 'A TIFF cut within its directory.');
bad('tiff-count-too-large.tif', patched(tiff(), 72, le16(0xffff)), 'A directory of more entries than the file holds.');
bad('tiff-strip-outside.tif', tiff({fields: {273: 100_000}}), 'Its points lie behind the end.');
bad('tiff-strip-too-long.tif', tiff({fields: {279: 100_000}}), 'A strip that is longer than the file.');
bad('tiff-big-endian-outside.tif', tiff({big: true, ifdAt: 9999}), 'Its directory lies outside, big-endian.');
bad('tiff-loop.tif', tiff({next: 72}), 'Its directory names itself as the next one.', {
  judgement: 'Readers show the first page; what matters most is that nobody goes round in circles.',
});
bad('tiff-next-outside.tif', tiff({next: 100_000}), 'The second page\'s directory lies behind the end.');

// HEIC.
const boxes = boxesOf(plainHeic);
const meta = boxes.find(({type}) => type === 'meta');
bad('heic-cut.heic', cut(plainHeic, 0.6), 'A HEIC cut in its data.', {offeredAs: 'IMG_2042.HEIC'});
bad('heic-cut-in-meta.heic', plainHeic.subarray(0, meta.at + 60), 'A HEIC cut in its meta box.');
bad('heic-first-box-only.heic', plainHeic.subarray(0, boxes[0].end), 'A HEIC\'s first box alone.');
bad('heic-no-meta.heic',
  Buffer.concat(boxes.filter(({type}) => type !== 'meta').map(({at, end}) => plainHeic.subarray(at, end))),
  'A HEIC without its meta box.');
bad('heic-box-too-long.heic', patched(plainHeic, meta.at, be32(plainHeic.length)), 'A box that is longer than the file.');
bad('heic-box-too-short.heic', patched(plainHeic, meta.at, be32(4)), 'A box that is shorter than its own header.');
bad('heic-first-box-too-long.heic', patched(plainHeic, 0, be32(0x00ffffff)), 'A first box that is longer than the file.');
bad('heic-inner-box-too-long.heic', patched(plainHeic, meta.at + 12, be32(0x00ffffff)),
  'A box that is longer than the one around it.');
bad('heic-data-outside.heic', patched(simple(), indexIn(simple(), 'iloc') + 20, be32(900_000)),
  'Its picture lies behind the end.');
bad('heic-no-data.heic',
  Buffer.concat(boxesOf(simple()).filter(({type}) => type !== 'mdat').map(({at, end}) => simple().subarray(at, end))),
  'A HEIC whose data are missing.');
bad('heic-no-size.heic', heif({items: [{...coded, properties: [coded.properties[0]]}]}), 'A picture without a size.',
  {judgement: 'The standard demands the size (ispe); some readers take it from the coded data.'});
