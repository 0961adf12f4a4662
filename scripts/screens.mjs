// npm run screens: the pictures of the documentation, made with Chromium. docs/themes/ shows the demo's looks, docs/screens/
// each step in both languages, on a phone and on a desktop, light and dark, and what only happens now and then in two of these.
// Parts of names as arguments make only those pictures: `npm run screens -- de-phone-light themes`.
import {mkdirSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {launch} from 'puppeteer-core';
import {createServer} from 'vite';
import {chromiumFlags} from '../test/support/engines-flags.mjs';
import {findEngine} from './find-programs.mjs';
import {keptScenes} from './screens-kept.mjs';
import {scenes as visitScenes} from './screens-scenes.mjs';

const wanted = process.argv.slice(2);
const isWanted = name => wanted.length === 0 || wanted.some(part => name.includes(part));
const scenes = [...visitScenes, ...keptScenes];
const looks = ['bank', 'neobank', 'crypto', 'dark', 'contrast'];
const languages = ['de', 'en'];
const widths = {phone: 390, desktop: 760};
const schemes = ['light', 'dark'];
const both = languages.flatMap(language => Object.keys(widths).flatMap(width => schemes.map(scheme => ({language, width, scheme}))));
// What is rarely seen is shown twice, so that everything is seen on either.
const twice = both.filter(({language, width, scheme}) => ['de phone light', 'en desktop dark'].includes(`${language} ${width} ${scheme}`));
const folderOf = ({language, width, scheme}) => `${language}-${width}-${scheme}`;

const server = await createServer({server: {host: '127.0.0.1', port: 5174, hmr: false}});
await server.listen();
const address = server.resolvedUrls.local[0];
const browser = await launch({
  executablePath: findEngine('chromium').browser, args: [...chromiumFlags, '--hide-scrollbars'], timeout: 60_000,
});

const blankPage = ({language, scheme}) => `<!doctype html><html lang="${language}" style="color-scheme: ${scheme}"><head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Reliance</title>
  <style>body { margin: 0 } reliance-onboarding { min-height: 100vh }</style>
  <script type="module" src="/src/define.ts"></script></head>
  <body><reliance-onboarding></reliance-onboarding></body></html>`;

async function openBlank(view) {
  // What one view keeps, the next must not find.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateTimezone('Europe/Berlin');
  await page.setViewport({
    width: widths[view.width], height: 780, isMobile: view.width === 'phone', hasTouch: view.width === 'phone',
  });
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.setRequestInterception(true);
  page.on('request', request => {
    if (new URL(request.url()).pathname === '/blank') {
      void request.respond({contentType: 'text/html', body: blankPage(view)});
    } else {
      void request.continue();
    }
  });
  await page.goto(`${address}blank`);
  await page.waitForFunction(() => customElements.get('reliance-onboarding'));
  return page;
}

async function drawSteps(view) {
  const folder = `docs/screens/${folderOf(view)}`;
  const shown = scenes.filter(scene => !scene.rare || twice.includes(view));
  if (!shown.some(({name}) => isWanted(`${folder}/${name}`))) return [];
  mkdirSync(folder, {recursive: true});
  const page = await openBlank(view);
  const drawn = [];
  for (const scene of shown) {
    await scene.act(page);
    await new Promise(resolve => { setTimeout(resolve, 300); });
    if (!isWanted(`${folder}/${scene.name}`)) continue;
    // The ring of a title is for those who came by keyboard. The page takes the colour of the widget, whichever that is.
    const height = await page.evaluate(() => {
      const widget = document.querySelector('reliance-onboarding');
      if (widget.shadowRoot.activeElement?.id === 'heading') widget.shadowRoot.activeElement.blur();
      document.body.style.background = getComputedStyle(widget.shadowRoot.querySelector('[part~=root]')).backgroundColor;
      return Math.ceil(widget.getBoundingClientRect().height);
    });
    await page.screenshot({
      path: `${folder}/${scene.name}.webp`, quality: 80, captureBeyondViewport: true,
      clip: {x: 0, y: 0, width: widths[view.width], height},
    });
    drawn.push(scene.name);
  }
  await page.browserContext().close();
  console.log(folder, drawn.length);
  return drawn;
}

function writeOverview() {
  const rows = scenes.map(({name, rare, what}) => `## ${what}\n\n${(rare ? twice : both)
    .map(view => `<img src="${folderOf(view)}/${name}.webp" alt="${what}, ${folderOf(view).replaceAll('-', ', ')}" width="${
      view.width === 'phone' ? 195 : 380}">`).join('\n')}\n`);
  writeFileSync('docs/screens/README.md', `# The screens\n\nMade by \`npm run screens\` with an invented person.\n\n${rows.join('\n')}`);
}

async function drawLook(look) {
  // The demo keeps a draft, which the next look must not find.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 390, height: 780});
  await page.goto(`${address}?lang=en&theme=${look}`);
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
  await widget.screenshot({path: `docs/themes/${look}.png`});
  await context.close();
  console.log(`docs/themes/${look}.png`);
}

try {
  mkdirSync('docs/themes', {recursive: true});
  for (const view of both) await drawSteps(view);
  writeOverview();
  for (const look of looks.filter(one => isWanted(`docs/themes/${one}`))) await drawLook(look);
} finally {
  await browser.close();
  await server.close();
}
