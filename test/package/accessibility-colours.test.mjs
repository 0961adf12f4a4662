// Every page where a person has forced colours of their own: what axe finds, page-wide rules included, in Chromium with a light
// and a dark theme, and in Firefox. WebKit forces none.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openChromium, openForcedFirefox, skip, skipFirefox} from './accessibility/open.mjs';
import {scenes, showScene} from './accessibility/scenes.mjs';

const axeFaults = async () => {
  const {violations} = await window.axe.run(document, {
    rules: {'target-size': {enabled: true}}, resultTypes: ['violations'], preload: false, iframes: false,
  });
  return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary}`));
};

// Gradients go where colours are forced, and an arrow that is drawn as one.
const arrowless = () => [...window.hand.widget.shadowRoot.querySelectorAll('select')].map(select => getComputedStyle(select))
  .filter(({appearance, forcedColorAdjust}) => appearance === 'none' && forcedColorAdjust !== 'none').length;

async function assertClean(page, lang) {
  await page.addScriptTag({url: '/axe.js'});
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), 'colours are not forced');
  // Most pages know of no dark: what is made for light must not show on their person's black.
  await page.evaluate(() => { document.documentElement.style.colorScheme = 'light'; });
  const found = [];
  for (const scene of scenes) {
    await showScene(page, scene, lang);
    for (const fault of await page.evaluate(axeFaults)) found.push(`${scene.file}, ${scene.name}: ${fault}`);
    if (await page.evaluate(arrowless)) found.push(`${scene.file}, ${scene.name}: a select without its arrow`);
  }
  assert.deepEqual(found, []);
}

describe('with forced colours axe finds nothing on any page', () => {
  for (const [scheme, lang] of [['light', 'de'], ['dark', 'en']]) {
    it(`in Chromium (${scheme}, ${lang})`, {skip}, async () => {
      const chromium = await openChromium();
      try {
        const features = [{name: 'forced-colors', value: 'active'}, {name: 'prefers-color-scheme', value: scheme}];
        await assertClean(await chromium.page({features}), lang);
      } finally {
        await chromium.close();
      }
    });
  }

  it('in Firefox (de)', {skip: skipFirefox}, async () => {
    const firefox = await openForcedFirefox();
    try {
      await assertClean(await firefox.page(), 'de');
    } finally {
      await firefox.close();
    }
  });
});
