import {assert} from 'chai';
import {samplePdf} from '../support/sample-files.ts';
import {deflate, latin1, little, pdf, pdfStream, zip} from './bytes.ts';
import {judge, judgeCut} from './judge.ts';

const good = 'application/pdf';
const damaged = 'document-damaged';
const encrypted = 'document-encrypted';
const active = 'document-active';
const polyglot = 'document-polyglot';

const script = '5 0 obj\n<</S/JavaScript/JS(app.alert\\(1\\))>>\nendobj\n';
const packed = (objects: string, filter = '/Filter/FlateDecode') => `/Type/ObjStm/N 1/First 4${filter}`.concat(objects);
const objects = '8 0 <</S/JavaScript/JS(x)>>';
const harmless = '8 0 <</Type/Font/BaseFont/JavaSans>>';
const zeros = '\0'.repeat(2 ** 20);

/** Lets the comment of a ZIP inside of a file reach to the end of that file. */
function withTrueComment(file: string): string {
  const at = file.indexOf('PK\x05\x06') + 20;
  return file.slice(0, at) + little(file.length - at - 2, 2) + file.slice(at + 2);
}

type Row = [claim: string, content: string | Blob | Promise<string>, judgement: string];

const rows: readonly Row[] = [
  ['a whole one', samplePdf(), good],
  ['a padded one', samplePdf({bytes: 100_000}), good],
  ...['1.3', '1.4', '1.5', '1.6', '1.7', '2.0'].map((version): Row => [`version ${version}`, pdf('', '', version), good]),
  ['one behind a mail header', `Received: (from x\r\n\r\n${pdf('')}`, good],
  ['one before junk', `${pdf('')}\0\0\r\njunk (which never closes`, good],
  ['a later version behind junk',
    `${pdf('')}junk (\n6 0 obj\n<<>>\nendobj\nxref\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF`,
    good],
  ['one with a link', pdf('4 0 obj<</S/URI/URI(https://example.com/JavaScript)>>endobj'), good],
  ['a form without scripts', pdf('4 0 obj<</AcroForm<</Fields[]/DA(/Helv 0 Tf)>>>>endobj'), good],
  ['bad words in strings', pdf('4 0 obj<</Title(/JavaScript /JS \\) (/Launch) /EF)>>endobj'), good],
  ['bad words in comments', pdf('4 0 obj<<>>% /JavaScript (\n/Type/X>>endobj'), good],
  ['bad words in a stream', pdf(pdfStream('', '/JavaScript /Launch (')), good],
  ['names that only begin like bad ones', pdf('4 0 obj<</JSON/Launcher/EFG/JavaScripts/Encrypted 1>>endobj'), good],
  ['harmless packed objects', deflate(harmless).then((data) => pdf(pdfStream(packed(''), data))), good],
  ['none that ends early', pdf('').slice(0, -7), damaged],
  ['none without its end', pdf('').replace(/startxref[^]*/, ''), damaged],
  ['none without a root', pdf('').replace('/Root', '/Boot'), damaged],
  ['none whose later version ends early', `${pdf('')}6 0 obj\n<<>>\nendobj\n`, damaged],
  ['none whose packed objects can\'t be unpacked', pdf(pdfStream(packed(''), 'no deflate')), damaged],
  ['none that is encrypted', pdf('', '/Encrypt 6 0 R'), encrypted],
  ['none that is encrypted by a stream of offsets', pdf(pdfStream('/Type/XRef/Encrypt 6 0 R', 'data')), encrypted],
  ['none that is encrypted, whatever is in it', pdf(script, '/Encrypt 6 0 R'), encrypted],
  ['no script', pdf(script), active],
  ['no script under another spelling', pdf(script.replace('/JavaScript/JS', '/J#61vaScript/#4a#53')), active],
  ['no script behind a name that ends like a keyword', pdf('4 0 obj<</BaseFont/Bitstream/S/JavaScript/JS(x)>>endobj'), active],
  ['no packed script behind such a name',
    deflate(`8 0 <</BaseFont/Bitstream/S/JavaScript/JS(${'x'.repeat(40)})>>`).then((data) => pdf(pdfStream(packed(''), data))), active],
  ['no script behind a bracket in a hexadecimal string', pdf('4 0 obj<</M<28(>/S/JavaScript/JS(x)>>endobj'), active],
  ['no script behind a comment there', pdf('4 0 obj<</M<28%>/S/JavaScript/JS(x)>>endobj'), active],
  ['a signature in a hexadecimal string', pdf('4 0 obj<</Contents<0028ff29>/M(D:2026)>>endobj'), good],
  ['no script in an object whose number has a comment behind it',
    `%PDF-1.7\n1 0 %x\nobj<</S/JavaScript/JS(x)>>endobj\n${pdf('').slice(9)}`, active],
  ['no packed objects whose filter stands elsewhere',
    deflate(objects).then((data) => pdf(pdfStream(packed('', '/Filter 9 0 R'), data))), active],
  ['no script of a model in space', pdf('4 0 obj<</Subtype/3D/OnInstantiate 5 0 R>>endobj'), active],
  ['no action that launches', pdf('4 0 obj<</S/Launch/F(calc.exe)>>endobj'), active],
  ['no embedded files', pdf('4 0 obj<</Names<</EmbeddedFiles 5 0 R>>>>endobj'), active],
  ['no embedded file', pdf(pdfStream('/Type/EmbeddedFile', 'MZ')), active],
  ['no file of a specification', pdf('4 0 obj<</Type/Filespec/EF<</F 5 0 R>>>>endobj'), active],
  ['no rich media', pdf('4 0 obj<</Subtype/RichMedia>>endobj'), active],
  ['no script in a string, where a reader can be sent', pdf(`4 0 obj<</Title(${script})>>endobj`), active],
  ['no script in a comment, where a reader can be sent', pdf(`%${script}`), active],
  ['objects in the text of a page', pdf(pdfStream('', script)), good],
  ['no script in a stream of uncertain length, where a reader can be sent', pdf(pdfStream('', script, '9 0 R')), active],
  ['no form in XML, which carries scripts', pdf('4 0 obj<</AcroForm<</XFA 5 0 R>>>>endobj'), active],
  ['no script in a later version', `${pdf('')}${pdf(script).slice(9)}`, active],
  ['no script behind an unbalanced string', pdf(`4 0 obj<</Title(>>endobj\n${script}`), active],
  ['no packed script', deflate(objects).then((data) => pdf(pdfStream(packed(''), data))), active],
  ['no packed script of unknown length', deflate(objects).then((data) => pdf(pdfStream(packed(''), data, '9 0 R'))), active],
  ['no packed script of false length', deflate(objects).then((data) => pdf(pdfStream(packed(''), data, 3))), active],
  ['no packed script without a type',
    deflate(objects).then((data) => pdf(pdfStream('/N 1/First 4/Filter[/FlateDecode]', data))), active],
  ['no packed script under another spelling',
    deflate(objects).then((data) => pdf(pdfStream(packed('').replace('ObjStm', 'Obj#53tm'), data))), active],
  ['no script in objects that are together, not packed', pdf(pdfStream(packed('', ''), objects)), active],
  ['no objects that are packed twice', pdf(pdfStream(packed('', '/Filter[/ASCIIHexDecode/FlateDecode]'), '00')), active],
  ['no objects that can\'t be read straight away', deflate(harmless)
    .then((data) => pdf(pdfStream(packed('/DecodeParms<</Predictor 12>>'), data))), active],
  ['no bomb', deflate(zeros.repeat(80)).then((data) => pdf(pdfStream(packed(''), data))), active],
  ['none that is a ZIP as well', pdf('') + zip('a.txt', 'hello'), polyglot],
  ['none in whose stream a ZIP lies', pdf(pdfStream('', zip('a.txt', 'hello'))), polyglot],
  ['no ZIP with a PDF in its comment', zip('a.txt', pdf('')), 'document-type'],
  ['none in whose stream a ZIP lies that ends with the file',
    withTrueComment(pdf(pdfStream('', zip('a.txt', 'hello')))), polyglot],
  ['none before a page', `${pdf('')}<html ><script>alert(1)</script>`, polyglot],
  ['none behind a page', `<html ><script>alert(1)</script>\n${pdf('')}`, polyglot],
];

describe('Of PDF, readDocument takes', () => {
  for (const [claim, content, judgement] of rows) {
    it(claim, async () => assert.strictEqual(await judge(await content), judgement));
  }

  it('no script, wherever a chunk ends', async () => {
    const whole = latin1(pdf(`${pdfStream('', 'data')}${script}`));
    for (let cut = 1; cut < whole.length; cut++) {
      assert.strictEqual(await judgeCut(whole, cut), active, `cut at ${cut}`);
    }
  });
});
