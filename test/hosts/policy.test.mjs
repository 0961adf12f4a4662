// The whole journey under the strictest policy, in every engine: nothing is asked of it, and nothing is left on the page.
import assert from 'node:assert/strict';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {engineNames, findEngine} from '../../scripts/find-programs.mjs';
import {assertArrived, openEngine, serve} from './drive.mjs';

const page = `<!doctype html><html lang="en"><title>Strict</title>
  <script src="/journey.js"></script><script src="/globals-before.js"></script>
  <script src="/reliance-onboarding.js"></script><script type="module" src="/host.js"></script>
  <body><reliance-onboarding></reliance-onboarding></body></html>`;
const names = '[...Reflect.ownKeys(window), ...Reflect.ownKeys(Symbol), ...Reflect.ownKeys(document)].map(String)';
const pages = {
  '/': page,
  '/globals-before.js': `window.namesBefore = []; window.namesBefore = ${names};`,
  '/host.js': `Object.assign(document.querySelector('reliance-onboarding'), hostSettings());`,
};

for (const name of engineNames) {
  const skip = !findEngine(name) && !process.env.CI && `${name} is not on this machine`;
  describe(`the strictest policy in ${name}`, {skip}, () => {
    let engine;
    let host;
    before(async () => {
      host = await serve({pages});
      engine = await openEngine(name);
    });
    after(async () => {
      await engine?.close();
      host?.close();
    });

    it('lets the whole journey through, with documents and their small pictures, and without a trace', async () => {
      const result = await engine.visit(`${host.origin}/`, {
        look: page => page.evaluate(() => ({
          globals: [...Reflect.ownKeys(window), ...Reflect.ownKeys(Symbol), ...Reflect.ownKeys(document)].map(String)
            // The last one is WebKit's driver's own.
            .filter(one => ![...window.namesBefore, 'Symbol(automationSessionProxy)'].includes(one)),
          cookie: document.cookie,
          address: location.pathname + location.search + location.hash,
          stored: localStorage.length + sessionStorage.length,
        })),
      });
      await assertArrived(result, {origin: host.origin, missed: host.missed});
      assert.deepEqual(result.seen, {globals: [], cookie: '', address: '/', stored: 0});
    });
  });
}
