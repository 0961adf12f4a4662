// Files that are two things at once: a document for one reader, something else for another.
import {byHand, refuse} from './table.mjs';
import {ascii, le32} from './bytes.mjs';
import {baseline} from './good-jpeg.mjs';
import {plain} from './good-png.mjs';
import {lossy, riffChunk, webp} from './good-webp.mjs';
import {tiff} from './good-tiff.mjs';
import {simple as simpleHeic} from './good-heic.mjs';
import {simple} from './good-pdf-look-bad.mjs';
import {afterSoi, comment, segment, SOI} from './jpeg-parts.mjs';
import {onePage, pageText, pdf} from './pdf-parts.mjs';
import {withChunks} from './png-parts.mjs';
import {made, put, run} from './tools.mjs';
import {archive, zip} from './zip.mjs';

const bad = (name, bytes, about, more = {}) => refuse(`polyglot/${name}`, bytes, byHand, about, more);
const page = ascii('<!doctype html><script>document.title="specimen"</script>\n');
const php = ascii('<?php echo "specimen"; ?>\n');
const withZip = (bytes, entries) =>
  Buffer.concat([bytes, entries ? zip(entries, {before: bytes.length}) : archive({before: bytes.length})]);
const jar = [['META-INF/MANIFEST.MF', 'Manifest-Version: 1.0\nMain-Class: A\n'], ['A.class', '\xca\xfe\xba\xbe\0\0\0\x34']];

bad('jpeg-zip.jpg', withZip(baseline), 'A JPEG with a ZIP archive behind its end.');
bad('jpeg-jar.jpg', withZip(baseline, jar), 'A JPEG with a Java archive behind its end.');
bad('jpeg-zip-padded.jpg', withZip(Buffer.concat([baseline, Buffer.alloc(3000)])),
  'Zero bytes between the JPEG and the ZIP.');
bad('png-zip.png', withZip(plain), 'A PNG with a ZIP archive behind IEND.');
bad('pdf-zip.pdf', withZip(simple), 'A PDF with a ZIP archive behind %%EOF.');
bad('pdf-jar.pdf', withZip(simple, jar), 'A PDF with a Java archive behind %%EOF.');
const also = {alsoRight: ['document-damaged']};
bad('webp-zip.webp', withZip(lossy), 'A WebP with a ZIP archive behind it.', also);
bad('tiff-zip.tif', withZip(tiff()), 'A TIFF with a ZIP archive behind it.', also);
bad('heic-zip.heic', withZip(simpleHeic()), 'A HEIC with a ZIP archive behind it.', also);
put('zip-check.jpg', withZip(baseline));
run('7z', ['t', '-tzip', 'zip-check.jpg']);

/** A JPEG that is a ZIP as well: the archive stands in a comment, its own comment spans the rest. */
function zipInside() {
  const around = zip([['hello.txt', 'A specimen.\n']], {before: 6});
  const rest = afterSoi(baseline, comment(around)).length - 6 - around.length;
  return afterSoi(baseline, comment(zip([['hello.txt', 'A specimen.\n']], {before: 6, comment: rest})));
}
put('zip-check.jpg', zipInside());
run('7z', ['t', '-tzip', 'zip-check.jpg']);
bad('jpeg-zip-in-comment.jpg', zipInside(), 'A whole ZIP archive in a JPEG\'s comment; its own comment spans the rest.');

// Pages and scripts.
bad('jpeg-html-behind.jpg', Buffer.concat([baseline, page]), 'A JPEG with a web page behind its end.');
bad('jpeg-php-behind.jpg', Buffer.concat([baseline, php]), 'A JPEG with a PHP script behind its end.');
bad('jpeg-php-behind-padding.jpg', Buffer.concat([baseline, Buffer.alloc(600), php]), 'A PHP script behind padding.');
bad('jpeg-script-behind.jpg', Buffer.concat([baseline, ascii('\n#!/bin/sh\necho specimen\n')]),
  'A JPEG with a shell script behind its end.');
bad('jpeg-svg-behind.jpg',
  Buffer.concat([baseline, ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')]),
  'A JPEG with an SVG behind its end.');
const stripped = 'Taking metadata out would remove it too; kept as a refusal, as nobody\'s camera writes it.';
bad('jpeg-html-in-comment.jpg', afterSoi(baseline, comment(page)), 'A web page in a JPEG\'s first comment.',
  {judgement: stripped});
bad('jpeg-php-in-comment.jpg', afterSoi(baseline, comment(php)), 'A PHP script in a JPEG\'s first comment.',
  {judgement: stripped});
bad('png-php-in-text.png', withChunks(plain, ['tEXt', Buffer.concat([ascii('Comment\0'), php])]),
  'A PHP script in a PNG\'s text.', {judgement: stripped});
bad('png-html-behind.png', Buffer.concat([plain, page]), 'A PNG with a web page behind IEND.', also);
bad('png-php-behind.png', Buffer.concat([plain, php]), 'A PNG with a PHP script behind IEND.', also);
bad('pdf-html-behind.pdf', Buffer.concat([simple, page]), 'A PDF with a web page behind %%EOF.');
bad('pdf-html-in-front.pdf', Buffer.concat([page, simple]), 'A web page before the PDF\'s header, within the first kB.',
  {alsoRight: ['document-type']});
bad('pdf-php-in-front.pdf', Buffer.concat([php, simple]), 'A PHP script before the PDF\'s header.',
  {alsoRight: ['document-type']});
bad('pdf-script-in-front.pdf', Buffer.concat([ascii('#!/bin/sh\necho specimen\nexit\n'), simple]),
  'A shell script before the PDF\'s header.', {alsoRight: ['document-type']});
bad('pdf-program-in-front.pdf',
  Buffer.concat([ascii('MZ'), Buffer.alloc(58), le32(64), ascii('PE\0\0'), Buffer.alloc(200), simple]),
  'A Windows program\'s header before the PDF\'s.', {alsoRight: ['document-type']});
bad('pdf-elf-in-front.pdf', Buffer.concat([ascii('\x7fELF\x02\x01\x01'), Buffer.alloc(57), simple]),
  'A Linux program\'s header before the PDF\'s.', {alsoRight: ['document-type']});
bad('pdf-gif-in-front.pdf', Buffer.concat([ascii('GIF89a\x01\0\x01\0\0\0\0'), simple]), 'A GIF\'s header before the PDF\'s.',
  {alsoRight: ['document-type']});
bad('gif-jar.bin', Buffer.concat([ascii('GIF89a\x01\0\x01\0\0\0\0;'), zip(jar, {before: 14})]),
  'A GIF with a Java archive behind it (GIFAR).',
  {offeredAs: 'passport.jpg', type: 'image/jpeg', code: 'document-type', alsoRight: ['document-polyglot']});

// PDF and picture at once.
bad('jpeg-pdf-behind.jpg', Buffer.concat([baseline, simple]), 'A JPEG with a PDF behind its end.');
bad('png-pdf-behind.png', Buffer.concat([plain, simple]), 'A PNG with a PDF behind IEND.', also);
const small = made('small.webp', 'cwebp', '-quiet', '-q', '20', '-resize', '40', '25', 'specimen.png', '-o', 'small.webp');
/** A JPEG in whose first comment a PDF begins; the rest of the JPEG is a stream of it, the table stands behind. */
function pdfAround() {
  const begin = ascii('%PDF-1.4\n9 0 obj\n<<>>\nstream\n');
  const tail = pdf(onePage({content: pageText('PDF and JPEG')})).subarray(9);
  return Buffer.concat([afterSoi(baseline, comment(begin)), ascii('\nendstream\nendobj\n'), tail]);
}
bad('jpeg-pdf-around.jpg', pdfAround(),
  'A JPEG that is a PDF as well: header in the first comment, the rest behind the end.');
bad('jpeg-pdf-around-as-pdf.pdf', Buffer.concat([pdfAround(), ascii('\n')]), 'The same under a PDF\'s name.');
bad('jpeg-pdf-in-comment.jpg', afterSoi(baseline, comment(simple)), 'A whole PDF in a JPEG\'s first comment.');
bad('jpeg-pdf-in-exif.jpg',
  Buffer.concat([SOI, segment(0xe1, Buffer.concat([ascii('Exif\0\0'), simple])), baseline.subarray(2)]),
  'A whole PDF in a JPEG\'s Exif segment.');
bad('png-pdf-in-text.png', withChunks(plain, ['tEXt', Buffer.concat([ascii('Comment\0'), simple])]),
  'A whole PDF in a PNG\'s text, header within the first kB.');
bad('webp-pdf-in-chunk.webp', webp(small.subarray(12), riffChunk('spec', simple)),
  'A whole PDF in a WebP\'s chunk, header within the first kB.');
bad('tiff-pdf-inside.tif', tiff({pixels: simple}), 'A TIFF whose points are a whole PDF, header within the first kB.');
bad('jpeg-exe-behind.jpg',
  Buffer.concat([baseline, ascii('MZ'), Buffer.alloc(58), le32(64), ascii('PE\0\0'), Buffer.alloc(300)]),
  'A JPEG with a Windows program behind its end.');
bad('jpeg-rar-behind.jpg', Buffer.concat([baseline, ascii('Rar!\x1a\x07\0'), Buffer.alloc(60)]),
  'A JPEG with a RAR archive behind its end.');
bad('jpeg-7z-behind.jpg', Buffer.concat([baseline, ascii('7z\xbc\xaf\x27\x1c'), Buffer.alloc(60)]),
  'A JPEG with a 7z archive behind its end.');
