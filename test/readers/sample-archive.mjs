// An archive packed by the build, with what must be found in it. Sizes and checksums come from Node, not from us.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {crc32} from 'node:zlib';
import {packArchive} from '../../dist/archive/index.js';

const example = new URL('../fixtures/reliance-example.json', import.meta.url);

/** Bytes that don't repeat, the same on every run. */
function noise(bytes, seed) {
  const content = Buffer.alloc(bytes);
  let state = seed;
  for (let at = 0; at < bytes; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    content[at] = state >>> 24;
  }
  return content;
}

const contents = new Map([
  ['identification-1.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(700_001, 1)])],
  ['proof_of-address-1.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), noise(5_000, 2)])],
  // Content that looks like the end of an archive must not fool a reader.
  ['a.zip-1.pdf', Buffer.from(`%PDF-1.7\nPK\x05\x06${'\0'.repeat(18)}PK\x03\x04PK\x01\x02`)],
  [`${'x'.repeat(96)}.png`, Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
]);

/** Packs the source's example with documents of its own, and a name that needs more than ASCII. */
export function packSample() {
  const record = JSON.parse(readFileSync(example, 'utf8'));
  const {person} = record.customers[0];
  person.surName = 'Müller-Đặng 😀';
  person.events = [...contents.keys()].map((file) => ({...person.events[0], file}));
  const documents = [...contents].map(([file, content]) => ({
    file, blob: new Blob([content]), bytes: content.length, crc32: crc32(content), mediaType: '',
  }));
  const main = Buffer.from(JSON.stringify(record, null, 2));
  return {
    blob: packArchive(record, documents).blob,
    listing: [['main.json', main], ...contents].map(([name, content]) => line(name, content)),
  };
}

/** An entry as every reader in this folder reports it: name, size, SHA-256. */
export function line(name, content) {
  return `${name} ${content.length} ${sha256(content)}`;
}

/** The SHA-256 of some bytes, in hexadecimal. */
export function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
