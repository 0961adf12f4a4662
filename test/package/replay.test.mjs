// The script-tag file on a page that rrweb records as it comes: what is typed and chosen is in none of its events.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {launch} from 'puppeteer-core';
import {findEngine} from '../../scripts/find-programs.mjs';
import {chromiumFlags} from '../support/engines-flags.mjs';

const files = {
  '/widget.js': new URL('../../dist/reliance-onboarding.js', import.meta.url),
  '/record.js': new URL('../../node_modules/@rrweb/record/dist/record.js', import.meta.url),
};
const page = `<!doctype html><html lang="en"><title>t</title><body><script src="/widget.js"></script><script type="module">
  import {record} from '/record.js';
  globalThis.events = [];
  record({emit: event => events.push(event)});
  const widget = document.createElement('reliance-onboarding');
  widget.config = {kycVendor: 'IDNOW', serverSections: ['verification']};
  widget.prefill = {person: {surName: 'Wyxhausen'}};
  widget.submitHandler = async () => {};
  document.body.append(widget);
</script></body></html>`;

const engine = findEngine('chromium');
const skip = !engine && !process.env.CI && 'Chromium is not on this machine';

describe('a page that rrweb records', {skip}, () => {
  let server;
  let browser;

  before(async () => {
    server = createServer(({url}, response) => {
      response.setHeader('Content-Type', files[url] ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(files[url] ? readFileSync(files[url]) : page);
    });
    await new Promise(resolve => { server.listen(0, '127.0.0.1', resolve); });
    assert.ok(engine, 'Chromium is not on this machine');
    browser = await launch({executablePath: engine.browser, args: chromiumFlags, timeout: 60_000});
  });

  after(async () => {
    await browser?.close();
    server.close();
  });

  it('tells of the widget, and of no answer', async () => {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    const foreName = await tab.waitForSelector('>>> [name="person.foreName"]');
    await foreName.type('Quirinius');
    const country = await tab.waitForSelector('>>> [name="person.nationality"]');
    await country.type('Urug');
    await tab.keyboard.press('Tab');
    const option = await tab.waitForSelector('>>> [part=option]');
    await option.click();
    assert.equal(await country.evaluate(box => box.value), 'Uruguay');
    const events = await tab.evaluate('JSON.stringify(events)');
    assert.match(events, /First names/);
    for (const secret of ['Quirinius', 'Wyxhausen', 'Urug']) assert.ok(!events.includes(secret), secret);
    const inputs = JSON.parse(events).filter(({data}) => data?.source === 5);
    assert.deepEqual(inputs, []);
  });
});
