// From the first box to the archive with a keyboard alone: real keys, a document included, the focus seen at every stop, and
// every stop where the eye expects it.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {jumpsBack, Keyboard} from './accessibility/keys.mjs';
import {openChromium, skip} from './accessibility/open.mjs';

// What is answered when its box has the focus; what isn't here is passed by.
const answers = pdf => ({
  'person.salutation': 'Herr', 'person.foreName': 'Ada Zoë', 'person.surName': "d'Ærø-Müller", 'person.birthDate.day': '29',
  'person.birthDate.month': '2', 'person.birthDate.year': '1988', 'person.birthPlace': 'Ny-Ålesund',
  'person.birthCountry': 'Norw', 'person.nationality': 'Germ', 'person.country': 'Germ', 'person.street': 'Lange Straße',
  'person.houseNumber': '7 b', 'person.zip': '01067', 'person.city': 'Dresden', 'person.email': 'ada@example.org',
  'person.mobile': '0171 39 200 12', 'bankAccounts.0.iban': 'DE89370400440532013000', 'bankAccounts.0.bank': 'Commerzbank',
  'idDocument.docType': 'PASSPORT', 'idDocument.issueCountry': 'Germ', 'idDocument.documentNumber': 'C01X00T47',
  'idDocument.issueDate.day': '1', 'idDocument.issueDate.month': '3', 'idDocument.issueDate.year': '2024',
  'idDocument.expireDate.day': '28', 'idDocument.expireDate.month': '2',
  'idDocument.expireDate.year': String(new Date().getFullYear() + 5), 'person.precheckPep': 'False',
  'declarations.ownAccount': true, 'survey.AE1': '3', 'survey.instrument.4': true, 'survey.AE2': '3', 'survey.AE3': '2',
  'survey.AE4': '1', 'survey.AE5': '1', 'survey.AE6': '2', 'survey.AE7': '2', 'documents.identification': pdf,
});

const onePage = '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
  '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n' +
  '0000000056 00000 n \n0000000111 00000 n \ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n178\n%%EOF\n';

describe('with a keyboard alone', {skip}, () => {
  let chromium;
  let folder;

  before(async () => {
    chromium = await openChromium();
    folder = mkdtempSync(join(tmpdir(), 'keyboard-'));
    writeFileSync(join(folder, 'passport.pdf'), onePage);
  });
  after(async () => {
    await chromium?.close();
    if (folder) rmSync(folder, {recursive: true});
  });

  for (const width of [900, 320]) {
    it(`a person comes from the first box to the archive, at ${width} pixels`, async () => {
      const page = await chromium.page({width, height: 700});
      await page.evaluate(() => window.hand.mount({without: 'everything'}));
      const keyboard = new Keyboard(page);
      const given = answers(join(folder, 'passport.pdf'));
      const walked = [];
      for (let step = await keyboard.step(); step !== 'result'; step = await keyboard.step()) {
        walked.push(step);
        keyboard.stops = [];
        for (;;) {
          const stop = await keyboard.tab();
          if (stop.part === 'next' || stop.part === 'submit') break;
          if (stop.name in given) await keyboard.answer(stop, given[stop.name]);
        }
        // The way back comes after it, to the eye as well.
        if (await page.evaluate(() => window.hand.part('back') !== undefined)) {
          assert.equal((await keyboard.tab()).part, 'back');
          assert.equal((await keyboard.tabBack()).part, keyboard.stops.at(-2).part);
        }
        assert.deepEqual(jumpsBack(keyboard.stops), [], `the order at ${step}`);
        await keyboard.press('Enter');
        await page.waitForFunction(before => window.hand.step !== before || window.hand.part('error-summary'), {timeout: 10_000}, step);
        assert.notEqual(await keyboard.step(), step, await page.evaluate(() => window.hand.part('root').innerText));
        const {part, isVisible, ring} = await keyboard.at();
        assert.deepEqual([part, isVisible, ring > 0], ['heading', true, true], `where the focus is after ${step}`);
      }
      assert.equal(walked.length, 8);
      assert.equal(await page.evaluate(() => window.hand.archives.length), 1);
      await page.close();
    });
  }

  it('mistakes are found from the summary, lists grow and shrink, help opens, and nothing holds the focus', async () => {
    const page = await chromium.page();
    await page.evaluate(() => window.hand.mount({without: 'everything'}));
    const keyboard = new Keyboard(page);
    const next = ({part}) => part === 'next';
    await keyboard.tabTo(next, 'Continue');
    await keyboard.press('Tab');
    assert.ok((await keyboard.at()).isOutside, 'the focus can leave the widget');
    assert.equal((await keyboard.tabBack()).part, 'next', 'and come back');

    await keyboard.press('Space');
    assert.equal((await keyboard.at()).part, 'error-summary');
    await keyboard.tab();
    await keyboard.tab();
    await keyboard.press('Enter');
    assert.equal((await keyboard.at()).name, 'person.surName', 'the second line leads to the second mistake');

    await keyboard.tabTo(({kind}) => kind === 'summary', 'what opens');
    await keyboard.press('Enter');
    assert.equal(await page.evaluate(() => window.hand.all('details[open]').length), 1, 'why it is asked');
    await keyboard.press('Enter');

    await keyboard.tabTo(({name}) => name === 'person.nationality', 'the nationality');
    await keyboard.type('unit');
    const isOpen = () => page.evaluate(() => window.hand.all('[aria-expanded=true]').length === 1);
    assert.ok(await isOpen());
    await keyboard.press('Escape');
    assert.ok(!(await isOpen()), 'Escape shuts the list');
    await keyboard.type('ed k');
    await keyboard.press('ArrowDown', 'Enter');
    assert.equal((await keyboard.at()).value, 'United Kingdom');

    await keyboard.tabTo(({part}) => part === 'add', 'one more');
    await keyboard.press('Enter');
    assert.equal((await keyboard.at()).name, 'person.furtherNationalities.0');
    await keyboard.tabTo(({part}) => part === 'remove', 'one less');
    await keyboard.press('Space');
    assert.equal((await keyboard.at()).part, 'add');
    await page.close();
  });

  it('a document is removed, put back and replaced, and the way back is there', async () => {
    const page = await chromium.page();
    await page.evaluate(() => window.hand.showEmpty('documents'));
    const keyboard = new Keyboard(page);
    const file = join(folder, 'passport.pdf');
    const input = await keyboard.tabTo(({name}) => name === 'documents.identification', 'the files');
    await keyboard.answer(input, file);
    const tiles = () => page.evaluate(() => window.hand.all('[part=tile]').length);
    await page.evaluate(() => window.hand.part('heading').focus());
    await keyboard.tabTo(({part}) => part === 'remove', 'remove');
    await keyboard.press('Enter');
    assert.equal(await tiles(), 0);
    assert.equal((await keyboard.tabBack()).part, 'undo', 'right before where the focus went');
    await keyboard.press('Enter');
    assert.equal(await tiles(), 1);
    assert.ok(!(await keyboard.at()).isOutside);
    await keyboard.tabTo(({part}) => part === 'back', 'Back');
    await keyboard.press('Space');
    assert.equal(await keyboard.step(), 'classification');
    assert.equal((await keyboard.at()).part, 'heading');
    await page.close();
  });
});
