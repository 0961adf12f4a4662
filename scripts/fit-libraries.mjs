// Fits the libraries to the script-tag file: there they share nothing with those of the host page, and leave out what
// nobody calls.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {countrySpecs} from 'ibantools';

// The versions that were read for this; another one is to be read again.
const readVersions = {
  '@lit/reactive-element': '2.1.2',
  'lit-element': '4.2.2',
  'lit-html': '3.3.3',
  'zod': '4.6.7',
  'fflate': '0.8.3',
  'ibantools': '4.5.4',
};

// What stands in their place there.
const standIns = {
  'lit': 'small-lit.mjs',
  'lit/directives/keyed.js': 'small-lit.mjs',
  'zod/mini': 'small-zod.mjs',
  'fflate': 'small-fflate.mjs',
};

// Of ibantools' countries the widget asks which there are, how long an IBAN is, and whether SEPA reaches it. So much of
// them is shipped: the codes by their first letter ("ADEF…"), and for each the length to the base of 36, in a capital for SEPA.
const countries = Object.keys(countrySpecs).sort();
const initials = [...new Set(countries.map(([initial]) => initial))];
const words = initials.map(initial => initial + countries.filter(code => code.startsWith(initial)).map(code => code[1]).join(''));
const lengths = countries.map(code => {
  const {chars = 0, SEPA} = countrySpecs[code];
  return SEPA ? chars.toString(36).toUpperCase() : chars.toString(36);
});
const bankCountries = () =>
  `export const countrySpecs = Object.fromEntries('${words.join(' ')}'.split(' ')
    .flatMap(([initial, ...others]) => others.map(other => initial + other))
    .map((code, at) => [code, '${lengths.join('')}'[at]])
    .map(([code, length]) => [code, {chars: parseInt(length, 36), SEPA: length > '9' && length < 'a'}]));
    export const isSEPACountry = code => !!countrySpecs[code]?.SEPA;
    export const isValidBIC = bic =>
      /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/i.test(bic) && !!countrySpecs[bic.slice(4, 6).toUpperCase()];`;

// Most currencies are named for their country, which is shipped already: what is left is a letter for each country.
function packCurrencies(code) {
  const text = /\((?:[\s+]*'[A-Z]+')+\s*\)\.match\(\/\.\.\.\/g\) \?\? \[\]/;
  const [first, ...others] = (text.exec(code)?.[0] ?? '').match(/[A-Z]{3}/g) ?? [];
  const letters = countries.map(country => others.find(one => one.startsWith(country))?.[2] ?? '.');
  const abroad = others.filter(one => !Object.hasOwn(countrySpecs, one.slice(0, 2)));
  if (letters.filter(letter => letter !== '.').length + abroad.length !== others.length || !first) {
    throw new Error('the currencies do not fit their countries');
  }
  return code.replace(text, () => `['${first}', ...(Object.keys(countrySpecs)
    .map((country, at) => country + '${letters.join('')}'[at]).join('') + '${abroad.join('')}').match(/[A-Z]{3}/g).sort()]`);
}

/** What an element's source may not contain, as `small-html.mjs` has nothing for it. */
const beyondLit = new RegExp([
  '<!--', '<(?:svg|math|script|style|textarea|title)[\\s>]', 'lit/directives/(?!keyed\\.js)', '\\bnoChange\\b',
  // Names that HTML would write in small letters, and listeners without a property.
  '[.?@][\\w-]*[A-Z][\\w-]*=\\$\\{', '@(?!(?:change|click|dragover|drop|input|keydown|paste|pointerdown|submit)=)[\\w-]+=\\$\\{',
  // In a quoted value: another hole, what ends a tag, and the sign for a hole. Behind one without quotes: an end of its own.
  '="[^"$]*\\$\\{[^"]*\\$\\{', '="[^"]*[>^]', '\\}/>',
].join('|'));

// A hook that nobody calls would do nothing, in that file alone.
const smallLit = readFileSync(new URL('small-lit.mjs', import.meta.url), 'utf8');
const unknownHook = code => Array.from(code.matchAll(/\boverride (?:async )?(\w+)\(/g), ([, hook]) => hook)
  .find(hook => !new RegExp(`\\b${hook}\\(`).test(smallLit));

const fits = [
  {file: /\/ibantools\/jsnext\/ibantools\.js$/, apply: bankCountries},
  {file: /\/src\/record\/bank\.ts$/, apply: packCurrencies},
  {
    file: /\/src\/elements\/[^/]+\.ts$/,
    apply(code, path) {
      const found = beyondLit.exec(code)?.[0] ?? unknownHook(code);
      if (found) throw new Error(`${path} asks for what the script-tag file's Lit leaves out: ${found}`);
      return code;
    },
  },
];

function checkVersions() {
  for (const [name, version] of Object.entries(readVersions)) {
    const path = new URL(`../node_modules/${name}/package.json`, import.meta.url);
    const {version: found} = JSON.parse(readFileSync(path, 'utf8'));
    if (found !== version) throw new Error(`the script-tag file was fitted to ${name} ${version}; ${found} is to be read`);
  }
}

/** A plugin of the bundler; a file that is not the whole widget needn't contain each library. */
export function fitLibraries({whole = true} = {}) {
  const met = new Set();
  return {
    name: 'fit-libraries',
    enforce: 'pre',
    buildStart: checkVersions,
    resolveId(id) {
      if (!Object.hasOwn(standIns, id)) return undefined;
      met.add(id);
      return fileURLToPath(new URL(standIns[id], import.meta.url));
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const fit = fits.find(({file}) => file.test(path));
      if (!fit) return undefined;
      met.add(fit);
      return {code: fit.apply(code, path), map: null};
    },
    generateBundle() {
      const idle = [...Object.keys(standIns), ...fits].filter(one => !met.has(one));
      if (whole && idle.length > 0) throw new Error(`fit-libraries met no ${idle.map(one => one.file ?? one).join(', ')}`);
    },
  };
}
