// PDFs that must be taken, from many producers.
import {accept} from './table.mjs';
import {lines} from './specimen.mjs';
import {apt, load, made, npm, put, run, take, work} from './tools.mjs';

const FIXED = new Date('2026-06-01T00:00:00Z');
const good = (name, bytes, madeBy, about, more) => accept(`pdf/${name}.pdf`, bytes, madeBy, about, more);

// qpdf's own forms of one document.
const page = take('page.pdf');
const qpdf = apt('qpdf');
good('cairo', page, apt('librsvg2-bin'), 'Drawn by cairo, fonts embedded.');
made('text.pdf', 'gs', '-q', '-o', 'text.pdf', '-sDEVICE=pdfwrite', '-dPDFSETTINGS=/prepress', 'page.ps');
/** The plain PDF from which qpdf makes others. */
export const plainPdf = made('plain.pdf', 'qpdf', '--static-id', 'text.pdf', 'plain.pdf');
const forms = [
  ['linearized', 'Linearised for the web.', '--linearize'],
  ['object-streams', 'Object streams and a cross-reference stream.', '--object-streams=generate'],
  ['linearized-object-streams', 'Linearised, with object streams.', '--linearize', '--object-streams=generate'],
  ['normalised', 'Content streams normalised, nothing packed.', '--normalize-content=y', '--stream-data=uncompress'],
  ['qdf', 'The form for editors, with comments between the objects.', '--qdf'],
  ['version-1.3', 'Version 1.3.', '--force-version=1.3', '--object-streams=disable'],
  ['version-1.5', 'Version 1.5.', '--min-version=1.5'],
  ['version-2.0', 'Version 2.0.', '--force-version=2.0'],
  ['newline', 'A line break before each endstream.', '--newline-before-endstream'],
  ['rotated', 'Its page is turned.', '--rotate=90'],
];
for (const [name, about, ...options] of forms) {
  good(`qpdf-${name}`, made('out.pdf', 'qpdf', '--static-id', ...options, 'plain.pdf', 'out.pdf'), qpdf, about);
}

const gs = (name, about, ...options) => (
  good(`ghostscript-${name}`, made('out.pdf', 'gs', '-q', '-o', 'out.pdf', '-sDEVICE=pdfwrite', ...options, 'page.ps'),
    apt('ghostscript'), about)
);
gs('1.4', 'What Ghostscript writes as 1.4.', '-dCompatibilityLevel=1.4');
gs('2.0', 'What Ghostscript writes as 2.0.', '-dCompatibilityLevel=2.0');
gs('pdfa', 'PDF/A-2.', '-dPDFA=2', '-dPDFACompatibilityPolicy=1', '-sColorConversionStrategy=RGB');
good('ghostscript-image', made('out.pdf', 'gs', '-q', '-o', 'out.pdf', '-sDEVICE=pdfimage8', '-r72', '-g160x100', 'page.ps'),
  apt('ghostscript'), 'A page that is one picture.');

made('two.pdf', 'pdfunite', 'page.pdf', 'text.pdf', 'two.pdf');
good('pdfunite', take('two.pdf'), apt('poppler-utils'), 'Two documents united by poppler.', {
  warns: 'qpdf', judgement: 'States a wrong number of objects, as poppler writes it; readers take it.',
});
good('pdfseparate', (run('pdfseparate', ['-f', '2', '-l', '2', 'two.pdf', 'page-%d.pdf']), take('page-2.pdf')),
  apt('poppler-utils'), 'One page taken out by poppler.');
good('pdftocairo', made('out.pdf', 'pdftocairo', '-pdf', 'text.pdf', 'out.pdf'), apt('poppler-utils'),
  'Drawn anew by poppler.');
good('mutool-clean', made('out.pdf', 'mutool', 'clean', '-gg', '-z', 'two.pdf', 'out.pdf'), apt('mupdf-tools'),
  'Cleaned by MuPDF.');
good('mutool-ascii', made('out.pdf', 'mutool', 'clean', '-a', 'text.pdf', 'out.pdf'), apt('mupdf-tools'),
  'Binary streams as hexadecimal text.');
good('mutool-convert', made('out.pdf', 'mutool', 'convert', '-o', 'out.pdf', 'round.svg'), apt('mupdf-tools'),
  'Made of SVG by MuPDF.');
good('pdftk', made('out.pdf', 'pdftk', 'text.pdf', 'output', 'out.pdf'), apt('pdftk-java'),
  'Written anew by pdftk (iText).');
good('img2pdf', made('out.pdf', 'img2pdf', '--nodate', 'baseline.jpg', '-o', 'out.pdf'), apt('img2pdf'),
  'A JPEG wrapped without loss.');
good('img2pdf-g4', made('out.pdf', 'img2pdf', '--nodate', 'base.tif', '-o', 'out.pdf'), apt('img2pdf'),
  'A fax page wrapped without loss.');
good('tiff2pdf', made('out.pdf', 'tiff2pdf', '-o', 'out.pdf', 'base.tif'), apt('libtiff-tools'),
  'A scan wrapped by libtiff.');
good('graphicsmagick', made('out.pdf', 'gm', 'convert', 'baseline.jpg', 'out.pdf'), apt('graphicsmagick'),
  'A scan wrapped by GraphicsMagick.', {
    warns: 'qpdf', judgement: 'Its thumbnail has an ill-formed entry, as GraphicsMagick writes it; readers take it.',
  });
put('exif.pdf', take('text.pdf'));
run('exiftool', ['-q', '-overwrite_original', '-Title=Ausweis', '-Author=Erika Beispiel', 'exif.pdf']);
good('exiftool', take('exif.pdf'), `${apt('ghostscript')}, ${apt('libimage-exiftool-perl')}`,
  'An incremental update with new metadata, by exiftool.');

put('specimen.txt', `${lines.join('\n')}\n`);
put('specimen.html', `<!doctype html><meta charset=utf-8><title>Specimen</title><body style="font:16px 'DejaVu Sans'">
<h1>${lines[0]}</h1><p>${lines.slice(1).join('<br>')}<p><a href="https://example.com/">Link</a>`);
put('specimen.tex',
  `\\documentclass{article}\\pdfcompresslevel=9\\begin{document}\\pagestyle{empty}\\rule{3cm}{1cm}\\end{document}\n`);
put('short.txt', '\n');
run('pdflatex', ['-interaction=batchmode', 'specimen.tex']);
good('pdftex', take('specimen.pdf'), apt('texlive-binaries'), 'What pdfTeX writes, with object streams.');
function office(text, ...options) {
  const profile = `-env:UserInstallation=file://${work}/office`;
  run('soffice', [profile, '--headless', ...options, '--outdir', '.', `${text}.txt`], {timeout: 120_000});
  return take(`${text}.pdf`);
}
good('libreoffice', office('specimen', '--convert-to', 'pdf:writer_pdf_Export'), apt('libreoffice-writer-nogui'),
  'What LibreOffice writes.');
good('libreoffice-pdfa',
  office('short', '--convert-to', 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"1"}}'),
  apt('libreoffice-writer-nogui'), 'PDF/A-1 by LibreOffice, an empty page.');

// Packages.
const {PDFDocument, StandardFonts, PDFName, PDFString} = await load('pdf-lib');
const document = async (save = {}, more = () => {}) => {
  const pdf = await PDFDocument.create();
  pdf.setCreationDate(FIXED);
  pdf.setModificationDate(FIXED);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const sheet = pdf.addPage([240, 200]);
  lines.forEach((line, index) => sheet.drawText(line, {x: 20, y: 160 - index * 20, size: 12, font}));
  await more(pdf, sheet);
  return Buffer.from(await pdf.save(save));
};
good('pdf-lib', await document(), npm('pdf-lib'), 'What pdf-lib writes, with object streams.');
good('pdf-lib-table', await document({useObjectStreams: false}), npm('pdf-lib'), 'pdf-lib with a cross-reference table.');
good('pdf-lib-form', await document({}, (pdf, sheet) => {
  const form = pdf.getForm();
  const name = form.createTextField('person.name');
  name.setText('Erika Beispiel');
  name.addToPage(sheet, {x: 20, y: 20, width: 100, height: 20});
  form.createCheckBox('person.pep').addToPage(sheet, {x: 140, y: 20, width: 20, height: 20});
}), npm('pdf-lib'), 'A form with a text field and a box, without scripts.');
good('pdf-lib-link', await document({}, (pdf, sheet) => {
  const action = {Type: 'Action', S: 'URI', URI: PDFString.of('https://example.com/')};
  const link = pdf.context.obj({Type: 'Annot', Subtype: 'Link', Rect: [20, 20, 100, 40], Border: [0, 0, 0], A: action});
  sheet.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(link)]));
}), npm('pdf-lib'), 'A link to a web page.');
good('pdf-lib-jpeg', await document({}, async (pdf, sheet) => {
  sheet.drawImage(await pdf.embedJpg(Uint8Array.from(take('baseline.jpg'))), {x: 20, y: 10, width: 80, height: 50});
}), npm('pdf-lib'), 'A photo on a page.');

const {default: PDFKit} = await load('pdfkit');
/** What pdfkit writes with these settings; `more` draws. */
export function pdfkit(settings = {}, more = () => {}) {
  return new Promise(done => {
    const pdf = new PDFKit({size: [240, 200], margin: 20, info: {CreationDate: FIXED}, ...settings});
    const chunks = [];
    pdf.on('data', chunk => chunks.push(chunk)).on('end', () => done(Buffer.concat(chunks)));
    pdf.text(lines.join('\n'));
    more(pdf);
    pdf.end();
  });
}
good('pdfkit', await pdfkit(), npm('pdfkit'), 'What pdfkit writes.');
good('pdfkit-outline', await pdfkit({pdfVersion: '1.7', tagged: true}, pdf => {
  pdf.outline.addItem('Ausweis');
  pdf.link(20, 20, 50, 20, 'https://example.com/');
}), npm('pdfkit'), 'With bookmarks, a link, and tags.');
const {jsPDF} = await load('jspdf');
const small = new jsPDF({unit: 'pt', format: [240, 200], compress: true});
small.setCreationDate(FIXED).setFileId('0'.repeat(32)).text(lines, 20, 40);
good('jspdf', Buffer.from(small.output('arraybuffer')), npm('jspdf'), 'What jsPDF writes.');
const python = '/usr/bin/python3';
run(python, ['-c', `
from reportlab.pdfgen.canvas import Canvas
c = Canvas('out.pdf', pagesize=(240, 200), invariant=1)
c.drawString(20, 100, 'SPECIMEN')
c.linkURL('https://example.com/', (20, 90, 100, 110))
c.acroForm.textfield(name='name', x=20, y=20, width=100, height=20)
c.save()`]);
good('reportlab', take('out.pdf'), apt('python3-reportlab'), 'A form and a link by ReportLab, streams in ASCII85.');
run(python, ['-c', `
import pikepdf
with pikepdf.open('plain.pdf') as pdf:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as meta:
        meta['dc:title'] = 'Ausweis'
    pdf.save('out.pdf', static_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)`]);
good('pikepdf', take('out.pdf'), apt('python3-pikepdf'), 'XMP metadata by pikepdf.');
run('enscript', ['-q', '-B', '-p', 'out.ps', 'specimen.txt']);
good('ps2pdf', made('out.pdf', 'ps2pdf', 'out.ps', 'out.pdf'), apt('enscript'), 'Text printed through PostScript.');
run('xvfb-run', ['-a', 'wkhtmltopdf', '-q', '--disable-javascript', 'specimen.html', 'out.pdf']);
good('wkhtmltopdf', take('out.pdf'), apt('wkhtmltopdf'), 'A web page printed by Qt.');
export {document};
