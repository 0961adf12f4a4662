// What a browser does for people who type little: Chromium's own address autofill, asked for through its debugging protocol,
// fills a whole step in one go, and the step goes on; and no box is so small that a telephone zooms in on it.
import assert from 'node:assert/strict';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {findEngine} from '../../scripts/find-programs.mjs';
import {openEngine} from '../hosts/browsers.mjs';
import {serve} from '../hosts/serve.mjs';

const page = lang => `<!doctype html><html lang="${lang}"><title>t</title><script src="/reliance-onboarding.js"></script>
  <script>
    const widget = document.createElement('reliance-onboarding');
    widget.config = {kycVendor: 'IDNOW', serverSections: ['verification']};
    widget.prefill = {person: {
      foreName: 'Ada', surName: 'Muster', birthDate: '1988-02-29', birthPlace: 'Wien', birthCountry: 'AT', nationality: 'DE',
    }};
    widget.submitHandler = async () => {};
  </script><body><script>document.body.append(widget)</script></body></html>`;

const reach = {EMAIL_ADDRESS: 'ada@example.org', PHONE_HOME_WHOLE_NUMBER: '+4917139200012'};
const munich = {ADDRESS_HOME_ZIP: '80331', ADDRESS_HOME_CITY: 'MÜNCHEN', ADDRESS_HOME_COUNTRY: 'DE', ...reach};
const filled = {street: 'LANGE STRASSE', houseNumber: '7 B', zip: '80331', city: 'MÜNCHEN', email: 'ada@example.org'};

/** What Chromium keeps of an address, and what stands on the page once it was chosen. */
const addresses = [
  ['an address in capitals, taken apart by the browser', 'de',
    {...munich, ADDRESS_HOME_STREET_NAME: 'LANGE STRASSE', ADDRESS_HOME_HOUSE_NUMBER: '7 B'},
    {...filled, country: 'Deutschland', mobile: '+4917139200012'}],
  ['the same in English', 'en',
    {...munich, ADDRESS_HOME_STREET_NAME: 'LANGE STRASSE', ADDRESS_HOME_HOUSE_NUMBER: '7 B'},
    {...filled, country: 'Germany', mobile: '+4917139200012'}],
  ['an Austrian address with a national number, in a page whose language has no texts', 'it', {
    ...reach, ADDRESS_HOME_ZIP: '1010', ADDRESS_HOME_CITY: 'WIEN', ADDRESS_HOME_COUNTRY: 'AT',
    ADDRESS_HOME_STREET_NAME: 'Am Hof', ADDRESS_HOME_HOUSE_NUMBER: '3/1', PHONE_HOME_WHOLE_NUMBER: '0664 7654321',
  }, {street: 'Am Hof', houseNumber: '3/1', zip: '1010', city: 'WIEN', country: 'Austria', mobile: '+436647654321'}],
];

const engine = findEngine('chromium');
const skip = !engine && !process.env.CI && 'Chromium is not on this machine';

describe('Chromium’s address autofill', {skip}, () => {
  let server;
  let browser;

  before(async () => {
    const pages = Object.fromEntries(['de', 'en', 'it'].map(lang => [`/${lang}`, page(lang)]));
    server = await serve({pages, policy: "script-src 'self' 'unsafe-inline'"});
    ({browser} = await openEngine('chromium'));
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  const settled = tab => tab.evaluate(async () => {
    do await new Promise(resolve => { setTimeout(resolve, 20); });
    while (!await globalThis.document.querySelector('reliance-onboarding').updateComplete);
  });

  /** Goes to the address, and has Chromium fill its form from the postal code on. */
  async function fillAddress(lang, address) {
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/${lang}`);
    const session = await tab.createCDPSession();
    await settled(tab);
    assert.equal(await tab.evaluate('widget.goToStep("contact")'), true);
    await settled(tab);
    await session.send('DOM.enable');
    await session.send('Autofill.enable');
    const expression = 'widget.shadowRoot.querySelector("[name=person\\\\.zip]")';
    const {result} = await session.send('Runtime.evaluate', {expression});
    const {node} = await session.send('DOM.describeNode', {objectId: result.objectId});
    await session.send('DOM.focus', {objectId: result.objectId});
    const fields = Object.entries(address).map(([name, value]) => ({name, value}));
    const names = new Promise(resolve => {
      session.on('Autofill.addressFormFilled', ({filledFields}) => resolve(filledFields.map(({name}) => name)));
    });
    await session.send('Autofill.trigger', {fieldId: node.backendNodeId, address: {fields}});
    const filledNames = await names;
    await settled(tab);
    const values = await tab.evaluate(() => {
      const boxes = globalThis.document.querySelector('reliance-onboarding').shadowRoot.querySelectorAll('input');
      return Object.fromEntries([...boxes].map(({name, value}) => [name.replace('person.', ''), value]));
    });
    return {tab, values, filledNames};
  }

  for (const [claim, lang, address, expected] of addresses) {
    it(`fills the whole step at once: ${claim}`, async () => {
      const {tab, values, filledNames} = await fillAddress(lang, address);
      for (const [name, value] of Object.entries(expected)) assert.equal(values[name], value, name);
      assert.ok(filledNames.length >= 6, filledNames.join());
      await tab.evaluate('widget.shadowRoot.querySelector("[part=next]").click()');
      await settled(tab);
      assert.equal(await tab.evaluate('widget.step'), 'bank', await tab.evaluate('widget.shadowRoot.textContent'));
      await tab.close();
    });
  }

  for (const size of ['', '13px', '20px']) {
    it(`meets boxes that no telephone zooms in on (a font of ${size || 'the usual size'})`, async () => {
      const tab = await browser.newPage();
      await tab.emulate({viewport: {width: 390, height: 844, hasTouch: true, isMobile: true}, userAgent: await browser.userAgent()});
      await tab.goto(`${server.origin}/de`);
      await tab.evaluate(value => globalThis.document.body.style.setProperty('--reliance-font-size', value), size);
      await settled(tab);
      const sizes = [];
      for (const step of ['person', 'contact', 'bank']) {
        await tab.evaluate(id => globalThis.document.querySelector('reliance-onboarding').goToStep(id), step);
        await settled(tab);
        sizes.push(...await tab.evaluate(() => [...globalThis.document.querySelector('reliance-onboarding').shadowRoot
          .querySelectorAll('.box')].map(box => Number.parseFloat(globalThis.getComputedStyle(box).fontSize))));
      }
      assert.ok(sizes.length > 8, sizes.join());
      assert.equal(Math.min(...sizes), Math.max(16, Number.parseFloat(size || '16')));
      await tab.close();
    });
  }
});
