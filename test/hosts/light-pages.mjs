// The light pages as they are served: pages/*.html with the host's own region put in, pages written from a table where only
// the place of a tag differs, and what a host bundles.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {strictPolicy} from './serve.mjs';

const folder = new URL('pages/', import.meta.url);
const read = name => readFileSync(new URL(name, folder), 'utf8');
const element = '<reliance-onboarding></reliance-onboarding>';
const tag = attributes => `<script ${attributes} src="/reliance-onboarding.js"></script>`;

/** Where a partner puts the script: its claim, what stands in the head, before the element and after it. */
export const placements = [
  ['a module in the head', tag('type="module"'), '', ''],
  ['a module before the element', '', tag('type="module"'), ''],
  ['a module after the element and the host’s script', '', '', tag('type="module"')],
  ['a classic async script in the head', tag('async'), '', ''],
  ['a classic async script after the element and the host’s script', '', '', tag('async')],
  ['a deferred script in the head', tag('defer'), '', ''],
  ['a classic script before the element', '', tag(''), ''],
  ['a classic script after the element', '', '', tag('')],
].map(([claim, head, before, after], index) => ({claim, path: `/placed/${index}`, head, before, after}));

const placed = ({head, before, after}) => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>Placed</title><script src="/journey.js"></script>${head}
  <body><!-- region -->${before}${element}<script src="/host.js"></script>${after}</body></html>`;

async function bundled(name) {
  const {outputFiles: [{text}]} = await build({
    entryPoints: [fileURLToPath(new URL(name, folder))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    conditions: ['browser', 'production'],
  });
  return text;
}

// Another version of the widget: what it says of itself differs, so that it shows which of two is at work.
const otherVersion = () => {
  const code = readFileSync(new URL('../../dist/reliance-onboarding.js', import.meta.url), 'utf8');
  return code.replace(/reliance-onboarding \d+\.\d+\.\d+/, 'reliance-onboarding 0.0.1').replaceAll('About you', 'Of you');
};

/** Everything that is served, by path. */
export async function lightPages() {
  const region = read('region.html');
  const html = readdirSync(folder).filter(name => name.endsWith('.html') && name !== 'region.html');
  const texts = [
    ...html.map(name => [`/pages/${name}`, read(name)]),
    ...placements.map(placement => [placement.path, placed(placement)]),
  ];
  return {
    ...Object.fromEntries(texts.map(([path, text]) => [path, text.replace('<!-- region -->', region)])),
    '/host.js': read('host.js'),
    '/translator.js': read('translator.js'),
    '/own-lit.js': await bundled('own-lit.js'),
    '/own-zod.js': await bundled('own-zod.js'),
    '/other-version.js': otherVersion(),
  };
}

const loose = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; frame-src 'self'";
const policies = new Map([
  ['/pages/twice.html', strictPolicy],
  ['/pages/two-versions.html', strictPolicy],
  ['/pages/own-lit.html', `${strictPolicy} lit-html`],
  ...placements.map(({path}) => [path, strictPolicy]),
]);

/** The strictest policy wherever the page itself can live under it. */
export const lightPolicy = path => policies.get(path) ?? loose;
