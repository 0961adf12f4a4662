import {countryCodes, isCountryCode} from '../record/countries.ts';
import {byLanguage} from './by-language.ts';

/** A country as a person finds it. */
export interface CountryChoice {
  readonly code: string;
  readonly name: string;
  /** What people call it for short, where that differs: UK, USA. */
  readonly short: string;
}

const simplify = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** All countries by their names in a language, in its alphabet's order. */
export const countriesIn = byLanguage((tag): readonly CountryChoice[] => {
  const names = new Intl.DisplayNames(tag, {type: 'region'});
  const shortNames = new Intl.DisplayNames(tag, {type: 'region', style: 'short'});
  return countryCodes.map((code) => ({code, name: names.of(code) ?? code, short: shortNames.of(code) ?? code}))
    .sort((one, other) => one.name.localeCompare(other.name, tag));
});

/** What a country is called, or the text itself where it is none yet. */
export const countryName = (code: string, tag: string): string =>
  countriesIn(tag).find((country) => country.code === code)?.name ?? code;

/** The code behind a code or a name, in the page's language or in ours: what people paste and browsers fill in. */
export const countryCodeOf = (text: string, tag: string): string | undefined => {
  const wanted = simplify(text);
  if (isCountryCode(wanted.toUpperCase())) return wanted.toUpperCase();
  for (const language of [tag, 'en', 'de']) {
    const named = countriesIn(language).find(({name, short}) => simplify(name) === wanted || simplify(short) === wanted);
    if (named) return named.code;
  }
  return undefined;
};

/** The one country that a text means which names it, or begins the name of no other; what a word of it begins is a guess. */
export const meantCountry = (text: string, tag: string): string | undefined => {
  const named = countriesIn(tag).filter(({name}) => simplify(name).startsWith(simplify(text)));
  // Two letters are rather a code that doesn't exist.
  return countryCodeOf(text, tag) ?? (named.length === 1 && text.trim().length > 2 ? named[0]!.code : undefined);
};

/** The countries that a text may be the beginning of: best first, all of them for an empty one. */
export const findCountries = (text: string, tag: string): readonly CountryChoice[] => {
  const wanted = simplify(text);
  const exact = countryCodeOf(text, tag);
  const rank = ({name, code}: CountryChoice): number => {
    const simple = simplify(name);
    if (code === exact) return 0;
    if (simple.startsWith(wanted)) return 1;
    return simple.split(/[\s-]/).some((word) => word.startsWith(wanted)) ? 2 : 3;
  };
  const ranks = countriesIn(tag).map(rank);
  return [0, 1, 2].flatMap((best) => countriesIn(tag).filter((_, index) => ranks[index] === best));
};
