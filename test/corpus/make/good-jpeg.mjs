// JPEGs that must be taken: encoders, codings and what phones add.
import {accept, byHand} from './table.mjs';
import {ascii, be16, be32, noise} from './bytes.mjs';
import {afterSoi, beforeScan, comment, segment} from './jpeg-parts.mjs';
import {files, pixels} from './specimen.mjs';
import {apt, load, made, npm, put, run, take} from './tools.mjs';

const turbo = apt('libjpeg-turbo-progs');
const magick = apt('imagemagick-6.q16');

/** The plain JPEG from which others are made. */
export const baseline = take('baseline.jpg');

function cjpeg(name, about, ...options) {
  accept(`jpeg/cjpeg-${name}.jpg`, made('out.jpg', 'cjpeg', ...options, '-outfile', 'out.jpg', files.ppm), turbo, about);
}

function convert(name, about, ...options) {
  accept(`jpeg/magick-${name}.jpg`, made('out.jpg', 'convert', files.png, ...options, 'out.jpg'), magick, about);
}

accept('jpeg/cjpeg-baseline.jpg', baseline, turbo, 'Baseline coding.');
cjpeg('progressive', 'Progressive coding, ten scans.', '-quality', '70', '-progressive');
cjpeg('grayscale', 'One component.', '-grayscale');
cjpeg('restart', 'Restart markers after each row of blocks.', '-restart', '1');
cjpeg('arithmetic', 'Arithmetic coding, which libjpeg knows and browsers don\'t.', '-arithmetic');
cjpeg('optimised', 'Optimised Huffman tables.', '-optimize', '-quality', '90');
cjpeg('rgb', 'Three components in RGB, marked by an Adobe segment.', '-rgb');
convert('cmyk', 'Four components in CMYK, as a print shop sends them.', '-colorspace', 'CMYK');
convert('444', 'Without subsampling of colours.', '-sampling-factor', '4:4:4');
convert('1x1', 'A single point.', '-resize', '1x1!');
convert('density', 'A JFIF segment with 300 dots per inch.', '-density', '300', '-units', 'PixelsPerInch');
convert('tall', 'One point wide, 3000 high.', '-resize', '1x3000!', '-quality', '40');

const jpegtran = (name, about, ...options) => (
  accept(`jpeg/jpegtran-${name}.jpg`, made('out.jpg', 'jpegtran', ...options, '-outfile', 'out.jpg', 'baseline.jpg'),
    turbo, about)
);
jpegtran('grayscale', 'Made grey without loss, progressive.', '-grayscale', '-progressive', '-copy', 'none');
jpegtran('rotated', 'Turned by 90° without loss.', '-rotate', '90', '-trim');

const {default: sharp} = await load('sharp');
const {data, width, height} = pixels(3);
const raw = () => sharp(data, {raw: {width, height, channels: 3}});
accept('jpeg/sharp.jpg', await raw().jpeg({quality: 70}).toBuffer(), npm('sharp'), 'What sharp writes by default.');
accept('jpeg/sharp-mozjpeg.jpg', await raw().jpeg({mozjpeg: true}).toBuffer(), npm('sharp'),
  'Trellis-quantised and progressive, as mozjpeg does it.');
accept('jpeg/sharp-icc.jpg', await raw().withIccProfile('p3').jpeg().toBuffer(), npm('sharp'), 'With a Display P3 profile.');

const {Jimp} = await load('jimp');
const {default: jpegJs} = await load('jpeg-js');
const rgba = pixels(4);
const jimp = Jimp.fromBitmap({width, height, data: rgba.data});
accept('jpeg/jimp.jpg', await jimp.getBuffer('image/jpeg', {quality: 60}), npm('jimp'), 'Encoded in JavaScript.');
accept('jpeg/jpeg-js.jpg', jpegJs.encode(rgba, 50).data, npm('jpeg-js'), 'Encoded in JavaScript, another package.');

accept('jpeg/graphicsmagick.jpg', made('out.jpg', 'gm', 'convert', files.ppm, 'out.jpg'), apt('graphicsmagick'),
  'What GraphicsMagick writes by default.');
accept('jpeg/ffmpeg.jpg', made('out.jpg', 'ffmpeg', '-y', '-i', files.ppm, '-q:v', '5', '-bitexact', 'out.jpg'),
  apt('ffmpeg'), 'A video encoder\'s JPEG, with a comment and 4:4:4 in video range.');
accept('jpeg/vips.jpg', made('out.jpg', 'vips', 'copy', files.ppm, 'out.jpg[Q=60,strip]'), apt('libvips-tools'),
  'What libvips writes.');
accept('jpeg/ghostscript.jpg', made('out.jpg', 'gs', '-q', '-o', 'out.jpg', '-sDEVICE=jpeg', '-g160x100',
  'page.ps'), apt('ghostscript'), 'A page as Ghostscript draws it.');

// Metadata, by exiftool.
const exif = (name, about, options, source = baseline, more = {}) => {
  put('out.jpg', source);
  run('exiftool', ['-q', '-overwrite_original', ...options, 'out.jpg']);
  accept(`jpeg/exif-${name}.jpg`, take('out.jpg'), `${turbo}, ${apt('libimage-exiftool-perl')}`, about, more);
};
for (let orientation = 1; orientation <= 8; orientation++) {
  exif(`orientation-${orientation}`, `Exif orientation ${orientation}.`, ['-n', `-Orientation=${orientation}`]);
}
exif('gps', 'Exif with camera, time and place.', [
  '-Make=Musterphone', '-Model=M 1', '-DateTimeOriginal=2026:05:01 12:00:00', '-GPSLatitude=52.5', '-GPSLatitudeRef=N',
  '-GPSLongitude=13.4', '-GPSLongitudeRef=E', '-Orientation=Rotate 90 CW',
]);
put('thumb.jpg', made('thumb.jpg', 'convert', files.png, '-strip', '-resize', '40x25', '-quality', '50', 'thumb.jpg'));
exif('thumbnail', 'Exif with a thumbnail, a JPEG within the JPEG.', ['-Make=Musterphone', '-ThumbnailImage<=thumb.jpg']);
exif('xmp', 'An XMP packet, which is XML.',
  ['-XMP:Title=Ausweis', '-XMP:Creator=Erika Beispiel', '-XMP:Label=<b>&amp;</b>']);
exif('iptc', 'A Photoshop segment with IPTC.', ['-IPTC:Headline=Ausweis', '-IPTC:City=Musterstadt']);

// What phones and servers put behind the end, or into comments.
const hand = (name, bytes, about, more = {}) => accept(`jpeg/${name}.jpg`, bytes, `${turbo}, ${byHand}`, about, more);
hand('zeros-behind-end', Buffer.concat([baseline, Buffer.alloc(2048)]),
  'Padded with zero bytes behind the end, as cards do.');
hand('newline-behind-end', Buffer.concat([baseline, ascii('\r\n')]),
  'A line break behind the end, as mail gateways add it.');
hand('fill-bytes', beforeScan(baseline, Buffer.from([0xff, 0xff, 0xff])),
  'Fill bytes (0xff) before a marker, which the standard allows.');
hand('pdf-word-late', beforeScan(afterSoi(baseline, comment('x'.repeat(1500))), comment('%PDF-1.7 is how a PDF begins')),
  'The five characters %PDF- in a comment behind the first kB.');
hand('comment-words', afterSoi(baseline, comment('PHP 8 <3, x < y > z & no script; PK')),
  'A comment that speaks of code and has none.');
hand('zip-letters-in-comment', afterSoi(baseline, comment('Foto: P.K. PK\x03 PK\x05')),
  'The letters PK in a comment, without an archive.');
hand('long-icc', afterSoi(baseline, segment(0xe2, Buffer.concat([ascii('ICC_PROFILE\0\x01\x01'), Buffer.alloc(9000)]))),
  'An overlong colour profile of zeros, which readers pass over.');
hand('unknown-segments', afterSoi(baseline, segment(0xe7, noise(500)), segment(0xeb, noise(500, 2))),
  'Segments APP7 and APP11 that nobody knows.');
hand('two-comments-empty', afterSoi(baseline, comment(''), comment('')), 'Two empty comments.');

/** An MPF index for two pictures; offsets count from the byte order mark. */
function mpf(first, second, offset) {
  const entry = (attributes, size, at) => Buffer.concat([be32(attributes), be32(size), be32(at), be32(0)]);
  const field = (tag, type, count, value) => Buffer.concat([be16(tag), be16(type), be32(count), value]);
  return segment(0xe2, Buffer.concat([
    ascii('MPF\0MM\0*'), be32(8), be16(3),
    field(0xb000, 7, 4, ascii('0100')), field(0xb001, 4, 1, be32(2)), field(0xb002, 7, 32, be32(50)), be32(0),
    entry(0x20030000, first, 0), entry(0, second, offset),
  ]));
}
const second = take('thumb.jpg');
const size = afterSoi(baseline, mpf(0, 0, 0)).length;
// The byte order mark lies behind SOI (2), marker and length (4) and the name (4).
const multi = Buffer.concat([afterSoi(baseline, mpf(size, second.length, size - 10)), second]);
hand('mpf', multi, 'Two pictures in one file (MPF), as phones write a second view or a gain map.');
hand('mpf-zeros', Buffer.concat([multi, Buffer.alloc(512)]), 'Two pictures (MPF) and padding.');

run('ffmpeg', ['-y', '-f', 'lavfi', '-i', 'color=c=gray:s=64x64:r=5:d=0.4', '-c:v', 'libx264', '-bitexact', '-pix_fmt',
  'yuv420p', 'clip.mp4']);
/** A video in H.264. */
export const clip = take('clip.mp4');
const motion = put('motion.jpg', baseline);
run('exiftool', ['-q', '-overwrite_original', '-XMP-GCamera:MicroVideo=1', '-XMP-GCamera:MicroVideoVersion=1',
  `-XMP-GCamera:MicroVideoOffset=${clip.length}`, motion]);
const withVideo = `${turbo}, ${apt('libimage-exiftool-perl')}, ${apt('ffmpeg')}`;
accept('jpeg/motion-photo.jpg', Buffer.concat([take(motion), clip]), withVideo,
  'A motion photo: a short MP4 behind the end, announced in XMP.', {offeredAs: 'MVIMG_20260501_120000.jpg'});
const tail = Buffer.concat([ascii('\0\0\x30\x0a\x10\0\0\0MotionPhoto_Data'), clip]);
const little = number => Buffer.from(be32(number)).reverse();
const directory = Buffer.concat([
  ascii('SEFH'), little(107), little(1), ascii('\0\0\x30\x0a'), little(tail.length), little(tail.length),
]);
accept('jpeg/samsung-trailer.jpg', Buffer.concat([baseline, tail, directory, little(directory.length), ascii('SEFT')]),
  withVideo, 'A motion photo with Samsung\'s own trailer behind the end.', {offeredAs: '20260501_120000.jpg'});

// Names and types that say something else: the content decides.
const named = (name, offeredAs, type, about) => accept(`jpeg/name-${name}.jpg`, afterSoi(baseline, comment(name)),
  `${turbo}, ${byHand}`, about, {offeredAs, type});
named('png', 'ausweis.png', 'image/png', 'A JPEG under a PNG\'s name and type.');
named('pdf', 'Ausweis.pdf', 'application/pdf', 'A JPEG under a PDF\'s name and type.');
named('upper', 'IMG_2041.JPG', 'image/jpeg', 'An upper-case extension.');
named('jfif', 'download.jfif', 'image/jpeg', 'The extension that browsers give to saved pictures.');
named('none', 'ausweis', '', 'Neither extension nor type.');
named('octet', 'ausweis.jpg', 'application/octet-stream', 'A type that says nothing.');
named('pjpeg', 'ausweis.jpeg', 'image/pjpeg', 'A type of old browsers.');
named('double', 'ausweis.pdf.jpg', 'image/jpeg', 'Two extensions.');
named('exe', 'ausweis.jpg.exe', 'application/x-msdownload',
  'A JPEG under a program\'s name; it is given another name anyway.');
named('nfd', 'Fu\u0308hrerschein Mu\u0308ller.jpg', 'image/jpeg',
  'A name whose umlauts are two characters each, as macOS writes them.');
named('right-to-left', '\u062c\u0648\u0627\u0632 \u0633\u0641\u0631.jpg', 'image/jpeg', 'An Arabic name.');
named('override', 'ausweis\u202egpj.exe', 'image/jpeg',
  'A name with a right-to-left override, which makes exe look like jpg; the content is a JPEG.');
named('emoji', '🪪 Ausweis.jpg', 'image/jpeg', 'A picture in the name.');
named('path', '..\\..\\etc/passwd.jpg', 'image/jpeg', 'A name that looks like a path.');
named('dots', '....jpg', 'image/jpeg', 'A name of dots.');
named('long', `${'ausweis-'.repeat(30)}.jpg`, 'image/jpeg', 'A name of 244 characters.');
