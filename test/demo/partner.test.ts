import {assert} from 'chai';
import {packArchive} from '../../src/archive/index.ts';
import type {Compliance} from '../../src/screening/index.ts';
import {Officer} from '../../demo/backend/officer.ts';
import {checkPerson} from '../../demo/backend/person-check.ts';
import {receive, type Receipt} from '../../demo/backend/receive.ts';
import {listReceipt} from '../../demo/panel/list-receipt.ts';
import {exampleDocument} from '../archive/example-archive.ts';
import {until} from '../support/controls.ts';
import {sampleJpeg, samplePdf} from '../support/sample-files.ts';
import {absent, validRecord, type Changes} from '../support/valid-record.ts';

const kyc = {'person.customFields': [{name: 'KYC', value: 'SEHPUNKT-RELIANCE'}], 'person.verification.vendor': 'SEHPUNKT'};
const without = (...sections: readonly string[]): Changes =>
  Object.fromEntries(sections.map((section) => [`person.${section}`, absent]));

const requestWith = async (changes: Changes, type = 'application/zip'): Promise<Request> => {
  const {blob} = packArchive(validRecord({...kyc, ...changes}), [
    await exampleDocument('identification-1.pdf', samplePdf()), await exampleDocument('address-1.jpg', sampleJpeg()),
  ]);
  return new Request('/api/reliance', {method: 'POST', body: await blob.arrayBuffer(), headers: {'Content-Type': type}});
};

const atPartner = async (changes: Changes, type?: string) => {
  const officer = new Officer(() => undefined);
  const receipts: Receipt[] = [];
  const receipt = await receive(await requestWith(changes, type), {
    choice: 'accept', check: checkPerson, decisionOn: (person) => officer.decisionOn(person),
    onReceipt: (one) => receipts.push(one),
  });
  return {officer, receipts, receipt};
};

const personIn = ({mainJson}: Receipt): {compliance: Compliance; verification: {vendor: string}} =>
  (JSON.parse(mainJson ?? '') as {customers: [{person: never}]}).customers[0].person;

const completed: readonly (readonly [claim: string, changes: Changes, added: readonly string[], files: number])[] = [
  ['leaves a complete record as it came', {}, [], 3],
  ['adds a person check that the page left to it', without('compliance'), ['compliance'], 3],
  ['adds an identification and the vendor’s proof', without('verification'), ['verification'], 4],
  ['adds both', without('compliance', 'verification'), ['compliance', 'verification'], 4],
];

describe('the demo’s partner', () => {
  for (const [claim, changes, added, files] of completed) {
    it(claim, async () => {
      const {receipt, receipts} = await atPartner(changes);
      assert.deepEqual([receipt.faults, receipt.added, receipt.isOpen, receipts.length], [[], added, false, 1]);
      assert.equal(receipt.entries.length, files);
      assert.equal(personIn(receipt).verification.vendor, 'SEHPUNKT');
      assert.isFalse(personIn(receipt).compliance.pep);
      assert.equal(receipt.reply.status, 200);
    });
  }

  for (const surName of ['Yellow', 'Sanction', 'Pep', 'Details', 'Offline', 'Badrequest']) {
    it(`takes ${surName} like anybody else, and lets its officer decide later`, async () => {
      const {officer, receipt, receipts} = await atPartner({...without('compliance', 'verification'), 'person.surName': surName});
      assert.deepEqual([receipt.reply.status, receipt.isOpen, receipt.faults], [200, true, []]);
      const [open] = officer.cases;
      assert.equal(open?.person, `Ada Maria ${surName}`);
      officer.decide(open?.id ?? 0, 'pep');
      await until(() => receipts.length === 2, 'the completed archive');
      const [, decided] = receipts;
      assert.deepEqual([decided?.id, decided?.isOpen, decided?.faults], [receipt.id, false, []]);
      assert.deepEqual([personIn(decided!).compliance.pep, personIn(decided!).compliance.sanction], [true, false]);
    });
  }

  it('refuses what no section can mend, and says the fault once', async () => {
    const {receipt} = await atPartner({...without('verification'), 'person.zip': '1'});
    assert.equal(receipt.reply.status, 400);
    assert.deepEqual(receipt.faults.map((fault) => fault.split(':')[0]), ['customers.0.person.zip']);
  });

  it('refuses another type of content', async () => {
    const {receipt} = await atPartner({}, 'application/octet-stream');
    assert.deepEqual([receipt.reply.status, receipt.faults], [400, ['Content-Type is application/octet-stream']]);
  });

  it('lists a decided archive in the place of the undecided one', async () => {
    const {officer, receipts} = await atPartner({...without('compliance'), 'person.surName': 'Yellow'});
    officer.decide(officer.cases[0]?.id ?? 0, 'clear');
    await until(() => receipts.length === 2, 'the completed archive');
    const {receipt: other} = await atPartner({});
    const [open, decided] = receipts;
    const listed = listReceipt(listReceipt(listReceipt([], open!), other), decided!);
    assert.deepEqual(listed.map(({number, isOpen}) => [number, isOpen]), [[2, false], [1, false]]);
  });
});

describe('the demo’s officer', () => {
  const wait = (signal?: AbortSignal) => {
    let changes = 0;
    const officer = new Officer(() => changes += 1);
    let result: Compliance | 'rejected' | undefined;
    officer.decisionOn('Ada', signal).then((compliance) => result = compliance, () => result = 'rejected');
    return {officer, id: officer.cases[0]?.id ?? 0, changes: () => changes, result: () => result};
  };

  for (const [decision, pep] of [['clear', false], ['pep', true]] as const) {
    it(`${decision} brings eight fields and closes the case`, async () => {
      const {officer, id, result} = wait();
      officer.decide(id, decision);
      await until(() => result() !== undefined, 'a decision');
      assert.equal(Object.keys(result() as Compliance).length, 8);
      assert.equal((result() as Compliance).pep, pep);
      assert.equal(officer.cases.length, 0);
    });
  }

  it('keeps a case, which may be decided later', async () => {
    const {officer, id, changes, result} = wait();
    officer.keep(id);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual([officer.cases[0]?.kept, result(), changes()], [true, undefined, 2]);
    officer.decide(id, 'clear');
    await until(() => result() !== undefined, 'a decision');
  });

  it('forgets a case for which nobody waits any more', async () => {
    const stop = new AbortController();
    const {officer, changes, result} = wait(stop.signal);
    stop.abort();
    await until(() => result() === 'rejected', 'a rejection');
    assert.deepEqual([officer.cases.length, changes()], [0, 2]);
  });
});
