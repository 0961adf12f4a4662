// Files on disk as people attach them: photos, scanned pages in PDFs, scans as PNG. Kept between runs, made once.
import {randomBytes} from 'node:crypto';
import {existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {crc32, deflateSync} from 'node:zlib';

/** What is measured: a single page, a usual number of documents, and as much as the widget takes by default. */
export const sets = {
  '1 × 1 MB': ['pdf'].map(kind => ({kind, bytes: 1e6})),
  '4 × 5 MB': ['jpg', 'pdf', 'jpg', 'png'].map(kind => ({kind, bytes: 5e6})),
  '10 × 20 MB': ['jpg', 'pdf', 'png', 'pdf', 'jpg', 'pdf', 'jpg', 'png', 'pdf', 'jpg'].map(kind => ({kind, bytes: 20e6})),
};

/** Makes the files of a set that aren't there yet; gives back their paths and sizes. */
export async function sampleFiles(name, folder, drawPhoto) {
  mkdirSync(folder, {recursive: true});
  const files = [];
  for (const [index, {kind, bytes}] of sets[name].entries()) {
    const path = join(folder, `${bytes / 1e6}-${index + 1}.${kind}`);
    if (!existsSync(path)) {
      const seed = bytes + index;
      const jpeg = async size => Buffer.from(await drawPhoto(seed, size), 'base64');
      const content = {
        jpg: () => jpeg(bytes), png: () => png(bytes), pdf: async () => pdf(await jpeg(Math.min(bytes * 0.9, 1e6)), bytes),
      };
      writeFileSync(path, await content[kind]());
    }
    files.push({path, bytes: statSync(path).size});
  }
  return files;
}

/** A scan in shades of grey, 4960 points wide as A4 at 600 dpi, in chunks of 8 kB as libpng writes them. */
function png(bytes) {
  const width = 4960;
  const rows = count => {
    const raw = randomBytes((width + 1) * count).map(byte => 200 + (byte & 31));
    for (let row = 0; row < count; row += 1) raw[row * (width + 1)] = 0;
    return deflateSync(raw, {level: 1});
  };
  const height = Math.floor((bytes * 0.98) / (rows(50).length / 50));
  const data = rows(height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', header)];
  for (let at = 0; at < data.length; at += 8192) chunks.push(chunk('IDAT', data.subarray(at, at + 8192)));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** Scanned pages, one picture each, with a table of references as a scanner writes it. */
function pdf(picture, bytes) {
  const pages = Math.max(1, Math.floor((bytes - 2000) / (picture.length + 1000)));
  const kids = Array.from({length: pages}, (_, page) => `${3 + page * 3} 0 R`).join(' ');
  const objects = [dictionary('/Type /Catalog /Pages 2 0 R'), dictionary(`/Type /Pages /Count ${pages} /Kids [${kids}]`)];
  const drawing = deflateSync('q 595 0 0 842 0 0 cm /Scan Do Q');
  const side = '/Width 2480 /Height 1860 /ColorSpace /DeviceRGB /BitsPerComponent 8';
  for (let page = 0; page < pages; page += 1) {
    const own = 3 + page * 3;
    const shows = `/Resources << /XObject << /Scan ${own + 2} 0 R >> >> /Contents ${own + 1} 0 R`;
    objects.push(
      dictionary(`/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${shows}`),
      stream('/Filter /FlateDecode', drawing),
      stream(`/Type /XObject /Subtype /Image ${side} /Filter /DCTDecode`, picture),
    );
  }
  return numbered(objects);
}

const dictionary = text => Buffer.from(`<< ${text} >>`, 'latin1');
const stream = (text, data) =>
  Buffer.concat([dictionary(`${text} /Length ${data.length}`), Buffer.from('\nstream\n'), data, Buffer.from('\nendstream')]);

function numbered(objects) {
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places = [];
  let at = parts[0].length;
  for (const [index, object] of objects.entries()) {
    places.push(`${String(at).padStart(10, '0')} 00000 n \n`);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    at += part.length;
  }
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  parts.push(Buffer.from(`${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}
