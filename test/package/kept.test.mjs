// The script-tag file, with its draft kept, while the page or the whole browser is killed again and again: what was typed a
// second before, or earlier, is there each time, and in the end all of it arrives. KILLS=50 kills fifty times, SEED=7 at
// other moments.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {launch} from 'puppeteer-core';
import {findEngine} from '../../scripts/find-programs.mjs';
import {chromiumFlags} from '../support/engines-flags.mjs';

const kills = Number(process.env.KILLS ?? 6);
const seed = Number(process.env.SEED ?? 1);
const sizes = [30_000, 1_500_000, 400_000];
const documents = 12;
const text = Array.from({length: 3000}, (_, at) => 'abcdefghij klmnop'[(at * 7 + (at >> 4)) % 17]).join('').replace(/^ /, 'a');

const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types reliance-onboarding";
const read = path => () => readFileSync(new URL(path, import.meta.url));
const served = {
  '/': ['text/html; charset=utf-8', () => '<!doctype html><html lang="en"><title>Kept</title>'
    + '<script src="/reliance-onboarding-drafts.js"></script><body><reliance-onboarding></reliance-onboarding></body></html>'],
  '/reliance-onboarding-drafts.js': ['text/javascript', read('../../dist/reliance-onboarding-drafts.js')],
  '/person.mjs': ['text/javascript', read('kept/person.mjs')],
};
const approveTime = `${new Date(Date.now() - 2 * 864e5).toISOString().slice(0, 19)}Z`;
const verification = {verificationMethod: 'VIDEO', approveTime, updateTime: approveTime, vendor: 'IDNOW'};
const config = {kycVendor: 'IDNOW', identification: {verification}, draft: {id: 'killed'}};
const prefill = {
  person: {
    foreName: 'Ada', surName: 'Byron', birthDate: '1988-02-29', birthPlace: 'London', birthCountry: 'GB', nationality: 'GB',
    country: 'DE', street: 'Lange Straße', houseNumber: '7', zip: '01067', city: 'Dresden', precheckPep: 'False',
  },
  idDocument: {
    docType: 'PASSPORT', issueCountry: 'GB', documentNumber: 'C01X00T47', issueDate: '2024-03-01',
    expireDate: `${new Date().getFullYear() + 5}-02-28`,
  },
  survey: {AE1: '2'},
};

const engine = findEngine('chromium');
const skip = !engine && !process.env.CI && 'Chromium is not on this machine';

/** Numbers between 0 and 1 that follow from a seed. */
function dice(start) {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe(`a form that is killed ${kills} times`, {skip}, () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'kept-'));
  const told = {typed: [], attached: []};
  const complaints = [];
  let server;
  let browser;
  let page;

  const open = async () => {
    browser ??= await launch({executablePath: engine.browser, args: chromiumFlags, userDataDir, timeout: 60_000});
    page = await browser.newPage();
    page.on('pageerror', error => complaints.push(error.message));
    await page.exposeFunction('tell', (what, count) => told[what].push({count, at: Date.now()}));
    await page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'load'});
    return page.evaluate(async (...given) => (await import('/person.mjs')).opened(...given), config, prefill);
  };

  /** The page's own process, or the browser's with all of its. */
  const kill = async whole => {
    if (whole) {
      const gone = new Promise(resolve => {
        browser.once('disconnected', resolve);
      });
      browser.process().kill('SIGKILL');
      await gone;
      browser = undefined;
    } else {
      const gone = new Promise(resolve => {
        page.once('error', resolve);
      });
      const session = await page.createCDPSession();
      session.send('Page.crash').catch(() => {});
      await gone;
      await page.close().catch(() => {});
    }
  };

  before(async () => {
    server = createServer((request, response) => {
      const [type, body] = served[request.url] ?? [];
      response.writeHead(type ? 200 : 404, {'Content-Type': type ?? 'text/plain', 'Content-Security-Policy': policy});
      response.end(body?.());
    });
    await new Promise(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });

  after(async () => {
    await browser?.close();
    server.close();
    rmSync(userDataDir, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  });

  it('has each time what was there a second before, and in the end all of it', {timeout: 600_000}, async t => {
    const random = dice(seed);
    assert.deepEqual((await open()).notice, '');
    await page.evaluate(async () => (await import('/person.mjs')).goToPlace());
    const slowest = [];
    for (let round = 1; round <= kills; round += 1) {
      const given = {text, documents, sizes, seed: seed + round};
      const work = page.evaluate(async one => (await import('/person.mjs')).work({...one, tell: window.tell}), given);
      const killed = work.then(() => 'done', error => error.message);
      await pause(300 + random() * 2200);
      const label = `SEED=${seed} kill ${round}`;
      const whole = round % 3 === 0;
      const at = Date.now();
      await kill(whole);
      assert.match(await killed, /crash|closed|detached|destroyed|disconnected|Protocol|Target/i, label);
      const then = await open();
      slowest.push(then.milliseconds);
      const least = what => Math.max(0, ...told[what].filter(one => one.at <= at - 1000).map(({count}) => count));
      const most = what => Math.max(0, ...told[what].map(({count}) => count)) + 1;
      assert.match(then.notice, round > 1 || then.notice ? /We kept your answers/ : /^$/, label);
      assert.deepEqual(then.errors, [], label);
      if (then.step === 'documents') {
        assert.ok(then.tiles >= least('attached') && then.tiles <= most('attached'), `${label}: ${then.tiles} documents`);
        await page.evaluate(async () => (await import('/person.mjs')).back());
        then.typed = await page.evaluate(async () => (await import('/person.mjs')).typed());
      }
      assert.ok(text.startsWith(then.typed), `${label}: ${then.typed}`);
      assert.ok(then.typed.length >= least('typed'), `${label}: ${then.typed.length} signs of ${least('typed')}`);
      assert.ok(then.typed.length <= most('typed'), `${label}: ${then.typed.length} signs, at most ${most('typed')}`);
      // What is gone with the last moments can be typed, and told, again.
      told.typed.push({count: 0, at: Date.now()});
      told.typed = told.typed.filter(({count}) => count <= then.typed.length);
    }
    const count = Math.max(0, ...told.attached.map(one => one.count));
    const end = await page.evaluate(async (...all) => (await import('/person.mjs')).finish(...all), documents, sizes);
    assert.deepEqual(end.errors, []);
    assert.ok(text.startsWith(end.place), end.place);
    assert.ok(end.events >= count - 1 && end.events > 0, `${end.events} documents of ${count}`);
    assert.deepEqual(end.same.slice(0, end.events), Array.from({length: end.events}, () => true));
    assert.deepEqual(complaints, []);
    t.diagnostic(`${kills} kills, ${end.place.length} signs, ${end.events} documents, there again in ${
      Math.round(Math.max(...slowest))} ms at most`);
  });
});
