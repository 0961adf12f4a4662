// What the script-tag file has in the place of lit-html, beside lit-html itself: the same pictures, and the same nodes kept.
import assert from 'node:assert/strict';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {findEngine} from '../../scripts/find-programs.mjs';
import {chromiumFlags} from '../support/engines-flags.mjs';

const engine = findEngine('chromium');
const skip = !engine && !process.env.CI && 'Chromium is not on this machine';

describe('the stand-in for lit-html', {skip}, () => {
  let browser;
  let page;

  before(async () => {
    const {outputFiles: [{text}]} = await build({
      entryPoints: [fileURLToPath(new URL('small-html/compare.mjs', import.meta.url))],
      bundle: true, write: false, format: 'iife', globalName: 'sides', target: 'esnext',
    });
    browser = await launch({executablePath: engine.browser, args: chromiumFlags, timeout: 60_000});
    page = await browser.newPage();
    await page.evaluate(text);
  });

  after(() => browser?.close());

  it('draws the same, keeps the same nodes, and hears the same clicks', async () => {
    const {pictures, stayed} = await page.evaluate('sides.compare(4000)');
    assert.ok(pictures > 20_000 && stayed > 5000, `${pictures} pictures, in ${stayed} all nodes stayed`);
  });

  it('takes no data for a template', async () => {
    assert.doesNotMatch(await page.evaluate('sides.drawData()'), /<b>/);
  });
});
