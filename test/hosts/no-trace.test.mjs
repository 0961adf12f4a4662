// A hundred widgets that come, are used and are taken off without another word, most of them in the middle of something:
// counted from outside, nothing of them is left. The file that can keep drafts keeps as little where none is configured.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {findEngine} from '../../scripts/find-programs.mjs';
import {openEngine, serve} from './drive.mjs';

const skip = !findEngine('chromium') && !process.env.CI && 'Chromium is not on this machine';
const read = path => readFileSync(new URL(path, import.meta.url), 'utf8');
const pagesWith = file => ({
  '/': `<!doctype html><html lang="en" data-journey="wait"><meta charset="utf-8"><title>No trace</title>
    <script src="/journey.js"></script><script src="/bookkeeping.js"></script>
    <script src="/widget.js"></script><script src="/cycle.js"></script><body></body></html>`,
  '/bookkeeping.js': read('pages/bookkeeping.js'),
  '/cycle.js': read('pages/cycle.js'),
  '/widget.js': read(`../../dist/${file}`),
});

for (const file of ['reliance-onboarding.js', 'reliance-onboarding-drafts.js']) {
  describe(`a hundred widgets of ${file}, taken off`, {skip}, () => {
    let engine;
    let host;
    let page;
    let late;
    let earlier;
    let left;
    let alive;
    const asked = [];
    const complaints = [];

    before(async () => {
      host = await serve({pages: pagesWith(file)});
      engine = await openEngine('chromium');
      page = await engine.browser.newPage();
      page.on('pageerror', error => complaints.push(error.message));
      page.on('console', message => {
        if (!message.location().url?.endsWith('/favicon.ico')) complaints.push(message.text());
      });
      await page.goto(host.origin, {waitUntil: 'load'});
      const devTools = await page.createCDPSession();
      for (const domain of ['Performance', 'HeapProfiler', 'DOM']) await devTools.send(`${domain}.enable`);
      const photo = await page.evaluateHandle(makePhoto);
      await cycles(page, photo, 16);
      page.on('request', request => asked.push(request.url()));
      // What the engine keeps of a part of the page when it is first shown, as a template, is no trace: a leak grows again.
      for (let round = 0; round === 0 || (round < 3 && left.nodes !== earlier.nodes); round += 1) {
        earlier = await count(devTools);
        late = await cycles(page, photo, 100);
        left = await count(devTools);
      }
      alive = await countAlive(devTools);
      await devTools.detach();
    });

    after(async () => {
      await engine?.close();
      host?.close();
    });

    it('do nothing afterwards, and their handlers’ signals are aborted', () => assert.deepEqual(late, []));

    it('leave no node and no listener', () => {
      const {nodes, listeners} = left;
      assert.deepEqual({nodes, listeners}, {nodes: earlier.nodes, listeners: earlier.listeners});
    });

    it('leave no widget in memory', () => assert.equal(alive, 0));

    it('leave less than a megabyte on the heap', () => {
      assert.ok(left.heap - earlier.heap < 1e6, `${left.heap - earlier.heap} bytes`);
    });

    it('leave no timer, frame, object URL, observer, or listener of the page, and touch nothing else of it', async () => {
      const none = {timers: 0, frames: 0, urls: 0, observers: 0, listeners: [], calls: []};
      assert.deepEqual(await page.evaluate(() => window.books()), none);
    });

    it('ask for nothing and say nothing', () => assert.deepEqual({asked, complaints}, {asked: [], complaints: []}));
  });
}

const cycles = (page, photo, times) => page.evaluate(async (blob, count) => {
  const late = [];
  for (let index = 0; index < count; index += 1) late.push(...await window.cycle(index, blob));
  return late;
}, photo, times);

async function count(devTools) {
  await pause(300);
  for (let round = 0; round < 3; round += 1) await devTools.send('HeapProfiler.collectGarbage');
  const {metrics} = await devTools.send('Performance.getMetrics');
  const value = name => metrics.find(metric => metric.name === name).value;
  return {nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize')};
}

async function countAlive(devTools) {
  const expression = 'customElements.get("reliance-onboarding").prototype';
  const {result: {objectId}} = await devTools.send('Runtime.evaluate', {expression});
  const {objects} = await devTools.send('Runtime.queryObjects', {prototypeObjectId: objectId});
  const {result} = await devTools.send('Runtime.callFunctionOn',
    {objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }'});
  return result.value;
}

// Runs in the page.
async function makePhoto() {
  const canvas = Object.assign(document.createElement('canvas'), {width: 640, height: 420});
  const context = canvas.getContext('2d');
  context.font = '24px sans-serif';
  context.fillStyle = 'white';
  for (let line = 0; line < 12; line += 1) context.fillText('PASSPORT C01X00T47 <<<', 20, 40 + line * 32);
  return new Promise(resolve => { canvas.toBlob(resolve, 'image/jpeg'); });
}
