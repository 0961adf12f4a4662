// The table of what must happen to each file. Modules add rows; `rows` is written to corpus.json at the end.
import {createHash} from 'node:crypto';
import {basename, extname} from 'node:path';

const types = {
  '.pdf': 'application/pdf', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png', '.heic': 'image/heic',
  '.heif': 'image/heif', '.webp': 'image/webp', '.tif': 'image/tiff', '.tiff': 'image/tiff', '.svg': 'image/svg+xml',
  '.html': 'text/html', '.txt': 'text/plain', '.zip': 'application/zip', '.gif': 'image/gif', '.bmp': 'image/bmp',
  '.mp4': 'video/mp4', '.avif': 'image/avif',
};
const mediaTypes = {
  pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png', heic: 'image/heic', webp: 'image/webp',
  tiff: 'image/tiff',
};

/** Rows of the table in the order in which they were added. */
export const rows = [];
/** The bytes of each file, by its name in the repository. */
export const contents = new Map();

function add(file, bytes, {about, madeBy, offeredAs, type, ...rest}) {
  if (contents.has(file)) throw new Error(`${file} was made twice`);
  contents.set(file, Buffer.from(bytes));
  const name = offeredAs ?? basename(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const offered = type ?? types[extname(name).toLowerCase()] ?? '';
  rows.push({file, offeredAs: name, type: offered, ...rest, about, madeBy, bytes: bytes.length, sha256});
}

/** A good file. The folder says its media type; `more` may hold offeredAs, type, mediaType, judgement. */
export function accept(file, bytes, madeBy, about, more = {}) {
  add(file, bytes, {verdict: 'accept', mediaType: mediaTypes[file.split('/')[0]], about, madeBy, ...more});
}

/** A bad file. The folder is the code without `document-`; `more` may hold offeredAs, type, alsoRight, judgement. */
export function refuse(file, bytes, madeBy, about, more = {}) {
  add(file, bytes, {verdict: 'refuse', code: `document-${file.split('/')[0]}`, about, madeBy, ...more});
}

/** What stands in the table as the maker of a file that the script itself puts together. */
export const byHand = 'this script';
