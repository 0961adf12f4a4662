// Ships the names of the sentences once: both languages have the same, and the second then needs its sentences only.
import {readFileSync} from 'node:fs';
import {transformWithOxc} from 'vite';

const first = 'en';
const second = 'de';

// The languages' files are data behind a type, so what is left without the type can simply be read.
async function sentencesOf(path, language) {
  const {code} = await transformWithOxc(readFileSync(path, 'utf8'), path);
  return (await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`))[language];
}

const flatten = (shape, texts) => Object.keys(shape).flatMap(key =>
  typeof shape[key] === 'string' ? [texts[key]] : flatten(shape[key], texts[key]));

/** A plugin of the bundler. */
export function shareKeys() {
  return {
    name: 'share-keys',
    enforce: 'pre',
    async transform(_code, id) {
      if (!id.endsWith(`/src/messages/${second}.ts`)) return undefined;
      const shape = await sentencesOf(id.replace(`${second}.ts`, `${first}.ts`), first);
      const sentences = flatten(shape, await sentencesOf(id, second));
      if (sentences.some(one => typeof one !== 'string')) throw new Error(`${second}.ts lacks a sentence of ${first}.ts`);
      return {
        code: `import {${first}} from './${first}.ts';
          const refill = (shape, texts) => Object.fromEntries(Object.entries(shape).map(([key, part]) =>
            [key, part.length ? texts.shift() : refill(part, texts)]));
          export const ${second} = refill(${first}, ${JSON.stringify(sentences)});`,
        map: null,
      };
    },
  };
}
