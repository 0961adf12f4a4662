// What the browser hands over where the server adds two sections, and what a tampered page could send instead.
import {readFileSync} from 'node:fs';
import {crc32} from 'node:zlib';
import JSZip from 'jszip';
import {packArchive} from '../../../dist/archive/index.js';

const example = new URL('../../fixtures/reliance-example.json', import.meta.url);
const thisYear = new Date().getFullYear();

const contents = new Map([
  ['identification-1.pdf', Buffer.from('%PDF-1.7\nA copy of an identity card\n%%EOF')],
  ['address-1.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(70_000, 'pixels')])],
]);

/** The source's example without its three faults, and without what the server adds; changed as the test wants. */
export function recordOfThePage(change = () => {}) {
  const record = JSON.parse(readFileSync(example, 'utf8'));
  const [customer] = record.customers;
  const {person} = customer;
  delete person.compliance;
  delete person.verification;
  person.idDocument.expireDate = `${thisYear + 4}-05-01`;
  person.professional = {isProfessional: false};
  person.events = [...contents.keys()].map((file, index) => (
    {...person.events[0], file, key: person.events[0].key.replace(/.$/, String(index))}
  ));
  const [survey] = customer.investmentSurveys;
  survey.investorExperience = survey.investorExperience
    .filter(({name}) => name !== 'AE8')
    .map(({name, value}) => ({name, value: name === 'AE1' ? '3' : value}));
  change(person, customer);
  return record;
}

/** The archive of such a record, packed by the build. */
export function archiveOfThePage(change) {
  const record = recordOfThePage(change);
  const documents = [...contents].map(([file, content]) => ({
    file, blob: new Blob([content]), bytes: content.length, crc32: crc32(content), mediaType: '',
  }));
  return packArchive(record, documents).blob;
}

/** The files of the archive, by name. */
export const files = contents;

/** The same archive, taken apart and put together again by somebody else's program. */
export async function rewritten(edit = () => {}) {
  const zip = await JSZip.loadAsync(await archiveOfThePage().arrayBuffer());
  await edit(zip);
  return new Blob([await zip.generateAsync({type: 'uint8array', compression: 'DEFLATE'})]);
}

/** The same archive with another main.json. */
export const withMainJson = change => rewritten(zip => zip.file('main.json', JSON.stringify(recordOfThePage(change))));

/** The same archive with one byte changed within the entry of that name. */
export async function withChangedByte(name) {
  const bytes = Buffer.from(await archiveOfThePage().arrayBuffer());
  const at = bytes.indexOf(name) + name.length + 20;
  bytes[at] ^= 1;
  return new Blob([bytes]);
}
