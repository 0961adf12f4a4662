// PDFs without a trailer that can be read.
import {byHand, contents, refuse} from './table.mjs';
import {ascii, indexIn, noise, patched, replaced} from './bytes.mjs';
import {simple} from './good-pdf-look-bad.mjs';
import {onePage, packedPdf, pageText, pdf, updated} from './pdf-parts.mjs';

const bad = (name, bytes, about, more = {}) => refuse(`damaged/pdf-${name}.pdf`, bytes, more.madeBy ?? byHand, about, more);
const made = name => contents.get(`pdf/${name}.pdf`);
const half = bytes => bytes.subarray(0, bytes.length >> 1);

bad('cut', half(simple), 'A PDF cut in half.');
bad('cut-before-table', simple.subarray(0, indexIn(simple, 'xref')), 'A PDF cut before its table.');
bad('cut-in-table', simple.subarray(0, indexIn(simple, 'xref') + 40), 'A PDF cut in its table.');
bad('cut-in-trailer', simple.subarray(0, indexIn(simple, 'trailer') + 15), 'A PDF cut in its trailer.');
bad('cut-before-startxref', simple.subarray(0, indexIn(simple, 'startxref')), 'Neither startxref nor %%EOF.',
  {judgement: 'The trailer itself is whole, and patient readers repair it; who cut it may have cut more.'});
bad('header-only', ascii('%PDF-1.7\n'), 'A PDF\'s header alone.');
bad('header-and-noise', Buffer.concat([ascii('%PDF-1.7\n'), noise(3000)]), 'A PDF\'s header and noise.');
bad('header-and-zeros', Buffer.concat([simple.subarray(0, 200), Buffer.alloc(4000)]),
  'The beginning of a PDF, then zero bytes, as after a broken download.');
bad('header-and-text', ascii(`%PDF-1.7\n${'This is no PDF.\n'.repeat(50)}`), 'A PDF\'s header and plain text.');
bad('wrong-startxref-no-trailer', replaced(replaced(simple, 'trailer', 'tralier'), 'startxref\n', 'startxref\n9'),
  'startxref leads nowhere, and no trailer is to be found.');
bad('startxref-without-number', replaced(simple.subarray(0, indexIn(simple, 'trailer')), 'xref\n', 'xerf\n'),
  'No table, no trailer, no startxref.');
bad('no-root', pdf(onePage()).length && replaced(simple, '/Root 1 0 R', '/Roof 1 0 R'), 'Its trailer names no root.',
  {judgement: 'Some readers search for the catalog; the trailer isn\'t readable in any useful sense.'});
bad('linearised-cut', half(made('qpdf-linearized')), 'A linearised PDF cut in half: its first trailer stands in front.');
bad('linearised-cut-end', made('qpdf-linearized').subarray(0, -60), 'A linearised PDF without its last 60 bytes.',
  {judgement: 'Patient readers use the trailer in front; the end of the file is missing all the same.'});
bad('linearised-packed-cut', half(made('qpdf-linearized-object-streams')),
  'A linearised PDF with object streams, cut in half.');
bad('packed-cut', half(packedPdf(onePage(), [1, 2, 3, 5])), 'A PDF with a cross-reference stream, cut in half.');
bad('packed-cut-end', packedPdf(onePage(), [1, 2, 3, 5]).subarray(0, -40),
  'A PDF with a cross-reference stream, cut in that stream.');
const note = '<</Type/Annot/Subtype/Text/Rect[20 20 40 40]/Contents(Specimen)>>';
const twice = updated(simple, {3: onePage({page: '/Annots[6 0 R]'})[2], 6: note});
bad('update-cut', twice.subarray(0, simple.length + 150),
  'An incremental update that is cut: only the older state is whole.',
  {judgement: 'Readers may show the older state, which isn\'t what the person meant to send.'});
bad('libreoffice-cut', half(made('libreoffice')), 'LibreOffice\'s PDF cut in half.');
bad('image-cut', made('img2pdf').subarray(0, -400), 'A wrapped scan without its end.');
bad('line-ends', patched(replaced(half(made('cairo')), '\n', '\r\n', {all: true}), 0, '%PDF'),
  'Cut, and its line ends were converted.');
bad('word-at-end', Buffer.concat([half(pdf(onePage({content: pageText('x'.repeat(400))}))), ascii('\n%%EOF\n')]),
  'Cut, with %%EOF glued to it.');
