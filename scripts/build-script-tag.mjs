// The files for pages without a bundler. The script-tag file: everything in one IIFE, so that it is right as a module and as
// a classic async script. The same once more, with drafts, for which the first has no room and no code that could store.
// Beside them the diagnosis, a module.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {minify} from 'terser';
import {build} from 'vite';
import {fitLibraries} from './fit-libraries.mjs';
import {checkInside, checkShort, insideNames} from './inside-names.mjs';
import {billOfMaterials, licenceTexts, packagesAmong} from './licence-texts.mjs';
import {shareKeys} from './share-keys.mjs';
import {shortenFields} from './shorten-fields.mjs';

const scriptTag = {entry: 'src/define.ts', format: 'iife', fileName: 'reliance-onboarding.js'};
const withDrafts = {...scriptTag, fileName: 'reliance-onboarding-drafts.js', keepsDrafts: true};
const diagnosis = {entry: 'src/diagnose/index.ts', format: 'es', fileName: 'reliance-onboarding-diagnose.js'};
const licenceFile = 'reliance-onboarding.licenses.txt';
const billFile = 'reliance-onboarding.cdx.json';

const tighten = (_all, css) => `css\`${css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ')
  .replace(/ ?([{};,>*/]) ?/g, '$1').replaceAll(': ', ':').replaceAll(';}', '}').replace(/\b0\./g, '.')}\``;

// White space inside of templates would be shipped: the minifier may not touch what stands between backquotes. A space that
// is meant stands within a line; new lines stand around tags and holes, where the page shows none.
function dropWhiteSpace() {
  return {
    name: 'drop-white-space',
    enforce: 'pre',
    transform(code, id) {
      return /\/src\/elements\/[^/]+\.ts$/.test(id)
        ? {code: code.replace(/css`([^`$]*)`/g, tighten).replace(/(html`|[>}])\n\s+(?=[<$])/g, '$1').replace(/\n\s+/g, '\n')
          // In the script-tag file `nothing` is undefined.
          .replaceAll(' ?? nothing', ''), map: null} : undefined;
    },
  };
}

// What is alike compresses better side by side: sentences before all code, all of the questionnaire before what it serves. Found
// by trial: a change of the source can shift it by forty bytes either way.
const first = [
  'messages/en', 'record/relations', 'questionnaire/to-record', 'questionnaire/read-config', 'questionnaire/setup',
];

function putInOrder({entry}) {
  return {
    name: 'put-in-order',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/${entry}`)) return undefined;
      return {code: `${first.map(path => `import './${path}.ts';`).join(' ')}\n${code}`, map: null};
    },
  };
}

// All that keeps drafts comes into the widget through these three.
function leaveOutDrafts() {
  return {
    name: 'leave-out-drafts',
    enforce: 'pre',
    resolveId: id => (/^\.\/(?:keeping|kept-notice|kept-styles)\.ts$/.test(id) ? fileURLToPath(new URL('no-keeping.mjs', import.meta.url)) : undefined),
  };
}

async function bundle({entry, format, fileName, keepsDrafts}) {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [
      !keepsDrafts && leaveOutDrafts(), dropWhiteSpace(), shareKeys({keepsDrafts: Boolean(keepsDrafts)}), putInOrder(scriptTag),
      format === 'iife' && shortenFields(), fitLibraries({whole: format === 'iife'}),
    ],
    build: {
      target: 'es2022',
      write: false,
      copyPublicDir: false,
      sourcemap: false,
      // The name is asked for, and taken back below: nothing is exported, so no global is left.
      lib: {entry, formats: [format], name: 'unused', fileName: () => fileName},
      rolldownOptions: {
        output: {name: undefined, codeSplitting: false},
        // A name that a stand-in lacks would only be a warning.
        onLog: (level, {message}) => {
          if (level === 'warn') throw new Error(message);
        },
      },
    },
  });
  const files = [output].flat().flatMap(one => one.output);
  if (files.length !== 1) throw new Error(`expected one file, got ${files.map(one => one.fileName).join(', ')}`);
  return files[0];
}

// A classic script is read in the page's own encoding, whatever that is.
const inAscii = code => code.replace(/[^\0-\x7f]/g, unit => {
  const hex = unit.charCodeAt(0).toString(16);
  return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex}`;
});

// On a server that renders there is nothing to define, and importing the file must not throw there.
function forPages(code) {
  if (!code.startsWith('!function(){')) throw new Error('the script-tag file is no function that is called at once');
  return `globalThis.HTMLElement&&${code.slice(1)}`;
}

async function write(file, outDir) {
  const {code, modules} = await bundle(file);
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const banner = `/*! reliance-onboarding ${version} | MIT | see ${licenceFile} */`;
  const isWhole = file !== diagnosis;
  if (file === withDrafts) checkInside(code);
  // A second minifier after the bundler's own: 1 % less on the wire than either alone.
  const {code: small} = await minify(code, {
    ecma: 2020,
    module: file.format === 'es',
    compress: {passes: 3, unsafe: true, unsafe_arrows: true, unsafe_methods: true, pure_getters: true},
    // The letters are left out by trial, as the order above is.
    mangle: {toplevel: true, reserved: ['F', 'J', 'T', 'x'], properties: isWhole && {regex: insideNames}},
    format: {comments: false},
  });
  if (isWhole) checkShort(small);
  mkdirSync(outDir, {recursive: true});
  const path = join(outDir, file.fileName);
  // What new lines are left stand between tags, where the page shows none.
  const text = inAscii(small.replace(/>\n</g, '><').replaceAll('\n', ' '));
  writeFileSync(path, `${banner}\n${isWhole ? forPages(text) : text}`);
  return {path, modules: Object.keys(modules)};
}

/** Builds the script-tag file into a folder; gives back its path. */
export const buildScriptTag = async (outDir = 'dist') => (await write(scriptTag, outDir)).path;

/** Builds the one with drafts, with the packages in both and their licences; gives back its path. */
export async function buildWithDrafts(outDir = 'dist') {
  const {path, modules} = await write(withDrafts, outDir);
  const {name, version, license: licence} = JSON.parse(readFileSync('package.json', 'utf8'));
  const packages = packagesAmong(modules);
  writeFileSync(join(outDir, licenceFile), licenceTexts(packages));
  writeFileSync(join(outDir, billFile), billOfMaterials({name, version, licence}, packages));
  return path;
}

/** Builds the diagnosis into a folder; gives back its path, and the packages in it. */
export async function buildDiagnosis(outDir = 'dist') {
  const {path, modules} = await write(diagnosis, outDir);
  return {path, packages: packagesAmong(modules)};
}
