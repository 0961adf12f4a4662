// What must have come of a journey, written down by hand from what journey.js types.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import JSZip from 'jszip';

const person = {
  precheckPep: 'False',
  salutation: 'Frau',
  title: 'Dr.',
  foreName: 'Ada Zoë',
  surName: "d'Ærø-Müller",
  street: 'Lange Straße 7 b',
  zip: '01067',
  city: 'Dresden',
  country: 'DE',
  birthDate: '1988-02-29',
  birthPlace: 'Ny-Ålesund',
  birthCountry: 'NO',
  nationality: 'DE',
  email: 'ada@example.org',
  mobile: '+491713920012',
  idDocument: {
    docType: 'PASSPORT',
    issueCountry: 'DE',
    documentNumber: 'C01X00T47',
    issueDate: '2024-03-01',
    expireDate: `${new Date().getFullYear() + 5}-02-28`,
  },
  professional: {isProfessional: false},
  customFields: [{name: 'KYC', value: 'IDNOW-RELIANCE'}],
};
const experience = {AE1: '3', AE2: '3', AE3: '2', AE4: '1', AE5: '1', AE6: '2', AE7: '1', AE8: '3'};
const files = [['identification-1.pdf', '%PDF-1.4'], ['identification-2.jpg', '\xff\xd8\xff']];

/** Holds a visit to what every host must see: complete archives that hold what was typed, and not a trace on the page. */
export async function assertArrived(result, {origin, archives = 1, warned = false, missed = []}) {
  assert.equal(result.failure, undefined, JSON.stringify({...result, archives: undefined}));
  assert.deepEqual(result.errors, [], 'uncaught errors');
  assert.deepEqual(result.said, [], 'calls of the console');
  assert.deepEqual(result.violations, [], 'violations of the policy');
  assert.deepEqual(result.complaints, [], 'complaints of the browser');
  assert.deepEqual(result.requests.filter(url => !url.startsWith(`${origin}/`)), [], 'foreign requests');
  assert.deepEqual(missed, [], 'requests in vain');
  assert.deepEqual(result.heard.filter(one => /^(?:error|document-refuse)/.test(one)), [], 'errors of the widget');
  assert.equal(result.archives.length, archives, 'archives');
  assert.equal(result.previews, archives, 'small pictures');
  for (const archive of result.archives) await assertWhole(archive, warned);
}

async function assertWhole({zip, fileName, complete, record, declarations, entries}, warned) {
  const archive = await JSZip.loadAsync(Buffer.from(zip, 'base64'), {checkCRC32: true});
  const main = await archive.file('main.json').async('string');
  const {customers: [customer]} = JSON.parse(main);
  assert.equal(complete, true);
  assert.equal(declarations.ownAccount, true);
  assert.equal(main, JSON.stringify(record, null, 2));
  assert.equal(fileName, `${customer.key}.zip`);
  assert.deepEqual({...customer.person, ...person}, customer.person);
  const [account] = customer.person.bankAccounts;
  assert.deepEqual([account.iban, account.bank, account.accountHolder],
    ['DE89370400440532013000', 'Commerzbank', "d'Ærø-Müller, Ada Zoë"]);
  const [survey] = customer.investmentSurveys;
  assert.deepEqual(Object.fromEntries(survey.investorExperience.map(({name, value}) => [name, value])), experience);
  assert.deepEqual(survey.investmentExperience.filter(({knowledge}) => knowledge).map(({type}) => type), [4]);
  assert.deepEqual(survey.customFields, [{name: 'ForceMissedKnowledge', value: String(warned)}]);
  assert.deepEqual(customer.person.events.map(({file, date}) => [file, date]),
    files.map(([name], index) => [name, `2026-05-0${index + 1}`]));
  assert.deepEqual(Object.keys(archive.files), ['main.json', ...files.map(([name]) => name)]);
  assert.deepEqual(entries.map(({name}) => name), Object.keys(archive.files));
  for (const [name, start] of files) {
    assert.ok((await archive.file(name).async('binarystring')).startsWith(start), `${name} is what it says`);
  }
}
