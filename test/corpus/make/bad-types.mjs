// Files that are no document of an accepted kind, mostly under a document's name; and the empty file.
import {brotliCompressSync} from 'node:zlib';
import {byHand, refuse} from './table.mjs';
import {ascii, be32, le16, le32, noise, patched} from './bytes.mjs';
import {clip, baseline} from './good-jpeg.mjs';
import {track} from './good-heic.mjs';
import {simple} from './good-pdf-look-bad.mjs';
import {files, lines, specimenSvg} from './specimen.mjs';
import {apt, made, put, run, take} from './tools.mjs';
import {archive, rar, zip} from './zip.mjs';

refuse('empty/nothing.pdf', Buffer.alloc(0), byHand, 'A file of no bytes.');

const bad = (name, bytes, about, more = {}) => refuse(`type/${name}`, bytes, more.madeBy ?? byHand, about, more);
const asJpeg = {offeredAs: 'passport.jpg', type: 'image/jpeg'};
const asPdf = {offeredAs: 'passport.pdf', type: 'application/pdf'};

// Programs.
const pe = Buffer.concat([
  ascii('MZ'), Buffer.alloc(58), le32(64), ascii('PE\0\0'), le16(0x8664), le16(1), Buffer.alloc(12), le16(240), le16(0x22),
  le16(0x20b), Buffer.alloc(400), ascii('.text\0\0\0'), Buffer.alloc(512),
]);
bad('program-pe.bin', pe, 'A Windows program.', asJpeg);
bad('program-pe-as-pdf.bin', patched(pe, 300, ascii('specimen')), 'A Windows program under a PDF\'s name.', asPdf);
bad('program-pe-plain.exe', patched(pe, 300, ascii('openly')), 'A Windows program under its own name.',
  {type: 'application/x-msdownload'});
bad('program-pe-scr.bin', patched(pe, 300, ascii('screen')), 'A screen saver behind many spaces.',
  {offeredAs: `passport.jpg${' '.repeat(60)}.scr`, type: ''});
put('hello.c', 'int main(void){return 0;}\n');
run('gcc', ['-Os', '-s', '-nostdlib', '-static', '-Wl,--build-id=none', '-Wl,-emain', '-o', 'hello', 'hello.c']);
bad('program-elf.bin', take('hello'), 'A Linux program.', {...asJpeg, madeBy: apt('gcc-12')});
bad('program-mach-o.bin', Buffer.concat([le32(0xfeedfacf), le32(0x0100000c), le32(0), le32(2), Buffer.alloc(400)]),
  'A macOS program\'s header.', asPdf);
bad('program-mach-o-fat.bin', Buffer.concat([be32(0xcafebabe), be32(2), Buffer.alloc(400)]),
  'A macOS program for two processors.', asJpeg);
bad('program-java.class', Buffer.concat([be32(0xcafebabe), be32(52), Buffer.alloc(200)]), 'A Java class\'s header.', asJpeg);
bad('program-wasm.bin', ascii('\0asm\x01\0\0\0'), 'An empty WebAssembly module.', asPdf);
bad('program-dex.bin', Buffer.concat([ascii('dex\n035\0'), Buffer.alloc(104)]), 'An Android program\'s header.', asJpeg);
bad('shortcut.lnk',
  Buffer.concat([be32(0x4c000000), Buffer.from('0114020000000000c000000000000046', 'hex'), Buffer.alloc(56)]),
  'A Windows shortcut.', {offeredAs: 'passport.pdf.lnk', type: ''});

// Scripts and text.
const text = (name, content, about, more = asJpeg) => bad(name, ascii(content), about, more);
text('script-shell.txt', '#!/bin/sh\necho specimen\n', 'A shell script.');
text('script-batch.txt', '@echo off\r\necho specimen\r\n', 'A batch file.', asPdf);
text('script-powershell.txt', 'Write-Output "specimen"\r\n', 'A PowerShell script.',
  {offeredAs: 'passport.pdf.ps1', type: ''});
text('script-php.txt', '<?php echo "specimen"; ?>\n', 'A PHP script.');
text('script-javascript.txt', 'console.log("specimen");\n', 'A script in JavaScript.',
  {offeredAs: 'passport.jpg.js', type: 'text/javascript'});
text('script-vbs.txt', 'WScript.Echo "specimen"\r\n', 'A script in Visual Basic.', asPdf);
text('script-python.txt', '#!/usr/bin/env python3\nprint("specimen")\n', 'A script in Python.', asPdf);
text('text-plain.txt', `${lines.join('\n')}\n`, 'Plain text.', {});
text('text-as-pdf.txt', `${lines.join('\r\n')}\r\n`, 'Plain text under a PDF\'s name.', asPdf);
text('text-pdf-word.txt', 'The word %PDF without a dash.\n', 'Text that begins to speak of PDF.', asPdf);
text('text-csv.txt', 'name;number\nErika;1\n', 'A table as text.', {offeredAs: 'passport.csv', type: 'text/csv'});
text('text-json.txt', '{"name":"Erika"}\n', 'JSON.', asPdf);
text('text-rtf.txt', '{\\rtf1\\ansi SPECIMEN}\n', 'A rich text.', {offeredAs: 'passport.rtf', type: 'application/rtf'});
text('text-mail.txt', 'From: a@example.com\r\nSubject: Specimen\r\n\r\nHello\r\n', 'A mail.',
  {offeredAs: 'passport.eml', type: 'message/rfc822'});
text('text-utf16.txt', '\xff\xfeS\0P\0E\0C\0', 'Text in UTF-16.', asJpeg);
text('postscript.ps', '%!PS-Adobe-3.0\n/Helvetica 20 selectfont 10 40 moveto (SPECIMEN) show showpage\n',
  'PostScript, which is a program.', asPdf);
text('html-page.txt', '<!doctype html><title>Specimen</title><script>document.title="specimen"</script>\n', 'A web page.',
  asPdf);
text('html-upper.txt', '\r\n  <HTML><BODY ONLOAD="1">SPECIMEN</BODY></HTML>\n', 'A web page behind spaces, upper case.');
text('html-error-page.txt', '<html><head><title>404 Not Found</title></head><body>nginx</body></html>\n',
  'A server\'s error page saved as a PDF.', asPdf);
text('xml.txt', '<?xml version="1.0" encoding="UTF-8"?>\n<specimen/>\n', 'XML.',
  {offeredAs: 'invoice.xml', type: 'application/xml'});
text('xhtml.txt', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script/></html>\n', 'XHTML.');
bad('svg.svg', ascii(specimenSvg), 'A harmless SVG, which is XML and may hold scripts.', {});
text('svg-script.txt', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>\n',
  'An SVG with a script under a PNG\'s name.',
  {offeredAs: 'passport.png', type: 'image/png'});
text('svg-bom.txt', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'An SVG behind a byte order mark and a comment.');
text('mht.txt', 'MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>SPECIMEN</p>\r\n', 'A saved web page in one file.',
  asPdf);
text('spaces.txt', ' '.repeat(2000), 'Nothing but spaces.', asPdf);
bad('zeros.bin', Buffer.alloc(4096), 'Nothing but zero bytes, as a broken card gives.', asJpeg);
bad('one-byte.bin', Buffer.from([0xff]), 'A single byte.', asJpeg);
bad('two-bytes.bin', Buffer.from([0xff, 0xd8]), 'The two bytes with which a JPEG begins.',
  {...asJpeg, alsoRight: ['document-damaged']});
bad('random.bin', noise(3000), 'Random bytes.', asJpeg);
bad('random-as-pdf.bin', noise(3000, 7), 'Random bytes under a PDF\'s name.', asPdf);

// Archives and office documents.
bad('zip.zip', archive(), 'A ZIP archive.', {});
bad('zip-as-jpg.zip', zip([['passport.jpg', baseline.subarray(0, 500)]]), 'A ZIP archive under a picture\'s name.', asJpeg);
bad('zip-with-pdf.zip', zip([['passport.pdf', simple.toString('latin1')]]),
  'A ZIP with a stored PDF, whose header stands within the first kB.',
  {...asPdf, alsoRight: ['document-polyglot']});
bad('zip-with-jpeg.zip', zip([['mimetype', 'image/jpeg'], ['a.jpg', baseline.toString('latin1')]]),
  'A ZIP with a stored JPEG.', asJpeg);
bad('docx.bin', zip([['[Content_Types].xml', '<Types/>'], ['word/document.xml', '<w:document/>']]),
  'An office document\'s shell.',
  {offeredAs: 'passport.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'});
bad('jar.bin', zip([['META-INF/MANIFEST.MF', 'Manifest-Version: 1.0\n']]), 'A Java archive.', asPdf);
bad('epub.bin', zip([['mimetype', 'application/epub+zip']]), 'A book.', asPdf);
bad('rar.bin', rar(), 'A RAR archive.', asJpeg);
put('hello.txt', 'A specimen of an archive.\n');
const packed = (name, about, more, program, ...args) =>
  bad(`${name}.bin`, made(`out.${name}`, program, ...args), about, more);
packed('7z', 'A 7z archive.', {...asPdf, madeBy: apt('p7zip-full')}, '7z', 'a', '-bd', 'out.7z', 'hello.txt');
packed('tar', 'A tar archive.', {...asPdf, madeBy: apt('tar')}, 'tar', '--mtime=@0', '--owner=0', '--group=0', '-cf',
  'out.tar', 'hello.txt');
bad('gzip.bin', run('gzip', ['-nc', 'hello.txt']), 'A gzip file.', {...asJpeg, madeBy: apt('gzip')});
bad('bzip2.bin', run('bzip2', ['-c', 'hello.txt']), 'A bzip2 file.', {...asJpeg, madeBy: apt('bzip2')});
bad('xz.bin', run('xz', ['-c', 'hello.txt']), 'An xz file.', {...asPdf, madeBy: apt('xz-utils')});
bad('svgz.bin', run('gzip', ['-nc', 'specimen.svg']), 'A packed SVG.', {...asJpeg, madeBy: apt('gzip')});
bad('brotli.bin', brotliCompressSync(ascii(specimenSvg)), 'Brotli, which has no signature.', asPdf);
bad('ole.bin', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1528, 0xff)]),
  'An old office document\'s header.',
  {offeredAs: 'passport.doc', type: 'application/msword'});
bad('cab.bin', Buffer.concat([ascii('MSCF'), Buffer.alloc(60)]), 'A cabinet\'s header.', asPdf);
bad('sqlite.bin', Buffer.concat([ascii('SQLite format 3\0'), Buffer.alloc(1008)]), 'A database\'s header.', asPdf);
bad('disk-image.bin', Buffer.concat([Buffer.alloc(510), Buffer.from([0x55, 0xaa])]), 'A boot sector.', asJpeg);

// Pictures and films of other kinds.
const magick = {madeBy: apt('imagemagick-6.q16')};
const picture = (name, about, more, ...options) => (
  bad(`picture-${name}.bin`,
    made(`out.${name}`, 'convert', files.png, '-strip', '-resize', '40x25!', ...options, `out.${name}`), about,
    {...magick, ...more})
);
picture('gif', 'A GIF.', {offeredAs: 'passport.gif'});
picture('bmp', 'A bitmap.', {offeredAs: 'passport.bmp'});
picture('ico', 'An icon.', asJpeg);
picture('ppm', 'A portable pixmap.', asJpeg);
picture('pcx', 'A PCX picture.', asJpeg);
picture('psd', 'A Photoshop document.', asPdf);
picture('tga', 'A Targa picture, which has no signature.', asJpeg);
picture('jp2', 'A JPEG 2000, which no browser shows.', {offeredAs: 'passport.jp2', type: 'image/jp2'});
picture('mng', 'A MNG, a PNG\'s relative.', {offeredAs: 'passport.png', type: 'image/png'});
picture('dds', 'A texture.', asJpeg);
bad('picture-gif-as-jpg.bin', patched(take('out.gif'), 10, [0]), 'A GIF under a JPEG\'s name.', {...magick, ...asJpeg});
made('out.avif', 'heif-enc', '-A', '-q', '40', '-o', 'out.avif', 'even.png');
bad('picture-avif.bin', take('out.avif'), 'An AVIF.', {offeredAs: 'passport.avif', madeBy: apt('libheif1')});
bad('picture-avif-as-heic.bin', patched(take('out.avif'), 8, ascii('mif1')),
  'An AVIF with the general brand first, under a HEIC\'s name.',
  {offeredAs: 'IMG_2042.HEIC', type: 'image/heic', madeBy: apt('libheif1')});
bad('picture-bigtiff.bin', made('out.tif', 'tiffcp', '-8', '-c', 'g4', 'base.tif', 'out.tif'), 'A BigTIFF.',
  {offeredAs: 'scan.tif', madeBy: apt('libtiff-tools'),
    judgement: 'Browsers and many readers don\'t know BigTIFF; nobody needs it below 4 GB.'});
bad('picture-jxl.bin', Buffer.concat([Buffer.from('ff0a', 'hex'), noise(300)]), 'JPEG XL\'s signature.', asJpeg);
bad('picture-jxl-box.bin', Buffer.concat([Buffer.from('0000000c4a584c200d0a870a', 'hex'), noise(300)]), 'JPEG XL in boxes.',
  asJpeg);
bad('film-mp4.bin', clip, 'A film.', {offeredAs: 'passport.mp4', madeBy: apt('ffmpeg')});
bad('film-mp4-as-heic.bin', track, 'A film in HEVC under a HEIC\'s name.',
  {offeredAs: 'IMG_2042.HEIC', type: 'image/heic', madeBy: apt('ffmpeg')});
bad('film-mov.bin', patched(clip, 8, ascii('qt  ')), 'A QuickTime film.',
  {offeredAs: 'IMG_2044.MOV', type: 'video/quicktime'});
const filmed = (name, about, more, ...options) =>
  bad(`film-${name}.bin`, made(`out.${name}`, 'ffmpeg', '-y', '-f', 'lavfi', '-i', ...options,
  '-bitexact', `out.${name}`), about, {madeBy: apt('ffmpeg'), ...more});
filmed('avi', 'An AVI film, a RIFF like WebP.', {offeredAs: 'passport.webp', type: 'image/webp'},
  'color=c=gray:s=16x16:r=1:d=1');
filmed('webm', 'A WebM film.', asJpeg, 'color=c=gray:s=16x16:r=1:d=1');
filmed('wav', 'A sound, a RIFF like WebP.', {offeredAs: 'passport.webp', type: 'image/webp'}, 'anullsrc=r=8000:d=0.1');
filmed('mp3', 'A sound.', asJpeg, 'anullsrc=r=8000:d=0.1');
bad('font.bin', Buffer.concat([be32(0x00010000), Buffer.alloc(300)]), 'A font\'s header.', asPdf);

// Nearly, but not.
bad('pdf-late.bin', Buffer.concat([Buffer.alloc(1500, 0x0a), simple]), 'A PDF whose header stands behind the first kB.',
  asPdf);
bad('jpeg-behind-text.bin', Buffer.concat([ascii('Content-Type: image/jpeg\r\n\r\n'), baseline]),
  'A JPEG behind a mail header.', asJpeg);
bad('png-line-ends.bin', ascii(take('plain.png').toString('latin1').replaceAll('\r\n', '\n')),
  'A PNG whose line ends were converted.',
  {offeredAs: 'scan.png', alsoRight: ['document-damaged']});
bad('jpeg-as-utf8.bin', Buffer.from(baseline.toString('utf8')).subarray(0, 4000), 'A JPEG that went through a text editor.',
  asJpeg);
bad('jpeg-base64.bin', ascii(`data:image/jpeg;base64,${baseline.subarray(0, 600).toString('base64')}`),
  'A JPEG as text in Base64.', asJpeg);
bad('heic-sequence-alone.bin', patched(track, 8, ascii('msf1')), 'A sequence without a picture.',
  {offeredAs: 'IMG_2043.HEIC', type: 'image/heic', alsoRight: ['document-damaged'],
    judgement: 'Brand msf1 without mif1: no still picture in it.'});
