// Ships the built-in languages as what they are: the names of the sentences once, and for each language its sentences.
import {readFileSync} from 'node:fs';
import {transformWithOxc} from 'vite';

const first = 'en';
const second = 'de';
const separator = '|';

// The languages' files are data behind a type, so what is left without the type can simply be read.
async function sentencesOf(path, language) {
  const {code} = await transformWithOxc(readFileSync(path, 'utf8'), path);
  return (await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`))[language];
}

const flatten = (shape, texts) => Object.keys(shape).flatMap(key =>
  typeof shape[key] === 'string' ? [texts[key]] : flatten(shape[key], texts[key]));

// "a b{ c d } e }": behind one brace stand the parts of what it names, and another ends them.
const namesOf = shape => [...Object.entries(shape).flatMap(([key, part]) =>
  typeof part === 'string' ? [key] : [`${key}{`, ...namesOf(part)]), '}'];

const refill = (names, texts) => {
  const all = {};
  for (let name; (name = names.shift()) !== '}';) {
    if (name.endsWith('{')) all[name.slice(0, -1)] = refill(names, texts);
    else all[name] = texts.shift();
  }
  return all;
};

/** The names of the sentences as one text, and each language's sentences as another; `refill` makes languages of them. */
export function packLanguages(shape, languages) {
  const names = namesOf(shape).join(' ');
  const packed = languages.map(language => flatten(shape, language));
  if (packed.flat().some(one => typeof one !== 'string' || one.includes(separator))) {
    throw new Error(`a sentence is missing, or has a ${separator}`);
  }
  const texts = packed.map(sentences => sentences.join(separator));
  return `const refill = ${refill}; export const languages = ${JSON.stringify(texts)}
    .map(texts => refill(${JSON.stringify(names)}.split(' '), texts.split('${separator}')));`;
}

// What is only said of drafts.
const ofDrafts = ['kept', 'startOver', 'deleteEntries', 'keepEntries'];
const withoutDrafts = shape => Object.fromEntries(Object.entries(shape).filter(([key]) => !ofDrafts.includes(key))
  .map(([key, part]) => [key, typeof part === 'string' ? part : withoutDrafts(part)]));

/** A plugin of the bundler; what is said of drafts can be left out. */
export function shareKeys({keepsDrafts = true} = {}) {
  return {
    name: 'share-keys',
    enforce: 'pre',
    async transform(_code, id) {
      const [language] = [first, second].filter(one => id.endsWith(`/src/messages/${one}.ts`));
      if (!language) return undefined;
      if (language === second) return {code: `export {${second}} from './${first}.ts';`, map: null};
      const whole = await sentencesOf(id, first);
      const shape = keepsDrafts ? whole : withoutDrafts(whole);
      const packed = packLanguages(shape, [shape, await sentencesOf(id.replace(`${first}.ts`, `${second}.ts`), second)]);
      return {code: `${packed} export const [${first}, ${second}] = languages;`, map: null};
    },
  };
}
