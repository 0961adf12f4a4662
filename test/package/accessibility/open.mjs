// Opens the script-tag file in Chromium, on a page as plain as a host's can be, for tests that need the browser's own
// keys, media features and accessibility tree.
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {findEngine} from '../../../scripts/find-programs.mjs';
import {serve} from '../../hosts/serve.mjs';
import {chromiumFlags} from '../../support/engines-flags.mjs';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const built = here('../../../dist/reliance-onboarding-drafts.js');

const host =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1">' +
  '<title>Host</title><link rel="stylesheet" href="/host.css"><script src="/widget.js"></script>' +
  '<script src="/hand.js"></script><script src="/measure.js"></script><body><main><h1>Host</h1></main></body></html>';
const style = 'html { color-scheme: light dark; } body { margin: 0; } h1 { font: 16px sans-serif; margin: 0; }';

const missing = name => !findEngine(name) && !process.env.CI && `${name} is not on this machine`;

/** Whether Chromium, or Firefox, is missing and may be: in continuous integration it must not. */
export const skip = missing('chromium');
export const skipFirefox = missing('firefox');

const serveHost = script => serve({
  pages: {
    '/': host,
    '/host.css': style,
    '/widget.js': readFileSync(script),
    '/hand.js': readFileSync(here('hand.js')),
    '/measure.js': readFileSync(here('measure.js')),
    '/axe.js': readFileSync(here('../../../node_modules/axe-core/axe.min.js')),
  },
  policy: "default-src 'self'; base-uri 'none'; form-action 'none'",
});
const limits = {timeout: 60_000, protocolTimeout: 120_000};

/** Starts a server and Chromium; `script` is the file to try: the one in dist/, unless SCRIPT_TAG names another. */
export async function openChromium(script = process.env.SCRIPT_TAG ?? built) {
  const server = await serveHost(script);
  const browser = await launch({executablePath: findEngine('chromium').browser, args: [...chromiumFlags, '--lang=en'], ...limits});
  return {
    /** A page of its own, of that size; every feature of the media that is named is set. */
    async page({width = 800, height = 900, features = [], touch = false} = {}) {
      const page = await browser.newPage();
      await page.bringToFront();
      await page.setViewport({width, height, hasTouch: touch, isMobile: touch});
      const session = await page.createCDPSession();
      await session.send('Emulation.setTimezoneOverride', {timezoneId: 'Europe/Berlin'});
      if (features.length > 0) await session.send('Emulation.setEmulatedMedia', {features});
      await page.goto(server.origin, {waitUntil: 'load'});
      return Object.assign(page, {session});
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Starts a server and a Firefox that forces its person's colours on every page. */
export async function openForcedFirefox(script = process.env.SCRIPT_TAG ?? built) {
  const server = await serveHost(script);
  const browser = await launch({
    executablePath: findEngine('firefox').browser, browser: 'firefox',
    extraPrefsFirefox: {'browser.display.document_color_use': 2}, ...limits,
  });
  return {
    async page() {
      const page = await browser.newPage();
      await page.goto(server.origin, {waitUntil: 'load'});
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
