// TIFFs that must be taken: scanners' codings, byte orders, pages.
import {accept, byHand} from './table.mjs';
import {ascii, be16, be32, le16, le32} from './bytes.mjs';
import {files, pixels} from './specimen.mjs';
import {apt, load, made, npm, put, run, take} from './tools.mjs';

const magick = apt('imagemagick-6.q16');
const libtiff = apt('libtiff-tools');

function convert(name, about, ...options) {
  accept(`tiff/magick-${name}.tif`, made('out.tif', 'convert', files.png, '-strip', ...options, 'out.tif'), magick, about);
}

convert('g4', 'Group 4 fax coding, one bit, as scanners write.', '-monochrome', '-compress', 'Group4');
convert('g3', 'Group 3 fax coding.', '-monochrome', '-compress', 'Fax');
convert('lzw', 'LZW.', '-resize', '50%', '-compress', 'LZW');
convert('zip', 'Deflate.', '-resize', '50%', '-compress', 'Zip');
convert('jpeg', 'JPEG within TIFF.', '-compress', 'JPEG', '-quality', '60');
convert('packbits', 'PackBits.', '-monochrome', '-compress', 'RLE');
convert('big-endian', 'Big-endian byte order.', '-resize', '40x25!', '-endian', 'MSB', '-compress', 'None');
convert('16bit', 'Sixteen bits a channel.', '-resize', '40x25!', '-depth', '16', '-compress', 'LZW');
convert('cmyk', 'Four channels.', '-resize', '40x25!', '-colorspace', 'CMYK', '-compress', 'Zip');
convert('palette', 'A palette.', '-colors', '16', '-type', 'Palette', '-compress', 'LZW');

made('colour.tif', 'convert', files.png, '-alpha', 'off', '-strip', '-resize', '80x50!', '-compress', 'None', 'colour.tif');
/** The plain TIFF from which others are made. */
export const plainTiff = take('base.tif');
accept('tiff/tiffcp-multipage.tif', made('out.tif', 'tiffcp', 'base.tif', 'base.tif', 'base.tif', 'out.tif'), libtiff,
  'Three pages.');
accept('tiff/tiffcp-tiled.tif',
  made('out.tif', 'tiffcp', '-t', '-w', '32', '-l', '32', '-c', 'zip', 'colour.tif', 'out.tif'),
  libtiff, 'In tiles instead of strips.');
accept('tiff/tiffcp-separate.tif', made('out.tif', 'tiffcp', '-p', 'separate', '-c', 'lzw', 'colour.tif', 'out.tif'),
  libtiff,
  'A plane for each colour.');
accept('tiff/tiffcp-big-endian.tif', made('out.tif', 'tiffcp', '-B', '-c', 'g4', 'base.tif', 'base.tif', 'out.tif'), libtiff,
  'Big-endian, two pages.');
accept('tiff/tiffcp-rows.tif', made('out.tif', 'tiffcp', '-r', '8', '-c', 'g4', 'base.tif', 'out.tif'), libtiff,
  'Many short strips.');
put('scan.pbm', Buffer.concat([ascii('P4 9921 14031\n'), Buffer.alloc(1241 * 14031)]));
accept('tiff/scan-1200dpi.tif',
  run('pamtotiff', ['-g4', '-rowsperstrip', '14031', '-xresolution', '1200', '-yresolution', '1200', 'scan.pbm']),
  apt('netpbm'), 'An empty A4 page at 1200 dpi: 139 million points.', {
    judgement: 'As large as a phone with 200 megapixels takes; a limit below that refuses real scans.',
  });
accept('tiff/ghostscript-g4.tif', made('out.tif', 'gs', '-q', '-o', 'out.tif', '-sDEVICE=tiffg4', '-r72', 'page.ps'),
  apt('ghostscript'), 'A fax page as Ghostscript draws it.');
accept('tiff/gm.tif', made('out.tif', 'gm', 'convert', 'colour.tif', '-compress', 'Zip', 'out.tif'), apt('graphicsmagick'),
  'What GraphicsMagick writes.');
const {data, width, height} = pixels(3);
const {default: sharp} = await load('sharp');
accept('tiff/sharp.tif', await sharp(data, {raw: {width, height, channels: 3}}).tiff({compression: 'jpeg'}).toBuffer(),
  npm('sharp'), 'What sharp writes.');
const {default: UTIF} = await load('utif');
const rgba = pixels(4).data;
accept('tiff/utif.tif', Buffer.from(UTIF.encodeImage(rgba.subarray(0, 4 * 40 * 25), 40, 25)), npm('utif'),
  'Encoded in JavaScript.');
put('meta.tif', plainTiff);
run('exiftool', ['-q', '-overwrite_original', '-Orientation#=6', '-Make=Musterscan', '-GPSLatitude=52', '-GPSLatitudeRef=N',
  '-XMP:Title=Ausweis', 'meta.tif']);
accept('tiff/exif-xmp.tif', take('meta.tif'), `${magick}, ${apt('libimage-exiftool-perl')}`, 'Exif, place and XMP.');

/** A TIFF of one strip of grey points, little-endian or big-endian; `fields` adds or replaces. */
export function tiff({big = false, fields = {}, pixels: strip = Buffer.alloc(64, 0x80), next = 0, ifdAt} = {}) {
  const [two, four] = big ? [be16, be32] : [le16, le32];
  const table = {256: 8, 257: 8, 258: 8, 259: 1, 262: 1, 273: 8, 277: 1, 278: 8, 279: strip.length, ...fields};
  const entries = Object.entries(table).map(([tag, value]) => (
    Buffer.concat([two(Number(tag)), two(4), four(1), four(value)])
  ));
  const start = ascii(big ? 'MM\0*' : 'II*\0');
  return Buffer.concat([
    start, four(ifdAt ?? 8 + strip.length), strip, two(entries.length), ...entries, four(next),
  ]);
}
accept('tiff/minimal.tif', tiff(), byHand, 'The least that a TIFF needs.');
accept('tiff/minimal-big-endian.tif', tiff({big: true}), byHand, 'The least, big-endian.', {offeredAs: 'SCAN0001.TIFF'});
accept('tiff/ifd-behind.tif', Buffer.concat([tiff({ifdAt: 100}).subarray(0, 72), Buffer.alloc(28), tiff().subarray(72)]),
  byHand,
  'A gap between the points and the directory.', {offeredAs: 'scan.jpg', type: 'image/jpeg'});
