// The README's pictures of the demo's looks, as a phone shows them: `node scripts/screens.mjs` writes docs/themes/.
import {mkdirSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {createServer} from 'vite';
import {chromiumFlags} from '../test/support/engines-flags.mjs';
import {findEngine} from './find-programs.mjs';

const looks = ['bank', 'neobank', 'crypto', 'dark', 'contrast'];
const folder = 'docs/themes';
const server = await createServer({server: {host: '127.0.0.1', port: 5174, hmr: false}});
await server.listen();
const browser = await launch({
  executablePath: findEngine('chromium').browser, args: [...chromiumFlags, '--hide-scrollbars'], timeout: 60_000,
});
try {
  mkdirSync(folder, {recursive: true});
  const page = await browser.newPage();
  await page.setViewport({width: 390, height: 780});
  for (const look of looks) {
    await page.goto(`${server.resolvedUrls.local[0]}?lang=en&theme=${look}`);
    await page.waitForFunction(() => document.querySelector('reliance-onboarding')?.shadowRoot?.querySelector('[data-step]'));
    // The first step whose few questions show choices, a warning of nothing, and both buttons at once.
    await page.evaluate(async () => {
      const widget = document.querySelector('reliance-onboarding');
      const answer = async (name, value) => {
        [...widget.shadowRoot.querySelectorAll('input')].find(one => one.name === name && (!value || one.value === value)).click();
        await widget.updateComplete;
      };
      document.querySelector('[data-demo=fill]').click();
      await widget.updateComplete;
      widget.goToStep('identity');
      await widget.updateComplete;
      await answer('person.precheckPep', 'False');
      await answer('declarations.ownAccount');
      widget.goToStep('experience');
      await widget.updateComplete;
      await answer('survey.AE1', '2');
      await answer('survey.warning');
      document.activeElement.blur();
    });
    const widget = await page.$('reliance-onboarding');
    await widget.screenshot({path: `${folder}/${look}.png`});
    console.log(`${folder}/${look}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
