import {de} from './de.ts';
import {en} from './en.ts';
import type {DeepPartial, Messages} from './messages.ts';
import type {QuestionText} from './sentence.ts';

const builtIn: Readonly<Record<string, Messages>> = {de, en};

// A host's own survey and slots have sentences of their own.
type Asked<Part extends 'questions' | 'options'> = keyof Messages[Part] | `survey.${string}` | `documents.${string}`;

/** A host's sentences, by language tag. */
export type HostTexts = Readonly<Record<string, Omit<DeepPartial<Messages>, 'questions' | 'options'> & {
  readonly questions?: {readonly [Name in Asked<'questions'>]?: Partial<QuestionText>};
  readonly options?: {readonly [Name in Asked<'options'>]?: Readonly<Record<string, string>>};
}>>;

/** A language's sentences and the tag that `Intl` formats with. */
export interface Language {
  readonly tag: string;
  readonly messages: Messages;
}

/** The sentences for a page's language: the host's first, then ours; what a language lacks is said in English. */
export const languageOf = (lang: string, texts: HostTexts = {}): Language => {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const textsOf = (tag: string) => Object.entries(texts).find(([own]) => own.toLowerCase() === tag.toLowerCase())?.[1];
  const isBuiltIn = Object.hasOwn(builtIn, primary);
  const own = [textsOf(primary), textsOf(lang)];
  const tag = isBuiltIn || own.some(Boolean) ? [lang, primary].find(isTag) : undefined;
  // English that stands in for another language is the host's English too: a contract may prescribe its words.
  const layers = isBuiltIn ? own : [textsOf('en'), ...own];
  const base = (isBuiltIn && builtIn[primary]) || en;
  return {tag: tag ?? 'en', messages: layers.reduce<Messages>((all, layer) => layer ? merge(all, layer) : all, base)};
};

const isTag = (lang: string): boolean => {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
};

// Host texts come from outside: only sentences replace sentences; a new survey's or slot's sentences may be added.
const merge = <T extends object>(base: T, own: object): T => {
  const merged = {...base} as Record<string, unknown>;
  for (const [key, value] of Object.entries(own)) {
    const before = Object.hasOwn(merged, key) ? merged[key] : undefined;
    if (typeof value === 'string' && (before === undefined || typeof before === 'string')) merged[key] = value;
    if (typeof value === 'object' && value !== null && typeof before !== 'string') merged[key] = merge(before as object ?? {}, value as object);
  }
  return merged as T;
};
