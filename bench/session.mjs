// One fresh browser for each measurement, so that no tool pays for what another left behind.
import {launch} from 'puppeteer-core';
import {findEngine} from '../scripts/find-programs.mjs';
import {chromiumFlags} from '../test/support/engines-flags.mjs';

const flags = [...chromiumFlags, '--disable-features=SpareRendererForSitePerProcess', '--disable-dev-shm-usage'];
/** The browser's own pages are loaded meanwhile; they would share the processor with what is measured. */
const settleMs = 800;

/** Opens a page in a browser of its own, with more flags if need be; `close` ends both. */
export async function openSession(address, more = []) {
  const engine = findEngine('chromium');
  if (!engine) throw new Error('Chromium is not on this machine');
  const browser = await launch({executablePath: engine.browser, args: [...flags, ...more], timeout: 60_000, protocolTimeout: 600_000});
  const [page] = await browser.pages();
  const complaints = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (!message.location().url?.endsWith('/favicon.ico')) complaints.push(message.text());
  });
  await page.goto(address, {waitUntil: 'load'});
  const devtools = await page.createCDPSession();
  const renderer = await rendererOf(page, address);
  await new Promise(resolve => {
    setTimeout(resolve, settleMs);
  });
  return {
    page,
    devtools,
    complaints,
    version: await browser.version(),
    processes: {renderer, browser: browser.process().pid},
    close: () => browser.close(),
  };
}

// The browser has pages of its own, with processes of their own; a trace tells whose is whose.
async function rendererOf(page, address) {
  await page.tracing.start({categories: ['disabled-by-default-devtools.timeline']});
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const frames = traceEvents.flatMap(({name, args}) => (name === 'TracingStartedInBrowser' ? args.data.frames : []));
  return frames.find(({url}) => url === address).processId;
}

/** Chooses files on disk in the input that `expression` gives. */
export async function chooseFiles({page}, expression, files) {
  const input = await page.evaluateHandle(expression);
  await input.uploadFile(...files.map(({path}) => path));
}
