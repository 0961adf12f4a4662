import {normaliseText, textProblem} from '../record/text.ts';
import {readTimestamp} from '../record/times.ts';
import type {PersonCheckResponse} from './read-person-check.ts';

/** What a reply says of a hit; what it doesn't say is absent. */
export interface Hit {
  readonly checkedAt?: string;
  /** For each match its name, list, authority and key, then the check's archive id (contract §6). */
  readonly text?: string;
  /** The lists of the matches, each once, in the service's order. */
  readonly listNames?: string[];
}

type Fields = Readonly<Record<string, unknown>>;

// Control characters are no text of a record; a number is as good as its digits.
const textOf = (value: unknown): string => {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = normaliseText(String(value).replace(/\p{Cc}/gu, ' '));
  return textProblem(text) ? '' : text;
};

const textsOf = (fields: Fields, names: readonly string[]): string[] =>
  names.map((name) => textOf(fields[name])).filter((text) => text !== '');

const matchesOf = (details: unknown): Fields[] =>
  (Array.isArray(details) ? details as unknown[] : []).map((match) => Object(match) as Fields);

/** Reads the hit of a red reply, as far as it can be read; never throws. */
export const readHit = (body: unknown): Hit => {
  try {
    const {complianceData, requestDateTime} = body as PersonCheckResponse;
    const matches = matchesOf(complianceData.details);
    const checkedAt = readTimestamp(textOf(requestDateTime));
    const text = [
      ...matches.map((match) => textsOf(match, ['name', 'list', 'PUBLICATION_AUTHORITY', 'matchKey']).join(' | ')),
      ...textsOf(complianceData, ['archiveId']),
    ].filter((part) => part !== '').join('; ');
    const listNames = [...new Set(matches.flatMap((match) => textsOf(match, ['list'])))];
    return {
      ...checkedAt !== undefined && {checkedAt},
      ...text !== '' && {text},
      ...listNames.length > 0 && {listNames},
    };
  } catch {
    // A host's own object may have getters that throw: that it is a hit is known already.
    return {};
  }
};
