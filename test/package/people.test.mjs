// The script-tag file, driven by a program that knows only the public surface: what random people put in must be what
// main.json says. PEOPLE=1000 tries a thousand, SEED=17 PEOPLE=1 the seventeenth alone.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import JSZip from 'jszip';
import {launch} from 'puppeteer-core';
import {findEngine} from '../../scripts/find-programs.mjs';
import {chromiumFlags} from '../support/engines-flags.mjs';
import {expectedRecord, masked} from './people/expected.mjs';
import {randomPerson} from './people/person.mjs';
import {planFor} from './people/plan.mjs';

const count = Number(process.env.PEOPLE ?? 60);
const first = Number(process.env.SEED ?? 0);
const policy =
  "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types reliance-onboarding";
const served = {
  '/': [
    'text/html; charset=utf-8',
    () =>
      '<!doctype html><html lang="en"><title>People</title><script src="/reliance-onboarding.js"></script>' +
      '<script type="module" src="/drive.mjs"></script><body></body></html>',
  ],
  '/reliance-onboarding.js': [
    'text/javascript',
    () => readFileSync(new URL('../../dist/reliance-onboarding.js', import.meta.url)),
  ],
  '/drive.mjs': ['text/javascript', () => readFileSync(new URL('people/drive.mjs', import.meta.url))],
};

const seconds = time => `${new Date(time).toISOString().slice(0, 19)}Z`;
const approveTime = seconds(Date.now() - 2 * 864e5);
const checkedAt = seconds(Date.now() - 6e4);
const verification = {verificationMethod: 'VIDEO', approveTime, updateTime: approveTime, vendor: 'IDNOW'};
const screening = {
  complianceData: {archiveId: 'A', trafficLight: 'GREEN', manualReview: false, details: [], listHit: false},
  requestDateTime: checkedAt.replace('Z', '.123Z'),
  responseCode: '200',
};

const engine = findEngine('chromium');
const skip = !engine && !process.env.CI && 'Chromium is not on this machine';

describe(`${count} random people`, {skip}, () => {
  let server;
  let browser;
  let page;
  const asked = [];
  const complaints = [];

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url);
      const [type, body] = served[request.url] ?? [];
      response.writeHead(type ? 200 : 404, {'Content-Type': type ?? 'text/plain', 'Content-Security-Policy': policy});
      response.end(body?.());
    });
    await new Promise(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    assert.ok(engine, 'Chromium is not on this machine');
    browser = await launch({executablePath: engine.browser, args: chromiumFlags, timeout: 60_000, protocolTimeout: 0});
    page = await browser.newPage();
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', message => {
      if (!message.location().url?.endsWith('/favicon.ico')) complaints.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'load'});
  });

  after(async () => {
    await browser?.close();
    server.close();
  });

  it('arrive as they were put in', async () => {
    for (let seed = first; seed < first + count; seed += 1) {
      const person = randomPerson(seed);
      const plan = {
        ...planFor(person),
        lang: person.lang,
        score: person.survey.score,
        screening,
        config: {kycVendor: 'IDNOW', identification: {verification}, screening: {pepListsChecked: true}},
      };
      const {failure, ...result} = await page.evaluate(async given => (await import('/drive.mjs')).drive(given), plan);
      assert.equal(failure, undefined, `SEED=${seed}: ${failure}`);
      await compare(person, result, `SEED=${seed}`);
    }
  });

  it('cross no content policy, say nothing on the console, fetch nothing', async () => {
    assert.deepEqual(await page.evaluate(async () => (await import('/drive.mjs')).violations), []);
    assert.deepEqual(complaints, []);
    assert.deepEqual(asked.filter(url => url !== '/favicon.ico').sort(), Object.keys(served).sort());
  });
});

async function compare(person, {zip, record, fileName, complete, declarations, entries}, label) {
  const archive = await JSZip.loadAsync(zip, {base64: true, checkCRC32: true});
  const main = await archive.file('main.json').async('string');
  const today = new Date();
  const expected = expectedRecord(person, {
    verification,
    checkedAt,
    today: [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map(part => String(part).padStart(2, '0'))
      .join('-'),
  });
  const arrived = JSON.parse(main);
  // First value by value, for a message that can be read; then to the letter, for the order of the keys.
  assert.deepEqual(JSON.parse(masked(JSON.stringify(arrived))), expected, label);
  assert.equal(masked(JSON.stringify(arrived)), JSON.stringify(expected), label);
  assert.equal(main, JSON.stringify(record, null, 2), label);
  assert.equal(fileName, `${arrived.customers[0].key}.zip`, label);
  assert.equal(complete, true, label);
  assert.equal(declarations.ownAccount, true, label);
  const names = ['main.json', ...arrived.customers[0].person.events.map(({file}) => file)];
  assert.deepEqual(Object.keys(archive.files), names, label);
  assert.deepEqual(
    entries.map(({name}) => name),
    names,
    label,
  );
  for (const [index, text] of person.documents.entries()) {
    assert.equal(await archive.file(names[index + 1]).async('string'), text, label);
  }
}
