// Opens a browser and visits host pages with it, in any of the three engines; what happened on a page comes back as data.
import {setTimeout as pause} from 'node:timers/promises';
import {launch} from 'puppeteer-core';
import {findEngine} from '../../scripts/find-programs.mjs';
import {chromiumFlags} from '../support/engines-flags.mjs';
import {again, within} from '../support/engines-launch.mjs';
import {startMachine} from '../support/engines-webkit.mjs';

const outcomeOf = () => document.documentElement.dataset.outcome;
const progressOf = () => document.documentElement.dataset.journey;

const goOn = () => { document.documentElement.removeAttribute('data-journey'); };

async function untilOutcome(run, limitMs) {
  for (const end = Date.now() + limitMs; Date.now() < end; await pause(100)) {
    const text = await run(outcomeOf);
    if (text) return JSON.parse(text);
  }
  return {failure: `no outcome after ${limitMs} ms, at ${await run(progressOf)}`};
}

/**
 * Starts an engine, 'chromium', 'firefox' or 'webkit'. Its `visit(url, {prepare, begin, look, limitMs})` opens a page,
 * waits for the journey's outcome and gives it back with `complaints` (what the browser reported) and `requests`, where
 * the engine tells. `prepare(page)` runs before the page is loaded, `begin(page)` before the journey of a page with
 * `data-journey="wait"`, and `look(page)` at the end; `begun` and `seen` are what the last two came to.
 */
export async function openEngine(name) {
  const paths = findEngine(name);
  if (!paths) throw new Error(`${name} is not on this machine`);
  return name === 'webkit' ? openWebKit(paths) : openPuppeteer(name, paths);
}

async function openPuppeteer(name, {browser: executablePath}) {
  const options = name === 'chromium' ? {args: chromiumFlags} : {browser: 'firefox'};
  const browser = await again(name, () => launch({executablePath, timeout: 60_000, protocolTimeout: 120_000, ...options}));
  return {
    browser,
    async visit(url, {prepare, begin, look, limitMs = 60_000} = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const complaints = [];
      const requests = [];
      const complain = words => {
        // Browsers ask for it on their own.
        if (!words.includes('/favicon.ico')) complaints.push(words);
      };
      page.on('pageerror', error => complain(String(error?.message ?? error)));
      page.on('console', message => complain(`${message.text()} ${message.location().url ?? ''}`));
      page.on('request', request => requests.push(request.url()));
      try {
        await prepare?.(page);
        await page.goto(url, {waitUntil: 'load', timeout: 60_000});
        const begun = await begin?.(page);
        await page.evaluate(goOn);
        const outcome = await untilOutcome(run => page.evaluate(run), limitMs);
        return {...outcome, complaints, requests, begun, seen: await look?.(page)};
      } finally {
        await context.close();
      }
    },
    /** What `look(page)` comes to on a page that isn't driven. */
    async glance(url, look) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.goto(url, {waitUntil: 'load', timeout: 60_000});
        return await look(page);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

async function openWebKit(paths) {
  let machine;
  let session;
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${machine.port}${path}`, {
      method,
      ...(body && {body: JSON.stringify(body), headers: {'Content-Type': 'application/json'}}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  await again('webkit', async () => {
    await machine?.stop();
    machine = await startMachine(paths);
    const options = {binary: paths.browser, args: ['--automation']};
    const capabilities = {alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options}};
    ({sessionId: session} = await within(60_000, 'the WebKit session', ask('POST', '/session', {capabilities})));
  });
  const run = (work, ...args) =>
    ask('POST', `/session/${session}/execute/sync`, {script: `return (${work})(...arguments)`, args});
  return {
    async visit(url, {begin, look, limitMs = 60_000} = {}) {
      await ask('POST', `/session/${session}/url`, {url});
      const begun = await begin?.({evaluate: run});
      await run(goOn);
      const outcome = await untilOutcome(run, limitMs);
      return {...outcome, complaints: [], requests: [], begun, seen: await look?.({evaluate: run})};
    },
    async close() {
      await within(10_000, 'the end of the session', ask('DELETE', `/session/${session}`)).catch(() => {});
      await machine.stop();
    },
  };
}
