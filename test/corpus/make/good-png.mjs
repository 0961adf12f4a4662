// PNGs that must be taken: colour types, encoders, chunks.
import {deflateSync} from 'node:zlib';
import {accept, byHand} from './table.mjs';
import {ascii, be32, noise} from './bytes.mjs';
import {chunksOf, header, png, SIGNATURE, withChunks} from './png-parts.mjs';
import {files, pixels} from './specimen.mjs';
import {apt, load, made, npm, put, run, take} from './tools.mjs';

const magick = apt('imagemagick-6.q16');
const cairo = apt('librsvg2-bin');

function convert(name, about, ...options) {
  const bytes = made('out.png', 'convert', files.png, '-strip', ...options, 'out.png');
  accept(`png/magick-${name}.png`, bytes, magick, about);
  return bytes;
}

convert('rgb', 'Eight bits, RGB.', '-define', 'png:color-type=2', '-resize', '50%');
convert('palette', 'A palette of 16 colours.', '-colors', '16', '-define', 'png:color-type=3');
convert('1bit', 'Black and white, one bit.', '-monochrome', '-define', 'png:bit-depth=1');
convert('gray', 'Eight bits of grey.', '-colorspace', 'Gray', '-define', 'png:color-type=0');
convert('gray-alpha', 'Grey with alpha.', '-colorspace', 'Gray', '-define', 'png:color-type=4', '-resize', '50%');
convert('16bit', 'Sixteen bits a channel.', '-resize', '40x25', '-depth', '16', '-define', 'png:color-type=2',
  '-define', 'png:bit-depth=16');
convert('interlaced', 'Adam7 interlaced.', '-interlace', 'PNG', '-colors', '32');
convert('uncompressed', 'Compression level 0.', '-resize', '40x25!', '-quality', '0');
convert('1x1', 'A single point.', '-resize', '1x1!');

/** The plain PNG from which others are made. */
export const plain = take('plain.png');
accept('png/rsvg.png', made('out.png', 'rsvg-convert', '-w', '80', '-o', 'out.png', files.svg), cairo,
  'What cairo writes, with alpha.');
accept('png/optipng.png', made('out.png', 'optipng', '-quiet', '-clobber', '-out', 'out.png', 'plain.png'),
  apt('optipng'), 'Packed anew by optipng.');
accept('png/pngcrush.png', made('out.png', 'pngcrush', '-q', '-brute', 'plain2.png', 'out.png'), apt('pngcrush'),
  'Packed anew by pngcrush.');
accept('png/netpbm.png', run('pnmtopng', ['-compression', '9', files.ppm]), apt('netpbm'), 'What netpbm writes.');
accept('png/ffmpeg.png', made('out.png', 'ffmpeg', '-y', '-i', 'plain.png', '-pix_fmt', 'pal8', '-bitexact', 'out.png'),
  apt('ffmpeg'),
  'What ffmpeg writes, with several IDAT chunks.');
accept('png/ghostscript.png', made('out.png', 'gs', '-q', '-o', 'out.png', '-sDEVICE=pngmono', '-g160x100', 'page.ps'),
  apt('ghostscript'), 'A page as Ghostscript draws it, one bit.');
accept('png/graphicsmagick.png', made('out.png', 'gm', 'convert', 'plain.png', 'out.png'), apt('graphicsmagick'),
  'What GraphicsMagick writes.');
accept('png/poppler.png', made('page.png', 'pdftocairo', '-png', '-r', '36', '-singlefile', 'page.pdf', 'page'),
  apt('poppler-utils'), 'A page of a PDF, drawn by poppler.');

const {data, width, height} = pixels(4);
const {default: sharp} = await load('sharp');
accept('png/sharp-palette.png', await sharp(data, {raw: {width, height, channels: 4}}).png({palette: true}).toBuffer(),
  npm('sharp'), 'A palette made by sharp.');
const {Jimp} = await load('jimp');
accept('png/jimp.png', await Jimp.fromBitmap({width, height, data}).resize({w: 60}).getBuffer('image/png'), npm('jimp'),
  'Encoded in JavaScript.');
const {default: UPNG} = await load('upng-js');
accept('png/upng.png', Buffer.from(UPNG.encode([new Uint8Array(data).buffer], width, height, 32)), npm('upng-js'),
  'Encoded by UPNG, 32 colours.');
const {encode} = await load('fast-png');
accept('png/fast-png.png', encode({width, height, data: new Uint8Array(data).filter((_, at) => at % 4 === 0), channels: 1}),
  npm('fast-png'), 'Encoded by fast-png, grey.');
const {PNG} = await load('pngjs');
const filtered = new PNG({width: 40, height: 25, colorType: 2});
filtered.data = Buffer.from(data.subarray(0, 40 * 25 * 4));
accept('png/pngjs.png', PNG.sync.write(filtered), npm('pngjs'), 'Encoded by pngjs.');

for (const [frame, turn] of [['1', '0'], ['2', '180']]) {
  run('convert', [files.png, '-resize', '50%', '-rotate', turn, '-define', 'png:color-type=6', `frame${frame}.png`]);
}
accept('png/animated.png', made('anim.png', 'apngasm', 'anim.png', 'frame1.png', 'frame2.png'), apt('apngasm'),
  'An animated PNG of two pictures.');

put('meta.png', plain);
run('exiftool', ['-q', '-overwrite_original', '-EXIF:Orientation#=6', '-EXIF:GPSLatitude=52', '-EXIF:GPSLatitudeRef=N',
  '-XMP:Title=Ausweis', '-PNG:Comment=Specimen', 'meta.png']);
accept('png/exif-xmp.png', take('meta.png'), `${magick}, ${apt('libimage-exiftool-perl')}`,
  'With eXIf, XMP in iTXt, and a comment.');

const hand = (name, bytes, about, more = {}) => accept(`png/${name}.png`, bytes, `${magick}, ${byHand}`, about, more);
const small = made('small.png', 'convert', files.png, '-strip', '-resize', '40x25!', '-colors', '16', 'small.png');
hand('text-chunks', withChunks(small, ['tEXt', ascii('Comment\0a < b, PHP & script, %PDF- and PK')],
  ['zTXt', Buffer.concat([ascii('Description\0\0'), deflateSync(ascii('specimen '.repeat(50)))])],
  ['iTXt', ascii('Title\0\0\0de\0Titel\0Ausweis')]), 'Text chunks of the three kinds.');
hand('private-chunks', withChunks(small, ['prVt', noise(300)], ['vpAg', Buffer.alloc(9)]), 'Private ancillary chunks.');
hand('empty-idat', png(chunksOf(small).flatMap(one => one.type === 'IDAT' ? [{type: 'IDAT', content: []}, one] : [one])),
  'An empty IDAT chunk before the full one, which the standard allows.');
hand('idat-per-byte', png(chunksOf(small).flatMap(one => one.type === 'IDAT'
  ? Array.from(one.content, byte => ({type: 'IDAT', content: [byte]})) : [one])), 'One IDAT chunk for each byte.');
const blank = (wide, high) => deflateSync(Buffer.alloc(high * (1 + Math.ceil(wide / 8)), 0), {level: 9});
hand('scan-600dpi', Buffer.concat([SIGNATURE, png([{type: 'IHDR', content: header(4960, 7016, 1, 0)},
  {type: 'pHYs', content: Buffer.concat([be32(23622), be32(23622), Buffer.from([1])])},
  {type: 'IDAT', content: blank(4960, 7016)}, {type: 'IEND', content: []}]).subarray(8)]),
'A black A4 page at 600 dpi: 35 million points in 5 kB.');
const named = (name, offeredAs, type, about) => hand(`name-${name}`, withChunks(small, ['tEXt', ascii(`Title\0${name}`)]),
  about, {offeredAs, type});
named('jpg', 'Reisepass.jpg', 'image/jpeg', 'A PNG under a JPEG\'s name and type.');
named('html', 'Reisepass.html', 'text/html', 'A PNG under a page\'s name and type.');
named('empty-type', 'Screenshot 2026-05-01 at 12.00.00\u202fPM.PNG', '',
  'No type, and a narrow no-break space in the name.');
named('hebrew', '\u05d3\u05e8\u05db\u05d5\u05df.png', 'image/x-png', 'A Hebrew name and an old type.');
