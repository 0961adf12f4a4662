// PDFs that can do something or carry another file: scripts, launches, attachments.
import {deflateRawSync, deflateSync} from 'node:zlib';
import {byHand, refuse} from './table.mjs';
import {ascii} from './bytes.mjs';
import {document, pdfkit} from './good-pdf.mjs';
import {simple} from './good-pdf-look-bad.mjs';
import {onePage, packedPdf, pdf, stream, updated} from './pdf-parts.mjs';
import {apt, load, made, npm, put, run, take} from './tools.mjs';

const bad = (name, bytes, about, more = {}) => refuse(`active/${name}.pdf`, bytes, more.madeBy ?? byHand, about, more);
const script = 'app.alert\\(1\\)';
const action = `<</S/JavaScript/JS(${script})>>`;
const opening = entry => pdf(onePage({catalog: entry}));
const annotation = entry => pdf(onePage({page: `/Annots[<</Type/Annot/Rect[0 0 99 99]${entry}>>]`}));

// Scripts, by where they stand.
bad('script-on-open', opening(`/OpenAction${action}`), 'A script that runs on opening.');
bad('script-on-open-apart', pdf(onePage({catalog: '/OpenAction 6 0 R', more: [action]})),
  'The same, in an object of its own.');
bad('script-in-names', opening(`/Names<</JavaScript<</Names[(a)${action}]>>>>`), 'A script in the document\'s name tree.');
bad('script-on-page', pdf(onePage({page: `/AA<</O${action}>>`})), 'A script that runs when the page is shown.');
bad('script-on-close', opening(`/AA<</WC${action}>>`), 'A script that runs on closing.');
bad('script-in-link', annotation(`/Subtype/Link/A${action}`), 'A script behind a link.');
bad('script-on-hover', annotation(`/Subtype/Widget/FT/Btn/T(b)/AA<</E${action}>>`), 'A script that runs under the pointer.');
bad('script-in-field', pdf(onePage({
  catalog: '/AcroForm<</Fields[6 0 R]>>', page: '/Annots[6 0 R]',
  more: [`<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[20 20 99 40]/AA<</K${action}/F${action}>>>>`],
})), 'A form field that computes.');
bad('script-after-harmless', opening(`/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next${action}>>`),
  'A script as the second of two actions.');
bad('script-in-rendition', annotation(`/Subtype/Screen/A<</S/Rendition/OP 0/JS(${script})>>`),
  'A script in an action for media.');
bad('script-in-bookmark', pdf(onePage({catalog: '/Outlines 6 0 R', more: [
  '<</Type/Outlines/First 7 0 R/Last 7 0 R/Count 1>>', `<</Title(a)/Parent 6 0 R/A${action}>>`,
]})), 'A script behind a bookmark.');
bad('script-in-stream', pdf(onePage({catalog: '/OpenAction<</S/JavaScript/JS 6 0 R>>', more: [stream('', 'app.alert(1)')]})),
  'The script\'s text is a stream.');
bad('script-in-update', updated(simple, {1: `<</Type/Catalog/Pages 2 0 R/OpenAction${action}>>`}),
  'A script that comes with an update.');
bad('xfa',
  pdf(onePage({catalog: '/AcroForm<</Fields[]/XFA[(template)6 0 R]>>',
  more: [stream('', '<template xmlns="http://www.xfa.org/schema/xfa-template/3.0/"/>')]})),
  'A form in XML (XFA).', {judgement: 'XFA carries scripts and hides what the page shows; no browser shows it.'});

// Scripts, by how they are spelt.
const spelt = (name, entry, about, more) => bad(`spelt-${name}`, opening(`/OpenAction${entry}`), about, more);
spelt('escaped', `<</S/J#61vaScript/JS(${script})>>`, 'The name JavaScript with an escaped letter.');
spelt('escaped-upper', `<</S/#4A#61#76#61#53#63#72#69#70#74/JS(${script})>>`,
  'The name JavaScript with all letters escaped.');
spelt('escaped-short', `<</S/J#61vaScript/#4a#53(${script})>>`, 'Both names escaped.');
spelt('escaped-lower', `<</S/#6aavaScript/J#53(${script})>>`, 'The script\'s own entry escaped; its kind misspelt.',
  {judgement: 'A strict reader runs nothing; the entry JS has no other use.'});
spelt('hex-string', `<</S/JavaScript/JS<6170702e616c657274283129>>>`, 'The script in hexadecimal.');
spelt('comment', `<</S%x\n/JavaScript%y\n/JS%z\n(${script})>>`, 'Comments between the names.');
spelt('spaces', `<<\t/S\r/JavaScript\f/JS\0(${script})>>`, 'Every kind of space between the names.');
spelt('reference', `<</S/JavaScript/JS 4 0 R>>`, 'The script\'s text is the page\'s own content.');
spelt('behind-string', `<</Note(a \\) b \\\\)/S/JavaScript/JS(${script})>>`, 'Behind a string that ends in a backslash.');
spelt('behind-nested', `<</Note(a (b) \\( c)/S/JavaScript/JS(${script})>>`, 'Behind a string with nested brackets.');
spelt('behind-hex', `<</Note<28282828>/S/JavaScript/JS(${script})>>`, 'Behind opening brackets in hexadecimal.');
spelt('behind-percent', `<</Note(100 % /x)/S/JavaScript/JS(${script})>>`, 'Behind a percent sign in a string.');
bad('spelt-behind-stream', pdf([...onePage(), stream('', 'q ( unbalanced % Q'), action].map(
  (object, index) => index === 0 ? object.replace('/Pages', '/OpenAction 7 0 R/Pages') : object)),
    'Behind a stream with an open bracket.');
bad('spelt-behind-junk', Buffer.concat([ascii('X-Scanner: (Muster\r\n\r\n'), opening(`/OpenAction${action}`)]),
  'Behind a mail header with an open bracket.');

// Scripts in object streams.
const hidden = onePage({catalog: '/OpenAction 6 0 R', more: [action]});
const all = [1, 2, 3, 5, 6];
const packed = (name, about, options, objects = hidden) => bad(`packed-${name}`, packedPdf(objects, all, options), about);
packed('script', 'A script in an object stream.');
packed('script-escaped', 'A script in an object stream, its names escaped.', {},
  onePage({catalog: '/OpenAction 6 0 R', more: [`<</S/J#61vaScript/#4aS(${script})>>`]}));
packed('not-coded', 'An object stream that isn\'t packed.', {filter: '', encode: bytes => bytes});
packed('stored', 'An object stream in stored blocks.', {encode: bytes => deflateSync(bytes, {level: 0})});
packed('length-apart', 'The object stream\'s length stands in another object.', {length: true});
packed('filter-escaped', 'The filter\'s name with an escaped letter.', {filter: '/Filter/Fl#61teDecode'});
packed('filter-short', 'The filter\'s short name, which readers take.', {filter: '/Filter/Fl'});
packed('filter-array', 'The filter in an array.', {filter: '/Filter[/FlateDecode]'});
packed('two-filters', 'Two filters: hexadecimal, then packed.', {
  filter: '/Filter[/ASCIIHexDecode/FlateDecode]', encode: bytes => ascii(`${deflateSync(bytes).toString('hex')}>`),
});
packed('hexadecimal', 'An object stream in hexadecimal.',
  {filter: '/Filter/ASCIIHexDecode', encode: bytes => ascii(`${bytes.toString('hex')}>`)});
packed('packed-twice', 'An object stream packed twice.',
  {filter: '/Filter[/FlateDecode/FlateDecode]', encode: bytes => deflateSync(deflateSync(bytes))});
packed('ascii85', 'An object stream in ASCII85.',
  {filter: '/Filter[/ASCII85Decode/FlateDecode]', encode: bytes => ascii(`${ascii85(deflateSync(bytes))}~>`)});
packed('bad-checksum', 'A packed stream with a wrong checksum, which readers overlook.', {
  encode: bytes => Buffer.concat([Buffer.from([0x78, 0x9c]), deflateRawSync(bytes), Buffer.alloc(4)]),
});
packed('predictor', 'An object stream with a predictor of PNG.', {
  filter: '/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 8>>', encode: bytes => deflateSync(predicted(bytes, 8)),
});
packed('attachment', 'An attachment whose specification lies in an object stream.', {}, onePage({
  catalog: '/Names<</EmbeddedFiles<</Names[(a)6 0 R]>>>>', more: ['<</Type/Filespec/F(a.txt)/EF<</F 4 0 R>>>>'],
}));
packed('launch', 'A program to be launched, in an object stream.', {},
  onePage({catalog: '/OpenAction 6 0 R', more: ['<</S/Launch/F(calc.exe)>>']}));
put('hidden.pdf', opening(`/OpenAction${action}`));
bad('qpdf-object-streams', made('out.pdf', 'qpdf', '--static-id', '--object-streams=generate', 'hidden.pdf', 'out.pdf'),
  'A script packed away by qpdf.', {madeBy: apt('qpdf')});
bad('qpdf-linearized',
  made('out.pdf', 'qpdf', '--static-id', '--linearize', '--object-streams=generate', 'hidden.pdf', 'out.pdf'),
  'A script packed away by qpdf, linearised.', {madeBy: apt('qpdf')});
bad('mutool', made('out.pdf', 'mutool', 'clean', '-ggg', '-z', 'hidden.pdf', 'out.pdf'), 'A script kept by MuPDF.',
  {madeBy: apt('mupdf-tools')});

// Launches and attachments.
bad('launch-link', annotation('/Subtype/Link/A<</S/Launch/F(calc.exe)>>'), 'A link that starts a program.');
bad('launch-on-open', opening('/OpenAction<</S/Launch/Win<</F(cmd.exe)/P(/c echo specimen)>>>>'),
  'A program to be started on opening.');
bad('launch-escaped', opening('/OpenAction<</S/L#61unch/F(calc.exe)>>'), 'The name Launch with an escaped letter.');
const attached = stream('/Type/EmbeddedFile', 'A specimen.');
const file = '<</Type/Filespec/F(hello.txt)/EF<</F 7 0 R>>>>';
bad('attachment', pdf(onePage({catalog: '/Names<</EmbeddedFiles<</Names[(hello.txt)6 0 R]>>>>', more: [file, attached]})),
  'An attached file.');
bad('attachment-note',
  pdf(onePage({page: '/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS 6 0 R>>]', more: [file, attached]})),
  'A file attached to a note on the page.');
bad('attachment-escaped',
  pdf(onePage({catalog: '/Names<</Embedded#46iles<</Names[(hello.txt)6 0 R]>>>>',
  more: [file.replace('/EF', '/E#46'), attached.toString('latin1').replace('/EmbeddedFile', '/EmbeddedF#69le')]})),
  'An attached file, the names escaped.');
bad('attachment-associated',
  pdf(onePage({catalog: '/AF[6 0 R]', more: [file.replace('/EF', '/AFRelationship/Data/EF'), attached]})),
  'An associated file.');
const invoice = '<?xml version="1.0"?>' +
  '<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>';
bad('electronic-invoice', pdf(onePage({catalog: '/AF[6 0 R]/Names<</EmbeddedFiles<</Names[(factur-x.xml)6 0 R]>>>>', more: [
  '<</Type/Filespec/F(factur-x.xml)/UF(factur-x.xml)/AFRelationship/Alternative/EF<</F 7 0 R>>>>',
  stream('/Type/EmbeddedFile/Subtype/text#2Fxml', invoice),
]})), 'An electronic invoice (ZUGFeRD, Factur-X): XML embedded in a PDF.');
bad('portfolio',
  pdf(onePage({catalog: '/Collection<</Type/Collection/View/D>>/Names<</EmbeddedFiles<</Names[(a.txt)6 0 R]>>>>',
  more: [file, attached]})),
  'A portfolio of files.');
bad('rich-media',
  pdf(onePage({
    page: '/Annots[<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]/RichMediaContent<</Assets<</Names[(a.swf)6 0 R]>>>>>>]',
    more: [file, attached],
  })),
  'Rich media.');
put('hello.txt', 'A specimen.\n');
bad('qpdf-attachment',
  made('out.pdf', 'qpdf', '--static-id', '--add-attachment', 'hello.txt', '--creationdate=D:20260601000000Z',
  '--moddate=D:20260601000000Z', '--', 'plain.pdf', 'out.pdf'), 'A file attached by qpdf.', {madeBy: apt('qpdf')});
bad('pdftk-attachment', made('out.pdf', 'pdftk', 'text.pdf', 'attach_files', 'hello.txt', 'output', 'out.pdf'),
  'A file attached by pdftk.', {madeBy: apt('pdftk-java')});
bad('pdfattach', made('attached.pdf', 'pdfattach', 'text.pdf', 'hello.txt', 'attached.pdf'), 'A file attached by poppler.',
  {madeBy: apt('poppler-utils')});
bad('pdf-lib-script', await document({}, sheet => sheet.addJavaScript('main', 'app.alert(1)')), 'A script added by pdf-lib.',
  {madeBy: npm('pdf-lib')});
bad('pdf-lib-attachment', await document({}, sheet => sheet.attach(new Uint8Array([65]), 'a.txt', {mimeType: 'text/plain'})),
  'A file attached by pdf-lib.', {madeBy: npm('pdf-lib')});
bad('pdfkit-attachment',
  await pdfkit({},
  sheet => sheet.file(Buffer.from('A'), {name: 'a.txt', creationDate: new Date(0), modifiedDate: new Date(0)})),
  'A file attached by pdfkit.', {madeBy: npm('pdfkit')});
const {jsPDF} = await load('jspdf');
bad('jspdf-script', Buffer.from(new jsPDF({format: [200, 200]}).addJS('app.alert(1);').output('arraybuffer')),
  'A script added by jsPDF.', {madeBy: npm('jspdf')});
bad('jspdf-print', Buffer.from(new jsPDF({format: [200, 200]}).autoPrint({variant: 'javascript'}).output('arraybuffer')),
  'A script of jsPDF that prints on opening.', {madeBy: npm('jspdf')});
run('/usr/bin/python3', ['-c', `
import pikepdf
with pikepdf.open('plain.pdf') as pdf:
    pdf.attachments['hello.txt'] = pikepdf.AttachedFileSpec(pdf, b'A specimen.', filename='hello.txt')
    pdf.save('out.pdf', static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)`]);
bad('pikepdf-attachment', take('out.pdf'), 'A file attached by pikepdf, with object streams.',
  {madeBy: apt('python3-pikepdf')});

function ascii85(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const length = Math.min(4, bytes.length - at);
    let number = 0;
    for (let index = 0; index < 4; index++) number = number * 256 + (bytes[at + index] ?? 0);
    const digits = Array.from({length: 5},
      (_, index) => String.fromCharCode(33 + Math.floor(number / 85 ** (4 - index)) % 85));
    text += number === 0 && length === 4 ? 'z' : digits.slice(0, length + 1).join('');
  }
  return text;
}

/** Rows of PNG's predictor 2 (up); the last row is padded with spaces. */
function predicted(bytes, columns) {
  const padded = Buffer.concat([bytes, Buffer.alloc((columns - bytes.length % columns) % columns, 0x20)]);
  const rows = [];
  for (let at = 0; at < padded.length; at += columns) {
    rows.push(Buffer.from([2]),
      Buffer.from(padded.subarray(at, at + columns).map((byte, index) => byte - (at ? padded[at - columns + index] : 0))));
  }
  return Buffer.concat(rows);
}
