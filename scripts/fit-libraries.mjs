// Fits the libraries to the script-tag file: there they share nothing with those of the host page, and leave out what
// nobody calls. Each change must find its place, so that an upgrade of a library that moves it fails the build.

import {countrySpecs, isSEPACountry, isValidBIC} from 'ibantools';

const versionList = /\(\w+(?:\.\w+)?\?\?=\[\]\)\.push\("[\d.]+"\)/;
const polyfills = /\w+\.(?:litHtml|litElement|reactiveElement)(?:Polyfill|Hydrate)Support/g;
const decoratorNotes = /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/;
const sheetSupport = /\w+\.ShadowRoot&&\([^)]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/;

// Of ibantools' countries the widget asks which there are, how long an IBAN is, and whether SEPA reaches it. So much of
// them is shipped, one word each ("DE22s"), with the functions that read it as they stand in the library.
function bankCountries() {
  const words = Object.entries(countrySpecs).map(([code, {chars = '', SEPA}]) => `${code}${chars}${SEPA ? 's' : ''}`);
  return `export const countrySpecs = Object.fromEntries('${words.join(' ')}'.split(' ').map(word => [word.slice(0, 2),
    {chars: Number.parseInt(word.slice(2), 10) || undefined, SEPA: word.endsWith('s')}]));
    export ${isSEPACountry}
    export ${isValidBIC}`;
}

const changes = [
  {
    // zod shares its configuration and registry between all copies on a page: the host's would change our texts.
    file: /\/zod\/v4\/core\/(?:core|registries)\.js$/,
    apply: code => `const ownGlobals = {};\n${code.replaceAll('globalThis', 'ownGlobals')}`,
    places: /globalThis\)?\.__zod_global/,
  },
  {
    // A schema is only ever asked to `safeParse` here, checked and cloned; its other ways in bring code of their own.
    file: /\/zod\/v4\/mini\/schemas\.js$/,
    apply: code => code.replace(/ {4}\/\/ `with` is an alias[^]*?(?= {4}safeParse\()/, '')
      .replace(/ {4}safeParseAsync\([^]*?\n {4}\},\n/, '').replace(/ {4}brand\(\)[^]*?(?=\}\);)/, ''),
    places: /\n {4}(?:parse|parseAsync|safeParseAsync|register)\(/,
  },
  {
    file: /\/zod\/v4\/core\/schemas\.js$/,
    // Likewise nothing is ever coerced, or parsed backwards.
    apply: code => code.replace(/, \{\n {4}\/\/ Wrappers extend this[^]*?\n\}\);/, ');')
      .replace(/ {8}const handleCanaryResult = [^]*?(?= {8}inst\._zod\.run = )/, '')
      .replace(/ {12}if \(ctx\.direction === "backward"\) \{[^]*?\n {12}\}\n/, '')
      .replace(/ {8}if \(def\.coerce\)\n {12}try \{[^]*?\}\n {12}catch \(_\) \{ \}\n/g, ''),
    places: /get "~standard"|handleCanaryResult = |def\.coerce\)\n {12}try/,
  },
  {
    // An error of zod's is read for its issues, never shown.
    file: /\/zod\/v4\/core\/errors\.js$/,
    apply: code => code.replace(/ {4}const proto = Object\.getPrototypeOf\(inst\);\n[^]*?\n {4}\}\n(?=\};)/, ''),
    places: /_installedToString\.add/,
  },
  {
    // Lit counts its versions on globals, only to warn of several of them, and looks there for polyfills of shadow roots.
    file: /\/(?:lit-html|lit-element|@lit\/reactive-element)\/(?:lit-html|lit-element|reactive-element)\.js$/,
    apply: code => code.replace(versionList, 'void 0').replace(polyfills, '(void 0)'),
    places: /(?:litHtml|litElement|reactiveElement)(?:Versions|PolyfillSupport|HydrateSupport)/,
  },
  {
    // Lit shares what its decorators note down between all copies on a page; nothing here is decorated.
    file: /\/@lit\/reactive-element\/reactive-element\.js$/,
    apply: code => code.replace(decoratorNotes, 'const litPropertyMetadata=new WeakMap;'),
    places: /Symbol\.metadata\?\?=|\.litPropertyMetadata\?\?=/,
  },
  {
    // Lit's second way to bring in styles is for engines without constructable sheets; a content policy would refuse it.
    file: /\/@lit\/reactive-element\/css-tag\.js$/,
    apply: code => code.replace(sheetSupport, 'true'),
    places: /"adoptedStyleSheets"in/,
  },
  {
    // Where a content policy allows `lit-html` once, for the host's own Lit, making it again throws at import.
    file: /\/lit-html\/lit-html\.js$/,
    apply: code => code.replace('createPolicy("lit-html"', 'createPolicy("reliance-onboarding"'),
    places: /createPolicy\("lit-html"/,
  },
  {
    file: /\/ibantools\/jsnext\/ibantools\.js$/,
    apply: bankCountries,
    places: /\bbban_regexp: '/,
  },
];

/** A plugin of the bundler. */
export function fitLibraries() {
  const done = new Set();
  return {
    name: 'fit-libraries',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      let result = code;
      for (const change of changes.filter(one => one.file.test(path))) {
        const changed = change.apply(result);
        if (!change.places.test(result) || change.places.test(changed)) {
          throw new Error(`fit-libraries no longer fits ${path}`);
        }
        done.add(change);
        result = changed;
      }
      return result === code ? undefined : {code: result, map: null};
    },
    generateBundle() {
      const idle = changes.filter(change => !done.has(change));
      if (idle.length > 0) throw new Error(`fit-libraries met no ${idle.map(({file}) => file).join(', ')}`);
    },
  };
}
