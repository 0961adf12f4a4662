// Fits the libraries to the script-tag file: there they share nothing with those of the host page, and leave out what
// nobody calls. Each change must find its place, so that an upgrade of a library that moves it fails the build.

const versionList = /\(\w+(?:\.\w+)?\?\?=\[\]\)\.push\("[\d.]+"\)/;
const decoratorNotes = /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/;
const sheetSupport = /\w+\.ShadowRoot&&\([^)]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/;
const bankParts = new RegExp(
  '\\b(?:bank_identifier|branch_indentifier|account_indentifier|bban_regexp|bban_validation_func|IBANRegistry)'
    + ": (?:'[^']*'|true|check\\w+),?",
  'g',
);

const changes = [
  {
    // zod shares its configuration and registry between all copies on a page: the host's would change our texts.
    file: /\/zod\/v4\/core\/(?:core|registries)\.js$/,
    apply: code => `const ownGlobals = {};\n${code.replaceAll('globalThis', 'ownGlobals')}`,
    places: /globalThis\)?\.__zod_global/,
  },
  {
    // Lit counts its versions on globals, only to warn of several of them.
    file: /\/(?:lit-html|lit-element|@lit\/reactive-element)\/(?:lit-html|lit-element|reactive-element)\.js$/,
    apply: code => code.replace(versionList, 'void 0'),
    places: /(?:litHtml|litElement|reactiveElement)Versions/,
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
    // Of ibantools' countries the widget asks the length of an IBAN and whether SEPA reaches it; the structure inside
    // is for functions that it doesn't call.
    file: /\/ibantools\/jsnext\/ibantools\.js$/,
    apply: code => code.replace(bankParts, ''),
    places: /\bb(?:ank_identifier|ban_regexp): '/,
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
    generateBundle(_options, bundle) {
      const idle = changes.filter(change => !done.has(change));
      if (idle.length > 0) throw new Error(`fit-libraries met no ${idle.map(({file}) => file).join(', ')}`);
      const code = Object.values(bundle).map(one => one.code ?? '').join('\n');
      const wanted = /\b(?:bank_identifier|bban_regexp)\b/.exec(code);
      if (wanted) throw new Error(`a function of ibantools is in use that reads ${wanted[0]}, which fit-libraries drops`);
    },
  };
}
