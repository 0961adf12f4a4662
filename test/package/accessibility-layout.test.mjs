// Every page at 320 CSS pixels, which is 1280 at 400 %; with the distances of WCAG 1.4.12; with letters twice as large; under a
// finger. What is measured is in accessibility/measure.js.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openChromium, skip} from './accessibility/open.mjs';
import {scenes, showScene} from './accessibility/scenes.mjs';

/** What is wrong on all pages, each with the page that it is on. */
async function walk(page, lang, faults) {
  const found = [];
  for (const scene of scenes) {
    await showScene(page, scene, lang);
    for (const fault of await faults(page)) found.push(`${scene.file}, ${scene.name}: ${fault}`);
  }
  return found;
}

describe('every page', {skip}, () => {
  let chromium;

  before(async () => {
    chromium = await openChromium();
  });
  after(() => chromium?.close());

  for (const lang of ['de', 'en']) {
    it(`fits into 320 pixels, also with wider text, and has targets of 24 pixels (${lang})`, async () => {
      const page = await chromium.page({width: 320, height: 568});
      const found = await walk(page, lang, () => page.evaluate(() => {
        const {measure} = window;
        const plain = [...measure.sideways(), ...measure.cut(), ...measure.small(24)];
        measure.spaceOut(true);
        const spaced = [...measure.sideways(), ...measure.cut()].map(fault => `spaced out, ${fault}`);
        measure.spaceOut(false);
        return [...plain, ...spaced];
      }));
      await page.close();
      assert.deepEqual(found, []);
    });
  }

  it('has targets of 44 pixels under a finger', async () => {
    const page = await chromium.page({width: 360, height: 640, touch: true});
    assert.ok(await page.evaluate(() => matchMedia('(pointer: coarse)').matches), 'no finger');
    const found = await walk(page, 'de', () => page.evaluate(() => [...window.measure.sideways(), ...window.measure.small(44)]));
    await page.close();
    assert.deepEqual(found, []);
  });

  it('shows where a long list of mistakes begins, and a list of countries with its box, in a window of 320 × 256', async () => {
    const page = await chromium.page({width: 320, height: 256});
    const placesOf = (...selectors) => page.evaluate(async list => {
      const widget = document.querySelector('reliance-onboarding');
      await widget.updateComplete;
      return list.map(selector => {
        const {top, bottom} = widget.shadowRoot.querySelector(selector).getBoundingClientRect();
        return Math.round(top) >= 0 && Math.round(bottom) <= innerHeight ? 'seen' : `${top} to ${bottom}`;
      });
    }, selectors);
    for (const step of ['person', 'contact', 'identity']) {
      await showScene(page, {show: ['showMistakes', step]}, 'de');
      assert.deepEqual(await placesOf('.summary-title'), ['seen'], step);
    }
    await page.evaluate(() => window.hand.mount({without: 'everything'}));
    await page.evaluate(() => document.querySelector('reliance-onboarding').shadowRoot.querySelector('[name="person.birthCountry"]').focus());
    await page.keyboard.type('a');
    assert.deepEqual(await placesOf('[name="person.birthCountry"]', '.list:not([hidden])'), ['seen', 'seen']);
    await page.keyboard.type('qqq');
    assert.deepEqual(await placesOf('[name="person.birthCountry"]', '.none'), ['seen', 'seen']);
    await page.close();
  });

  for (const [width, height] of [[640, 900], [390, 844]]) {
    it(`can be read with letters twice as large, ${width} pixels wide`, async () => {
      const page = await chromium.page({width, height});
      await page.evaluate(() => document.documentElement.style.setProperty('--reliance-font-size', '32px'));
      const found = await walk(page, 'de', () => page.evaluate(() => [...window.measure.sideways(), ...window.measure.cut()]));
      await page.close();
      assert.deepEqual(found, []);
    });
  }
});
