// Keeps the libraries in the script-tag file from meeting those of the host page. Each change must find its place,
// so that an upgrade of a library that moves it fails the build.

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
    // Where a content policy allows `lit-html` once, for the host's own Lit, making it again throws at import.
    file: /\/lit-html\/lit-html\.js$/,
    apply: code => code.replace('createPolicy("lit-html"', 'createPolicy("reliance-onboarding"'),
    places: /createPolicy\("lit-html"/,
  },
];

const versionList = /\(\w+(?:\.\w+)?\?\?=\[\]\)\.push\("[\d.]+"\)/;

/** A plugin of the bundler. */
export function isolateGlobals() {
  const done = new Set();
  return {
    name: 'isolate-globals',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      let result = code;
      for (const change of changes.filter(one => one.file.test(path))) {
        const changed = change.apply(result);
        if (!change.places.test(result) || change.places.test(changed)) {
          throw new Error(`isolate-globals no longer fits ${path}`);
        }
        done.add(change);
        result = changed;
      }
      return result === code ? undefined : {code: result, map: null};
    },
  };
}
