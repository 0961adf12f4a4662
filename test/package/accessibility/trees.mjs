// The trees of all pages in two languages. `node test/package/accessibility/trees.mjs` writes them to test/journeys/trees/ anew.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {openChromium} from './open.mjs';
import {scenes, showScene} from './scenes.mjs';
import {accessibilityTree} from './tree.mjs';

export const languages = ['de', 'en'];
const folder = fileURLToPath(new URL('../../journeys/trees/', import.meta.url));

// The same day for ever: some sentences name a year.
const stopClock = () => {
  const noon = Date.UTC(2026, 9, 5, 10);
  window.Date = class extends Date {
    constructor(...given) {
      super(...given.length > 0 ? given : [noon]);
    }
    static now() {
      return noon;
    }
  };
};

/** What is written down for a language: texts by file. */
export const kept = (lang, file) => readFileSync(join(folder, lang, `${file}.txt`), 'utf8');

/** The trees as they are now in a language: texts by file. */
export async function treesNow(chromium, lang) {
  const page = await chromium.page();
  await page.evaluateOnNewDocument(stopClock);
  await page.reload({waitUntil: 'load'});
  const texts = {};
  for (const scene of scenes) {
    await showScene(page, scene, lang);
    const tree = (await accessibilityTree(page)).filter(line => !line.includes('heading "Host"'));
    // The review's many answers are written down once.
    const lines = scene.file === 'review' ? tree : tree.filter(line => !/^ +(term|definition|button "(Change|Ändern): )/.test(line));
    texts[scene.file] = `${texts[scene.file] ?? ''}## ${scene.name}\n${lines.join('\n')}\n\n`;
  }
  await page.close();
  return texts;
}

async function update() {
  const {buildWithDrafts} = await import('../../../scripts/build-script-tag.mjs');
  process.chdir(fileURLToPath(new URL('../../..', import.meta.url)));
  const built = mkdtempSync(join(tmpdir(), 'trees-'));
  await buildWithDrafts(built);
  const chromium = await openChromium(join(built, 'reliance-onboarding-drafts.js'));
  try {
    for (const lang of languages) {
      const texts = await treesNow(chromium, lang);
      rmSync(join(folder, lang), {recursive: true, force: true});
      mkdirSync(join(folder, lang), {recursive: true});
      for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, lang, `${file}.txt`), text);
    }
  } finally {
    await chromium.close();
    rmSync(built, {recursive: true});
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await update();
