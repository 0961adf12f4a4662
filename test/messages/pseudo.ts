import type {Messages} from '../../src/messages/messages.ts';

/** The signs around each sentence of the pseudo-language: what lacks them was said by nobody's language file. */
export const marks = ['⟦', '⟧'] as const;

const accents: Readonly<Record<string, string>> =
  {a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü', c: 'ç', n: 'ñ', s: 'š', y: 'ÿ', A: 'Å', O: 'Ø'};
// Words, so that lines can break where those of a language could.
const longer = 'شرح مفيد طويل ';

const pseudoSentence = (sentence: string): string => {
  const length = Math.ceil(sentence.length * 0.4);
  const more = longer.repeat(Math.ceil(length / longer.length)).slice(0, length).trim();
  const accented = sentence.split(/(\{\w+\})/).map((part) => part.startsWith('{') ? part
    : part.replace(/\w/g, (letter) => accents[letter] ?? letter)).join('');
  return `${marks[0]}${more} ${accented}${marks[1]}`;
};

const each = (texts: object): object => Object.fromEntries(Object.entries(texts).map(([key, text]: [string, unknown]) =>
  [key, typeof text === 'string' ? pseudoSentence(text) : each(text as object)]));

/** A language that runs from right to left, with accents, two fifths longer than the one it was made of. */
export const pseudo = (messages: Messages): Messages => each(messages) as Messages;
