import {assert} from 'chai';
import {deflateSync} from 'fflate';
import {openArchive, type ArchiveIssue} from '../../src/archive/index.ts';
import {exampleRecord, reading} from './example-archive.ts';
import {handmadeZip, type HandmadeEntry} from './handmade-zip.ts';

const zeros = new Uint8Array(8_000_000);
const main = {name: 'main.json', content: new TextEncoder().encode(JSON.stringify(await exampleRecord()))};
const packed = deflateSync(zeros) as Uint8Array<ArrayBuffer>;
const both = {packedBytes: packed.length, method: 8};
const bomb = {name: 'a.pdf', content: zeros, packed, both} satisfies HandmadeEntry;
const tooMany: ArchiveIssue[] = [{code: 'too-many-entries', path: '', expected: 1000}];

describe('a small file that unpacks to a huge one', () => {
  it('isn\'t unpacked when it says its size', async () => {
    assert.deepEqual(await openArchive(handmadeZip([main, bomb]), {...reading, maxBytes: zeros.length}), {
      documents: [], issues: [{code: 'too-large', path: '', expected: zeros.length}],
    });
  });

  it('is given up on when it lies about its size', async () => {
    const lie = {...bomb, both: {...both, bytes: 10}};
    const {issues} = await openArchive(handmadeZip([main, lie]), reading);
    assert.deepEqual(issues, [{code: 'bad-data', path: 'a.pdf'}, {code: 'file-extra', path: 'a.pdf'}]);
  });

  it('isn\'t unpacked twice where two entries share its bytes', async () => {
    const at = 30 + main.name.length + main.content.length;
    const {issues} = await openArchive(handmadeZip([main, bomb, {...bomb, row: {localHeaderAt: at}}]), reading);
    assert.deepInclude(issues, {code: 'bad-header', path: 'a.pdf'});
  });

  it('isn\'t read when it is main.json', async () => {
    const record = {...bomb, name: 'main.json', both: {...both, bytes: 150_000}};
    const {issues} = await openArchive(handmadeZip([record]));
    assert.deepEqual(issues, [{code: 'too-large', path: 'main.json', expected: 128 * 1024}]);
  });

  // Each escaped quote once began a search to the end of the text.
  it('doesn\'t take long where a name is nothing but quotes', async function longAsTyping() {
    this.timeout(4000);
    const content = new TextEncoder().encode(JSON.stringify({customers: ['"'.repeat(60_000)]}));
    const {issues} = await openArchive(handmadeZip([{name: 'main.json', content}]));
    assert.deepEqual(issues.map(({code}) => code), ['type']);
  });

  it('isn\'t listed when it has more names than anybody attaches files', async () => {
    const many = Array.from({length: 1001}, (_, index) => ({name: `${index}.pdf`, content: new Uint8Array()}));
    assert.deepEqual((await openArchive(handmadeZip(many))).issues, tooMany);
  });

  it('isn\'t listed when its directory claims to be huge', async () => {
    const bytes = 1_100_000;
    const blob = handmadeZip([main], {before: '\0'.repeat(bytes), end: {directoryAt: 0, directoryBytes: bytes}});
    assert.deepEqual((await openArchive(blob)).issues, tooMany);
  });
});
