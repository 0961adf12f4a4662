// Every page where a person has forced colours of their own, in a light and in a dark theme: what axe finds, page-wide rules
// included, and what would be gone with the colours that aren't there any more.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openChromium, skip} from './accessibility/open.mjs';
import {scenes, showScene} from './accessibility/scenes.mjs';

const axeFaults = async () => {
  const {violations} = await window.axe.run(document, {
    rules: {'target-size': {enabled: true}}, resultTypes: ['violations'],
  });
  return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary}`));
};

describe('with forced colours', {skip}, () => {
  let chromium;

  before(async () => {
    chromium = await openChromium();
  });
  after(() => chromium?.close());

  for (const [scheme, lang] of [['light', 'de'], ['dark', 'en']]) {
    it(`axe finds nothing on any page (${scheme}, ${lang})`, async () => {
      const features = [{name: 'forced-colors', value: 'active'}, {name: 'prefers-color-scheme', value: scheme}];
      const page = await chromium.page({features});
      await page.addScriptTag({url: '/axe.js'});
      assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), 'colours are not forced');
      // Most pages know of no dark: what is made for light must not show on their person's black.
      await page.evaluate(() => { document.documentElement.style.colorScheme = 'light'; });
      const found = [];
      for (const scene of scenes) {
        await showScene(page, scene, lang);
        for (const fault of await page.evaluate(axeFaults)) found.push(`${scene.file}, ${scene.name}: ${fault}`);
      }
      await page.close();
      assert.deepEqual(found, []);
    });
  }
});
