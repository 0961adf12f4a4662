// One framework's host page, made with that framework's own tools around the packed widget: see scripts/test-hosts.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {assertArrived, openEngine, serve} from './drive.mjs';
import {frameworks} from './frameworks.mjs';
import {copyHost, npm, spoilt, startServer} from './workshop.mjs';

const [name, workshop, tarball] = process.argv.slice(2);
const {component, wrong, development, serves} = frameworks[name];
const folder = join(workshop, name);
// Frameworks make HTML of strings; the widget alone needs no leave for that.
const policy = "default-src 'none'; script-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";
const region = readFileSync(new URL('pages/region.html', import.meta.url), 'utf8');
const saidInDevelopment = /React DevTools|Lit is in dev mode|^(?:log: )?\[(?:HMR|Fast Refresh)\]/;

describe(name, () => {
  let engine;

  const succeed = async (args, env) => {
    const {passed, printed} = await npm(folder, args, env);
    assert.ok(passed, `npm ${args.join(' ')}:\n${printed.slice(0, 4000)}`);
  };

  before(async () => {
    copyHost(name, folder, component);
    const quietly = ['--ignore-scripts', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    await succeed(['ci', ...quietly]);
    // As a partner installs it, but for the lock: the widget is another one at each build.
    await succeed(['install', '--no-save', ...quietly, tarball]);
    engine = await openEngine('chromium');
  });
  after(() => engine?.close());

  async function assertJourney({origin, missed, inDevelopment}) {
    const url = `${origin}/`;
    let bare;
    const {said, complaints, seen, ...result} = await engine.visit(url, {
      async prepare(page) {
        bare = await pixelsWithoutWidget(page, url);
      },
      look: pixelsOfHost,
    });
    const telling = lines => (inDevelopment ? lines.filter(line => !saidInDevelopment.test(line)) : lines);
    await assertArrived({...result, said: telling(said), complaints: telling(complaints)}, {origin, missed});
    const count = event => result.heard.filter(one => one.startsWith(event)).length;
    assert.deepEqual([count('ready'), count('submit'), count('error')], [1, 1, 0], 'ready and submit once, without an error');
    assert.equal(seen === bare, true, 'the host page’s own pixels');
  }

  async function visitBuilt(built, inDevelopment) {
    const host = await serve({folders: [join(folder, built)], policy});
    try {
      await assertJourney({...host, inDevelopment});
    } finally {
      host.close();
    }
  }

  async function visitServer(script, inDevelopment) {
    const {close, html, origin} = await startServer(folder, script);
    try {
      assert.match(html, /<main><reliance-onboarding><\/reliance-onboarding><\/main>/);
      await assertJourney({origin, inDevelopment});
    } finally {
      close();
    }
  }

  if (wrong.length > 0) it('type-checks', () => succeed(['run', 'check']));

  for (const [right, other] of wrong) {
    it(`isn't taken by its checker with ${other.trim()}`, async () => {
      const {passed, printed} = await spoilt(join(folder, component), [right, other], () => npm(folder, ['run', 'check']));
      assert.ok(!passed && /\bonboarding\.\w+\b/.test(printed) && /submitHandlr|'number'/.test(printed), printed);
    });
  }

  it('is built', () => succeed(['run', 'build']));

  it('takes a person to a complete archive, without a trace', () => (serves ? visitServer('start') : visitBuilt('dist')));

  if (development) {
    it('does so while it is developed, where StrictMode mounts twice and hydration warns', async () => {
      if (serves) return visitServer('dev', true);
      await succeed(['run', 'build', '--', '--mode', 'development', '--outDir', 'developed'], {NODE_ENV: 'development'});
      return visitBuilt('developed', true);
    });
  }
});

// How the page shows what a host may have in it; only for a moment, as a framework looks after its own elements.
async function pixelsOfHost(page) {
  await page.evaluate(html => {
    const place = document.createElement('div');
    place.append(document.createRange().createContextualFragment(html));
    Object.assign(place.style, {position: 'fixed', top: '0', left: '0', width: '400px', zIndex: '9', background: 'white'});
    document.body.append(place);
  }, region);
  const shown = await page.$('#region');
  const pixels = await shown.screenshot({encoding: 'base64'});
  await shown.evaluate(one => one.parentNode.remove());
  return pixels;
}

async function pixelsWithoutWidget(page, url) {
  const {identifier} = await page.evaluateOnNewDocument(() => {
    const {define} = customElements;
    customElements.define = function (tag, ...rest) {
      if (tag !== 'reliance-onboarding') define.call(this, tag, ...rest);
    };
  });
  await page.goto(url, {waitUntil: 'load'});
  const pixels = await pixelsOfHost(page);
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  return pixels;
}
