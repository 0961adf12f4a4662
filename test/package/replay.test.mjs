// The script-tag file on a page that rrweb records as it comes: what is typed and chosen is in none of its events.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {findEngine} from '../../scripts/find-programs.mjs';
import {openEngine} from '../hosts/browsers.mjs';
import {serve} from '../hosts/serve.mjs';

const recorder = new URL('../../node_modules/@rrweb/record/dist/record.js', import.meta.url);
const page = `<!doctype html><html lang="en"><title>t</title><body><script src="/reliance-onboarding.js"></script><script type="module">
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
    server = await serve({pages: {'/': page, '/record.js': readFileSync(recorder)}, policy: "script-src 'self' 'unsafe-inline'"});
    ({browser} = await openEngine('chromium'));
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('tells of the widget, and of no answer', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/`);
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
