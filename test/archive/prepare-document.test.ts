import {expect} from 'chai';
import {openArchive, packArchive, prepareDocument} from '../../src/archive/index.ts';
import {completeRecord} from '../../src/record/index.ts';
import {samplePdf} from '../support/sample-files.ts';
import {absent, validRecord} from '../support/valid-record.ts';

const {compliance, verification} = validRecord().customers[0]?.person ?? {};

/** A record whose one document is the person's own, and its archive's documents. */
const fromThePage = async () => {
  const own = await prepareDocument(samplePdf({text: 'Own'}));
  if (!own) throw new Error('The sample is a PDF');
  const record = validRecord({'person.events': [own.event], 'person.compliance': absent, 'person.verification': absent});
  return {record, documents: [own.document]};
};

describe('A document that a server adds', () => {
  it('is the proof of the identification unless said otherwise, made on the day of its file', async () => {
    const made = new Date(2026, 2, 28, 23, 30);
    const file = new File([samplePdf({text: 'Vendor'})], 'Ada.html', {lastModified: made.getTime(), type: 'text/html'});
    const {event, document} = await prepareDocument(file) ?? {};
    expect(event).to.deep.include(
      {subject: 'Identification', category: 'KYC', file: 'identification-1.pdf', date: '2026-03-28'});
    expect(event?.key).to.match(/^ATT_/);
    expect(event?.modified).to.have.length(19);
    expect([document?.file, document?.bytes, document?.mediaType, document?.blob.type])
      .to.deep.equal(['identification-1.pdf', file.size, 'application/pdf', 'application/pdf']);
  });

  it('has a name of its own beside others, in any letter case', async () => {
    const beside = [{file: 'Identification-1.PDF'}, {file: 'identification-2.pdf'}, {file: 'identification-3.jpg'}];
    const {event} = await prepareDocument(samplePdf(), {beside}) ?? {};
    expect(event?.file).to.equal('identification-3.pdf');
  });

  it('takes subject, category, key and zone from the server', async () => {
    const key = 'ATT_6a3f0f6e-3a55-4d0c-8a51-2f3a7a8e6b21';
    const options = {subject: 'Proof of address', category: 'Legitimation', key, modifiedTimeZone: 'Pacific/Kiritimati'};
    const {event} = await prepareDocument(samplePdf(), options) ?? {};
    expect(event).to.deep.include(
      {file: 'proof-of-address-1.pdf', subject: 'Proof of address', category: 'Legitimation', key});
    expect(Date.parse(`${event?.modified}Z`) - Date.now()).to.be.closeTo(14 * 3_600_000, 60_000);
  });

  it('is none where the import would not take its kind', async () => {
    expect(await prepareDocument(new Blob(['<html>Not found</html>'], {type: 'application/pdf'}))).to.equal(undefined);
    expect(await prepareDocument(new Blob())).to.equal(undefined);
  });

  it('completes an archive that opens without an issue, behind the person\'s own', async () => {
    const {record, documents} = await fromThePage();
    const proof = await prepareDocument(samplePdf({text: 'Vendor'}), {beside: documents});
    if (!proof) throw new Error('The sample is a PDF');
    const whole = completeRecord(record, {compliance, verification, events: [proof.event]});
    if (!whole.ok) throw new Error(JSON.stringify(whole.issues));
    const {blob, entries} = packArchive(whole.value, [...documents, proof.document]);
    expect(entries.map(({name}) => name)).to.deep.equal(['main.json', 'identification-1.pdf', 'identification-2.pdf']);
    expect((await openArchive(blob)).issues).to.deep.equal([]);
  });
});
