// The built diagnosis in Chromium, on pages that have what can't be made in a test's own page: a content policy, a sandbox,
// no secure context. Each page is one claim: what it has, and all that there is to say of it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {launch} from 'puppeteer-core';
import {findEngine} from '../../scripts/find-programs.mjs';
import {diagnosisBytes, measure} from '../../scripts/measure.mjs';
import {chromiumFlags} from '../support/engines-flags.mjs';

const fileOf = name => new URL(`../../dist/${name}`, import.meta.url);
const script = '<script async src="/reliance-onboarding.js"></script>';
const strict = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types";
const elsewhere = 'http://partner.example';

/** Each page: its claim, and `tags` in its body, `head`, `policy` (sent), `sandbox` of its frame; and all that is said. */
const rows = [
  {claim: 'has nothing to say of a sound page', tags: script, expected: []},
  {
    claim: 'has nothing to say under the strictest policy that lets the widget work',
    tags: script, policy: `${strict} reliance-onboarding`, expected: [],
  },
  {
    claim: 'names the Trusted Types policy that was refused',
    tags: script, policy: `${strict} another`, expected: ['policy-trusted-types', 'not-rendered'],
  },
  {
    claim: 'names it before anything was refused, where the page itself has the policy',
    head: '<meta http-equiv="Content-Security-Policy" content="trusted-types another">',
    expected: ['policy-trusted-types', 'not-defined'],
  },
  {
    claim: 'has nothing to say of such a policy with our name',
    head: '<meta http-equiv="Content-Security-Policy" content="trusted-types another reliance-onboarding">',
    tags: script, expected: [],
  },
  {
    claim: 'names the script that the policy blocked',
    tags: '<script src="http://localhost:1/reliance-onboarding.js"></script>', policy: "script-src 'self'",
    expected: ['policy-script', 'script-failed'],
  },
  {
    claim: 'tells of the page’s own script that the policy blocked',
    tags: `${script}<script>void 0</script>`, policy: "script-src 'self'", expected: ['policy-inline'],
  },
  {
    claim: 'tells of a handler’s request that the policy blocked, without what was asked',
    tags: `${script}<script src="/ask.js"></script>`, policy: "script-src 'self'; connect-src 'none'",
    expected: ['policy-request'], never: /Ada/,
  },
  {
    claim: 'tells of a script that isn’t there', tags: '<script src="/missing/reliance-onboarding.js"></script>',
    expected: ['script-failed'],
  },
  {claim: 'tells of a page without the script', expected: ['not-defined']},
  {
    claim: 'tells that no handler can fetch',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`,
    tags: script, expected: ['policy-connect'],
  },
  {
    claim: 'has nothing to say of a policy that lets handlers fetch',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'">`,
    tags: script, expected: [],
  },
  {claim: 'tells that nothing is asked without a secure context', tags: script, at: elsewhere, expected: ['insecure-context']},
  {
    claim: 'tells it too where the script comes after the configuration',
    tags: '<script async src="/late/reliance-onboarding.js"></script>', at: elsewhere, expected: ['insecure-context'],
  },
  {
    claim: 'tells of a frame that sends no forms', tags: script, sandbox: 'allow-scripts allow-same-origin',
    expected: ['sandbox-forms'],
  },
  {
    claim: 'has nothing to say of a frame that does', tags: script, sandbox: 'allow-scripts allow-same-origin allow-forms',
    expected: [],
  },
  {
    claim: 'reminds of it where a frame can’t know', tags: script, sandbox: 'allow-scripts allow-forms',
    expected: ['sandbox'],
  },
];

const main = `import {diagnose} from '/reliance-onboarding-diagnose.js';
const widget = document.querySelector('reliance-onboarding');
widget.config = {kycVendor: 'IDNOW', serverSections: ['compliance', 'verification'], withoutScore: 'assess-later'};
widget.submitHandler = async () => undefined;
const told = [];
widget.addEventListener('reliance-error', ({detail}) => told.push(detail.code));
const before = document.documentElement.outerHTML;
const findings = await diagnose();
const same = document.documentElement.outerHTML === before;
parent.postMessage({findings, same, told}, '*');`;

const outer = sandbox => `<!doctype html><html lang="en"><head><title>t</title><script src="/hear.js"></script></head><body>
  <iframe ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} src="/page.html" width="700" height="400"></iframe></body></html>`;
const hear = "addEventListener('message', ({data}) => { document.documentElement.dataset.said = JSON.stringify(data); });";

const engine = findEngine('chromium');
const skip = !engine && !process.env.CI && 'Chromium is not on this machine';

describe('the built diagnosis', {skip}, () => {
  let server;
  let browser;
  let row = {};
  let asked = [];

  const bodies = {
    '/': () => outer(row.sandbox),
    '/hear.js': () => hear,
    '/main.js': () => main,
    '/ask.js': () => 'fetch("/import?name=Ada").catch(() => {})',
    '/reliance-onboarding.js': () => readFileSync(fileOf('reliance-onboarding.js')),
    '/reliance-onboarding-diagnose.js': () => readFileSync(fileOf('reliance-onboarding-diagnose.js')),
    '/page.html': () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>
      <meta name="viewport" content="width=device-width">${row.head ?? ''}</head>
      <body>${row.tags ?? ''}<reliance-onboarding></reliance-onboarding><script type="module" src="/main.js"></script></body></html>`,
  };

  before(async () => {
    server = createServer(async (request, response) => {
      asked.push(request.url);
      if (request.url.startsWith('/late/')) await new Promise(resolve => { setTimeout(resolve, 500); });
      const body = bodies[request.url.replace('/late', '')];
      response.setHeader('Content-Type', request.url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (request.url === '/page.html' && row.policy) response.setHeader('Content-Security-Policy', row.policy);
      response.statusCode = body ? 200 : 404;
      response.end(body?.() ?? '');
    });
    await new Promise(resolve => { server.listen(0, '127.0.0.1', resolve); });
    assert.ok(engine, 'Chromium is not on this machine');
    const args = [...chromiumFlags, `--host-resolver-rules=MAP partner.example 127.0.0.1:${server.address().port}`];
    browser = await launch({executablePath: engine.browser, args, timeout: 60_000});
  });

  after(async () => {
    await browser?.close();
    server.close();
  });

  async function visit(next) {
    row = next;
    asked = [];
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(String(error?.message ?? error)));
    await page.goto(`${row.at ?? `http://127.0.0.1:${server.address().port}`}/`, {waitUntil: 'load'});
    await page.waitForFunction(() => document.documentElement.dataset.said, {timeout: 30_000});
    const said = await page.evaluate(() => JSON.parse(document.documentElement.dataset.said));
    await page.close();
    return {...said, errors, asked: asked.filter(url => url !== '/favicon.ico')};
  }

  for (const one of rows) {
    it(one.claim, async () => {
      const {findings, same, told} = await visit(one);
      assert.deepEqual(findings.map(({code}) => code), one.expected, JSON.stringify(findings));
      if (one.never) assert.doesNotMatch(JSON.stringify(findings), one.never);
      assert.equal(same, true);
      assert.deepEqual(told, one.at ? ['insecure-context'] : []);
    });
  }

  it('asks no server for anything, and throws nothing', async () => {
    const {asked: urls, errors} = await visit({tags: script});
    const wanted = ['/', '/hear.js', '/main.js', '/page.html', '/reliance-onboarding-diagnose.js', '/reliance-onboarding.js'];
    assert.deepEqual([urls.toSorted(), errors], [wanted, []]);
  });

  it(`weighs at most ${diagnosisBytes} bytes after brotli`, () => {
    const {brotli} = measure(fileOf('reliance-onboarding-diagnose.js'));
    assert.ok(brotli <= diagnosisBytes, `${brotli} bytes`);
  });
});
