import {assert} from 'chai';
import JSZip from 'jszip';
import {packArchive} from '../../src/archive/index.ts';
import {checkArchive} from '../../demo/backend/check-archive.ts';
import {exampleDocument} from '../archive/example-archive.ts';
import {samplePdf, sampleJpeg} from '../support/sample-files.ts';
import {validRecord, type Changes} from '../support/valid-record.ts';

const archive = async (changes: Changes = {}): Promise<Blob> => packArchive(validRecord(changes), [
  await exampleDocument('identification-1.pdf', samplePdf()),
  await exampleDocument('address-1.jpg', sampleJpeg()),
]).blob;

const repacked = async (change: (zip: JSZip) => void): Promise<Blob> => {
  const zip = await JSZip.loadAsync(await archive());
  change(zip);
  return zip.generateAsync({type: 'blob'});
};

const withMain = (change: (json: string) => string) => async (): Promise<Blob> => {
  const json = JSON.stringify(validRecord());
  return repacked((zip) => zip.file('main.json', change(json)));
};

const damaged = async (): Promise<Blob> => {
  const bytes = new Uint8Array(await (await archive()).arrayBuffer());
  const inPdf = new TextDecoder('latin1').decode(bytes).indexOf('%PDF-1.4') + 12;
  bytes[inPdf] = (bytes[inPdf] ?? 0) ^ 1;
  return new Blob([bytes]);
};

const refused: readonly (readonly [claim: string, make: () => Promise<Blob>, fault: RegExp])[] = [
  ['a body that is no ZIP', async () => new Blob(['hello']), /not-a-zip/],
  ['an archive without main.json', () => repacked((zip) => zip.remove('main.json')), /main-json-missing/],
  ['an archive without a file that the events name', () => repacked((zip) => zip.remove('address-1.jpg')), /file-missing[^]*the events name/],
  ['a file that no event names', () => repacked((zip) => zip.file('notes.txt', 'x')), /notes\.txt: file-extra[^]*the events name/],
  ['a folder', () => repacked((zip) => zip.folder('scans')), /scans\/.*folder/],
  ['a file whose checksum is wrong', damaged, /identification-1\.pdf: bad-crc[^]*can't be unpacked/],
  ['a value that breaks a rule', () => archive({'person.zip': '1234'}), /person\.zip: zip \(expected 5\)/],
  ['a key that the import doesn’t know', withMain((json) => json.replace('"events":[]', '"events":[],"note":"x"')), /note: unknown-key/],
  ['keys in another order', withMain((json) => json.replace(/("title":"[^"]*"),("foreName":"[^"]*")/, '$2,$1')), /another order/],
];

describe('the demo’s back end', () => {
  it('accepts an archive in which every rule is kept, and lists it', async () => {
    const {entries, faults, mainJson} = await checkArchive(await archive());
    assert.deepEqual(faults, []);
    assert.deepEqual(entries.map(({name, mediaType}) => [name, mediaType]), [
      ['main.json', 'application/json'], ['identification-1.pdf', 'application/pdf'], ['address-1.jpg', 'image/jpeg'],
    ]);
    assert.equal(entries[1]?.bytes, samplePdf().size);
    assert.deepEqual(JSON.parse(mainJson ?? ''), validRecord());
  });

  for (const [claim, make, fault] of refused) {
    it(`refuses ${claim}`, async () => {
      const {faults} = await checkArchive(await make());
      assert.match(faults.join('\n'), fault);
    });
  }
});
