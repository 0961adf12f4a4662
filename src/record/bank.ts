import {ValidationErrorsIBAN as Fault, isSEPACountry, isValidBIC, validateIBAN, countrySpecs} from 'ibantools';
import type {Problem} from './issue.ts';

/** An IBAN or BIC as the record carries it: capitals, no spaces (contract §9). */
export const normaliseCode = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '').toUpperCase();

/** The country that an IBAN begins with. */
export const countryOfIban = (iban: string): string => iban.slice(0, 2);

/** Country, length and mod-97 (contract §2.2); national check digits are the bank's affair. */
export const ibanProblem = (iban: string): Problem | undefined => {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]*$/.test(iban)) return {code: 'iban'};
  const {errorCodes} = validateIBAN(iban);
  if (errorCodes.includes(Fault.NoIBANCountry)) return {code: 'iban-country'};
  const length = countrySpecs[countryOfIban(iban)]?.chars;
  if (length && length !== iban.length) return {code: 'iban-length', expected: length};
  return errorCodes.includes(Fault.WrongIBANChecksum) ? {code: 'iban-checksum'} : undefined;
};

/** A BIC of 8 or 11 characters, in capitals; the format only (contract §9). */
export const bicProblem = (bic: string): Problem | undefined =>
  bic === bic.toUpperCase() && isValidBIC(bic) ? undefined : {code: 'bic'};

/** Whether a transfer to this IBAN finds its bank without a BIC. */
export const isSepaIban = (iban: string): boolean => isSEPACountry(countryOfIban(iban));

/** The ISO 4217 codes that the engine knows, "EUR" first: what a person can choose. */
export const currencyCodes: readonly string[] =
  ['EUR', ...Intl.supportedValuesOf('currency').filter((code) => code !== 'EUR')];

/** An ISO 4217 code: "EUR", never "Euro". */
export const currencyProblem = (code: string): Problem | undefined =>
  /^[A-Z]{3}$/.test(code) && currencyCodes.includes(code) ? undefined : {code: 'currency'};
