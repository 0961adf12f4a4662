// What a screen reader gets of every page, as Chromium tells it, against what is written down in test/journeys/trees/.
// Where a change is meant: `node test/package/accessibility/trees.mjs`, then read the difference before you commit it.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {linesApart} from './accessibility/lines-apart.mjs';
import {openChromium, skip} from './accessibility/open.mjs';
import {kept, languages, treesNow} from './accessibility/trees.mjs';

describe('the accessibility tree of every page is the one that was written down', {skip}, () => {
  let chromium;

  before(async () => {
    chromium = await openChromium();
  });
  after(() => chromium?.close());

  for (const lang of languages) {
    it(lang, async () => {
      for (const [file, text] of Object.entries(await treesNow(chromium, lang))) {
        const before = kept(lang, file);
        assert.ok(text === before, `${lang}/${file}\n${text === before ? '' : linesApart(before, text)}`);
      }
    });
  }
});
