// Puts PDFs together from the text of their objects.
import {deflateSync} from 'node:zlib';
import {ascii, be16} from './bytes.mjs';

/** A stream object: its dictionary without the brackets, and its bytes. */
export function stream(dictionary, content) {
  const bytes = Buffer.from(content, 'latin1');
  return Buffer.concat([ascii(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`), bytes, ascii('\nendstream')]);
}

/** The page's content: the specimen's words, set in Helvetica. */
export function pageText(...lines) {
  return `BT /F1 12 Tf 20 160 Td 16 TL ${lines.map(line => `(${line}) Tj T*`).join(' ')} ET`;
}

/** Catalog, pages, page, content and font, as objects 1 to 5; each part can be added to. */
export function onePage({catalog = '', page = '', content = pageText('SPECIMEN', 'Erika Beispiel'), more = []} = {}) {
  return [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 240 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>${page}>>`,
    stream('', content),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...more,
  ];
}

function body(head, objects) {
  const parts = [ascii(head)];
  const offsets = [];
  let at = head.length;
  for (const [index, object] of objects.entries()) {
    if (object === null) {
      offsets.push(0);
      continue;
    }
    const part = Buffer.concat([ascii(`${index + 1} 0 obj\n`), Buffer.from(object, 'latin1'), ascii('\nendobj\n')]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  }
  return {bytes: Buffer.concat(parts), offsets};
}

/** A PDF with a cross-reference table. */
export function pdf(objects, {version = '1.7', trailer = '', eol = '\n', extra = '', junk = ''} = {}) {
  const {bytes, offsets} = body(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n${extra}`, objects);
  const entries = offsets.map(at => `${String(at).padStart(10, '0')} 00000 ${at ? 'n' : 'f'}${eol.padStart(2)}`);
  const table = `xref${eol}0 ${objects.length + 1}${eol}0000000000 65535 f${eol.padStart(2)}${entries.join('')}`;
  const end = `trailer${eol}<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>${eol}`;
  const tail = `${table}${end}startxref${eol}${bytes.length}${eol}%%EOF${eol}`;
  return Buffer.concat([ascii(junk), bytes, ascii(tail)]);
}

/**
 * A PDF with a cross-reference stream, in which the objects of `packed` (numbers) lie in one object stream. `filter`
 * and `encode` say how that stream is coded; `name` may spell the filter otherwise.
 */
export function packedPdf(objects, packed,
  {filter = '/Filter/FlateDecode', encode = deflateSync, trailer = '', length} = {}) {
  const container = objects.length + 1;
  const inside = packed.map(number => objects[number - 1]);
  let offset = 0;
  const pairs = inside.map((text, index) => {
    const pair = `${packed[index]} ${offset}`;
    offset += text.length + 1;
    return pair;
  });
  const first = `${pairs.join(' ')} `;
  const coded = encode(ascii(`${first}${inside.join(' ')} `));
  const dictionary = `/Type/ObjStm/N ${packed.length}/First ${first.length}${filter}`;
  const holder = length
    ? Buffer.concat([ascii(`<<${dictionary}/Length ${container + 1} 0 R>>\nstream\n`), coded, ascii('\nendstream')])
    : stream(dictionary, coded);
  const all = [...objects.map((object, index) => (packed.includes(index + 1) ? null : object)), holder];
  if (length) all.push(String(coded.length));
  const {bytes, offsets} = body('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', all);
  const row = (type, second, third) => Buffer.concat([Buffer.from([type]), be16(second), Buffer.from([third])]);
  const rows = [row(0, 0, 255), ...offsets.map((at, index) => (
    packed.includes(index + 1) ? row(2, container, packed.indexOf(index + 1)) : row(1, at, 0)
  )), row(1, bytes.length, 0)];
  const size = rows.length;
  const table = stream(
    `/Type/XRef/Size ${size}/W[1 2 1]/Root 1 0 R${trailer}/Filter/FlateDecode`, deflateSync(Buffer.concat(rows)),
  );
  return Buffer.concat([
    bytes, ascii(`${size - 1} 0 obj\n`), table, ascii(`\nendobj\nstartxref\n${bytes.length}\n%%EOF\n`),
  ]);
}

/** A new revision appended to a PDF: objects by number, with a table of their own. */
export function updated(before, objects, {root = '1 0 R', trailer = ''} = {}) {
  const startxref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(before.toString('latin1'))[1]);
  const parts = [before];
  let at = before.length;
  let table = '';
  let size = 0;
  for (const [number, object] of Object.entries(objects)) {
    const part = Buffer.concat([ascii(`${number} 0 obj\n`), Buffer.from(object, 'latin1'), ascii('\nendobj\n')]);
    table += `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
    size = Math.max(size, Number(number) + 1, 6);
    at += part.length;
    parts.push(part);
  }
  const end = `trailer\n<</Size ${size}/Root ${root}/Prev ${startxref}${trailer}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, ascii(`xref\n${table}${end}`)]);
}
