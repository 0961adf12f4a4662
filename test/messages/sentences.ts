import {de} from '../../src/messages/de.ts';
import {du} from '../../src/messages/du.ts';
import {en} from '../../src/messages/en.ts';
import {fr} from '../../src/messages/fr.ts';
import {languageOf} from '../../src/messages/language.ts';

/** All that we wrote, by name: the two that are built in come first. */
export const languages = [
  ['de', de], ['en', en], ['fr', fr], ['German with du', languageOf('de', {de: du}).messages],
] as const;

/** Every sentence with the path to it. */
export const sentencesOf = (texts: object, path: readonly string[] = []): [path: string, sentence: string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const place = [...path, key];
    if (typeof value === 'string') return [[place.join('/'), value]];
    if (typeof value !== 'object' || value === null) throw new Error(`${place.join('/')} is no sentence`);
    return sentencesOf(value, place);
  });

/** What is to be filled into a sentence, in order of the alphabet. */
export const gapsOf = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
