// The widget in pages of every kind, in Chromium: each is driven to a received archive, and looks as it did without it.
import assert from 'node:assert/strict';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {findEngine} from '../../scripts/find-programs.mjs';
import {assertArrived, openEngine, serve} from './drive.mjs';
import {lightPages, lightPolicy, placements} from './light-pages.mjs';
import {rows} from './light-rows.mjs';

const skip = !findEngine('chromium') && !process.env.CI && 'Chromium is not on this machine';

describe('the widget', {skip}, () => {
  let engine;
  let host;
  before(async () => {
    host = await serve({pages: await lightPages(), policy: lightPolicy});
    engine = await openEngine('chromium');
  });
  after(async () => {
    await engine?.close();
    host?.close();
  });

  /** Visits a page; gives back what came of it once it holds what every host must see. */
  async function visit(path, {viewport, begin, look, archives} = {}) {
    const url = host.origin + path;
    let bare;
    const result = await engine.visit(url, {
      async prepare(page) {
        if (viewport) await page.setViewport(viewport);
        // The page as it is where no script runs, and so without the widget.
        await page.setJavaScriptEnabled(false);
        await page.goto(url);
        bare = await regionOf(page);
        await page.setJavaScriptEnabled(true);
        await page.evaluateOnNewDocument(watchWidth);
      },
      begin,
      look: async page => ({
        region: await regionOf(page),
        wide: await page.evaluate(() => window.tooWide),
        more: await look?.(page),
      }),
    });
    await assertArrived(result, {origin: host.origin, archives, missed: host.missed});
    assert.equal(result.seen.region === bare, true, 'the host page’s own pixels');
    assert.deepEqual(result.seen.wide, [], 'steps that are wider than their place');
    return {begun: result.begun, seen: result.seen.more};
  }

  for (const {claim, path} of placements) {
    it(`works from ${claim}`, async () => {
      await visit(path);
    });
  }

  for (const {claim, page, check, ...options} of rows) {
    it(claim, async () => {
      const plain = options.compare && await engine.glance(`${host.origin}/pages/plain.html`, options.begin);
      const result = await visit(`/pages/${page}.html`, options);
      await check?.(result, plain);
    });
  }
});

async function regionOf(page) {
  const region = await page.$('#region');
  return region.screenshot({encoding: 'base64'});
}

// Runs in the page: notes the steps at which it, or the column of the widget, can be scrolled sideways.
function watchWidth() {
  window.tooWide = [];
  for (const type of ['reliance-ready', 'reliance-step-change', 'focusin']) {
    addEventListener(type, event => {
      const widget = event.composedPath().find(({localName}) => localName === 'reliance-onboarding');
      if (!widget) return;
      for (const place of [document.scrollingElement, widget.parentElement, widget]) {
        if (place && place.scrollWidth > place.clientWidth && getComputedStyle(place).display !== 'inline') {
          window.tooWide.push(`${widget.step} ${place.localName} ${place.scrollWidth} > ${place.clientWidth}`);
        }
      }
    });
  }
}
