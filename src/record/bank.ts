import {countrySpecs, isSEPACountry, isValidBIC} from 'ibantools';
import type {Problem} from './issue.ts';

/** An IBAN or BIC as the record carries it: capitals, no spaces (contract §9). */
export const normaliseCode = (text: string): string => text.normalize('NFKC').replace(/[\s.\p{Pd}]/gu, '').toUpperCase();

/** The country that an IBAN begins with. */
export const countryOfIban = (iban: string): string => iban.slice(0, 2);

// ISO 13616: the first four characters go to the end, letters count from 10, and 97 leaves 1.
const remainder = (iban: string): number => [...iban.slice(4) + iban.slice(0, 4)].reduce((rest, character) => {
  const value = Number.parseInt(character, 36);
  return (rest * (value > 9 ? 100 : 10) + value) % 97;
}, 0);

/**
 * Country, length and mod-97 (contract §2.2); what stands inside is the bank's affair. `validateIBAN` of the library
 * can't be asked for these alone: it also calls the checksum wrong where the account's own structure is.
 */
export const ibanProblem = (iban: string): Problem | undefined => {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]*$/.test(iban)) return {code: 'iban'};
  const length = countrySpecs[countryOfIban(iban)]?.chars;
  if (!length) return {code: 'iban-country'};
  if (length !== iban.length) return {code: 'iban-length', expected: length};
  return remainder(iban) === 1 ? undefined : {code: 'iban-checksum'};
};

/** A BIC of 8 or 11 characters, in capitals; the format only (contract §9). */
export const bicProblem = (bic: string): Problem | undefined =>
  bic === bic.toUpperCase() && isValidBIC(bic) ? undefined : {code: 'bic'};

/** Whether a transfer to this IBAN finds its bank without a BIC. */
export const isSepaIban = (iban: string): boolean => isSEPACountry(countryOfIban(iban));

// Not Intl.supportedValuesOf: engines disagree (two still list the Mark), and a record must not depend on one.
/** The currencies of ISO 4217 that an account can be in, "EUR" first: what a person can choose. */
export const currencyCodes: readonly string[] = (
  'EURAEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZK' +
  'DJFDKKDOPDZDEGPERNETBFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMF' +
  'KPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPEN' +
  'PGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZS' +
  'UAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWG'
).match(/.../g) ?? [];

/** An ISO 4217 code: "EUR", never "Euro". */
export const currencyProblem = (code: string): Problem | undefined =>
  currencyCodes.includes(code) ? undefined : {code: 'currency'};
