// HEIC and HEIF pictures that must be taken. libheif encodes; what phones add is put together from its output.
import {accept, byHand} from './table.mjs';
import {ascii, be32, indexIn, patched, replaced} from './bytes.mjs';
import {box, boxesOf, codedPicture, grid, heif, irot, ispe, reference} from './heif-parts.mjs';
import {files} from './specimen.mjs';
import {apt, made, run, take} from './tools.mjs';

const libheif = `${apt('libheif1')}, ${apt('libx265-199')}`;
run('convert', [files.png, '-background', 'white', '-flatten', '-crop', '160x96+0+0', '+repage', 'even.png']);

function encoded(name, about, source, ...options) {
  const bytes = made(`${name}.heic`, 'heif-enc', '-q', '40', ...options, '-o', `${name}.heic`, source);
  accept(`heic/heif-enc-${name}.heic`, bytes, libheif, about);
  return bytes;
}

/** The plain HEIC from which others are made. */
export const plainHeic = encoded('plain', 'HEVC, one picture.', 'even.png');
encoded('odd-size', 'A width and height that aren\'t multiples of eight.', files.png);
encoded('thumbnail', 'With a thumbnail item.', 'even.png', '-t', '40');
encoded('alpha', 'With an alpha plane as an auxiliary picture.', 'round.png');
encoded('two', 'Two pictures in one file.', 'even.png', files.png);
encoded('lossless', 'Lossless.', 'round.png', '-L', '--no-alpha');
encoded('444', 'Without subsampling of colours.', 'even.png', '-p', 'chroma=444');

encoded('exif-xmp', 'Exif and XMP items, taken over from a JPEG.', 'jpegmeta.jpg');

const hand = (name, bytes, about, more = {}) => accept(`heic/${name}.heic`, bytes, `${libheif}, ${byHand}`, about, more);
run('convert', ['even.png', '-crop', '64x64+0+16', '+repage', 'tile.png']);
/** One tile of 64 × 64 points. */
export const tile = codedPicture(made('tile.heic', 'heif-enc', '-q', '40', '-o', 'tile.heic', 'tile.png'));
/** The tile as an item. */
export const coded = {type: 'hvc1', data: tile.data, properties: [tile.hvcC, ispe(64, 64)]};
const tiles = Array.from({length: 4}, () => ({...coded, hidden: true}));
const whole = (...more) => ({type: 'grid', data: grid(2, 2, 128, 128), inside: true, properties: [ispe(128, 128), ...more]});
const exif = Buffer.concat([be32(6), ascii('Exif\0\0MM\0*'), be32(8), ascii('\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0'),
  be32(0)]);

export const simple = (more = {}) => heif({items: [coded], ...more});
hand('minimal', simple(), 'One item, put together from an encoder\'s tile.');
hand('grid', heif({items: [...tiles, whole()], primary: 5, references: [reference('dimg', 5, 1, 2, 3, 4)]}),
  'A grid of four tiles.');
hand('phone', heif({
  brands: ['heic', 'mif1', 'MiHB', 'MiHE', 'miaf', 'heic', 'tmap'],
  items: [...tiles, whole(irot(3)), {...coded, hidden: true}, {type: 'Exif', data: exif, hidden: true}],
  primary: 5,
  references: [reference('dimg', 5, 1, 2, 3, 4), reference('thmb', 6, 5), reference('cdsc', 7, 5)],
}), 'As a phone writes it: grid, thumbnail, rotation and Exif.', {offeredAs: 'IMG_2042.HEIC', type: 'image/heic'});
for (const quarters of [1, 2, 3]) {
  hand(`rotated-${quarters * 90}`, heif({items: [{...coded, properties: [...coded.properties, irot(quarters)]}]}),
    `Rotated by ${quarters * 90}° in a property.`);
}
hand('mirrored', heif({items: [{...coded, properties: [...coded.properties, box('imir', [1])]}]}),
  'Mirrored in a property.');
hand('xmp', heif({
  items: [coded, {type: 'mime', contentType: 'application/rdf+xml', hidden: true,
    data: ascii('<x:xmpmeta xmlns:x="adobe:ns:meta/">' +
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>')}],
  references: [reference('cdsc', 2, 1)],
}), 'An XMP item, which is XML.');
hand('major-mif1', simple({brands: ['mif1', 'mif1', 'heic', 'miaf']}), 'The general brand first, heic as a compatible one.',
  {offeredAs: 'photo.heif', type: ''});
hand('free-box', patchedFree(), 'A free box between the first two boxes.');
hand('empty-type', simple({behind: [box('free', 'specimen')]}),
  'A free box at the end; offered without a type, as browsers do.',
  {offeredAs: 'IMG_0001.HEIC', type: ''});
hand('octet', simple({behind: [box('free', 'octet')]}), 'Offered as a stream of octets.',
  {offeredAs: 'IMG_0002.heic', type: 'application/octet-stream'});
hand('name-jpg', simple({behind: [box('free', 'jpg')]}), 'A HEIC under a JPEG\'s name and type, as some galleries share it.',
  {offeredAs: 'IMG_0003.jpg', type: 'image/jpeg'});
hand('mdat-to-end', lastToEnd(), 'The last box has the length 0: it reaches to the end of the file.');
accept('heic/general-brands.heif', simple({brands: ['mif1', 'mif1', 'miaf']}), `${libheif}, ${byHand}`,
  'Only general brands: HEIF by its name, though HEVC inside.', {mediaType: 'image/heif'});

/** A free box before the meta box; the place of the data moves along. */
function patchedFree() {
  const free = box('free', 'sixteen!');
  const bytes = simple();
  const behind = bytes.readUInt32BE(0);
  const extent = indexIn(bytes, 'iloc') + 20;
  const moved = patched(bytes, extent, be32(bytes.readUInt32BE(extent) + free.length));
  return Buffer.concat([moved.subarray(0, behind), free, moved.subarray(behind)]);
}

function lastToEnd() {
  const bytes = simple();
  return patched(bytes, indexIn(bytes, 'mdat') - 4, be32(0));
}

// A burst: a cover picture and a track. The track is ffmpeg's; its offsets count from the start of the file.
run('ffmpeg',
  ['-y', '-f', 'lavfi', '-i', 'color=c=gray:s=64x64:r=5:d=0.6', '-c:v', 'libx265', '-x265-params', 'log-level=none',
  '-tag:v', 'hvc1', '-bitexact', '-movflags', '+faststart', '-f', 'mp4', 'track.mp4']);
/** A video in HEVC. */
export const track = take('track.mp4');
const old = boxesOf(track);
const moov = old.find(({type}) => type === 'moov');
const mdat = old.find(({type}) => type === 'mdat');
const parts = Buffer.concat([track.subarray(moov.at, moov.end), track.subarray(mdat.at, mdat.end)]);
/** Boxes of a sequence's track behind others: their chunk offsets (stco) and their handler fit. */
export function trackBehind(before) {
  const moved = Buffer.from(parts);
  const shift = before.length + moov.end - moov.at - mdat.at;
  const stco = indexIn(moved, 'stco') + 8;
  for (let at = stco + 4, left = moved.readUInt32BE(stco); left > 0; left--, at += 4) {
    moved.writeUInt32BE(moved.readUInt32BE(at) + shift, at);
  }
  return Buffer.concat([before, replaced(moved, 'vide', 'pict')]);
}
hand('sequence', trackBehind(simple({brands: ['msf1', 'msf1', 'hevc', 'heic', 'mif1']})),
  'A cover picture and a sequence, as a burst.', {offeredAs: 'IMG_2043.HEIC'});
