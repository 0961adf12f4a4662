// The script-tag file in Chromium, on a page under a strict content policy: as a module, as a classic script, twice.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {launch} from 'puppeteer-core';
import {findEngine} from '../../scripts/find-programs.mjs';
import {measure} from '../../scripts/measure.mjs';
import {chromiumFlags} from '../support/engines-flags.mjs';

const path = new URL('../../dist/reliance-onboarding.js', import.meta.url);
const {integrity} = measure(path);
const policy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types reliance-onboarding";
const src = 'src="/reliance-onboarding.js"';

/** Each page: its claim, and the script tags that a partner writes. */
const pages = [
  ['as a module', `<script type="module" ${src}></script>`],
  ['as a classic async script', `<script async ${src}></script>`],
  ['as a classic script in the head', `<script ${src}></script>`],
  ['with its integrity hash', `<script async ${src} integrity="${integrity}" crossorigin="anonymous"></script>`],
];

const engine = findEngine('chromium');
const skip = !engine && !process.env.CI && 'Chromium is not on this machine';

describe('the script-tag file on a page', {skip}, () => {
  let server;
  let browser;
  let body = '';

  before(async () => {
    server = createServer((request, response) => {
      const isScript = request.url.startsWith('/reliance-onboarding.js');
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      if (!isScript) response.setHeader('Content-Security-Policy', policy);
      response.end(isScript ? readFileSync(path) : body);
    });
    await new Promise(resolve => { server.listen(0, '127.0.0.1', resolve); });
    assert.ok(engine, 'Chromium is not on this machine');
    browser = await launch({executablePath: engine.browser, args: chromiumFlags, timeout: 60_000});
  });

  after(async () => {
    await browser?.close();
    server.close();
  });

  /** Opens a page with these tags; gives back what a partner would notice. */
  async function visit(tags) {
    body = `<!doctype html><html lang="en"><head><title>t</title>${tags}</head><body></body></html>`;
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error.message));
    page.on('console', message => {
      if (['error', 'warn'].includes(message.type()) && !message.location().url?.endsWith('/favicon.ico')) {
        errors.push(message.text());
      }
    });
    await page.evaluateOnNewDocument(() => {
      const keys = () => [...Reflect.ownKeys(window), ...Reflect.ownKeys(Symbol).map(key => `Symbol.${String(key)}`)];
      const before = new Set(keys());
      window.addEventListener('load', () => {
        document.title = JSON.stringify(keys().filter(key => !before.has(key)).map(String));
      });
    });
    await page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'load'});
    const result = await page.evaluate(() => ({
      defined: customElements.get('reliance-onboarding') !== undefined,
      globals: JSON.parse(document.title),
    }));
    const rendered = await page.evaluate(async () => {
      const element = document.createElement('reliance-onboarding');
      document.body.append(element);
      await element.updateComplete;
      return (element.shadowRoot?.childElementCount ?? 0) > 0;
    });
    await page.close();
    return {...result, rendered, errors};
  }

  const clean = {defined: true, globals: [], rendered: true, errors: []};

  for (const [claim, tags] of pages) {
    it(`works ${claim}, and leaves no global`, async () => assert.deepEqual(await visit(tags), clean));
  }

  it('keeps no draft, says so once, and shows the form', async () => {
    await visit(`<script ${src}></script>`);
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'load'});
    const seen = await page.evaluate(async () => {
      const element = document.createElement('reliance-onboarding');
      const told = [];
      element.addEventListener('reliance-error', ({detail}) => told.push(detail.code));
      element.config = {kycVendor: 'IDNOW', draft: {id: 'one'}};
      element.submitHandler = async () => undefined;
      document.body.append(element);
      await element.updateComplete;
      element.config = {...element.config};
      await element.updateComplete;
      return {told, step: element.shadowRoot.querySelector('[data-step]')?.dataset.step, kept: await indexedDB.databases()};
    });
    await page.close();
    assert.deepEqual(seen, {told: ['draft'], step: 'person', kept: []});
  });

  it('loads twice without an error', async () => {
    const twice = `<script ${src}></script><script type="module" src="/reliance-onboarding.js?again"></script>`;
    assert.deepEqual(await visit(twice), clean);
  });
});
