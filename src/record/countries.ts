import {countrySpecs} from 'ibantools';
import type {Problem} from './issue.ts';

/** Every assigned ISO 3166-1 alpha-2 code; Kosovo's XK has an IBAN but is not assigned (contract §9). */
export const countryCodes: readonly string[] = Object.keys(countrySpecs).filter((code) => code !== 'XK');

const assigned: ReadonlySet<string> = new Set(countryCodes);

/** Whether the code is assigned: GB is, EN and UK are not. */
export const isCountryCode = (code: string): boolean => assigned.has(code);

/** An assigned country code. */
export const countryProblem = (code: string): Problem | undefined => isCountryCode(code) ? undefined : {code: 'country'};

const zipDigits: ReadonlyMap<string, number> = new Map([['DE', 5], ['AT', 4], ['CH', 4]]);

/** A postal code: a fixed number of digits in Germany, Austria and Switzerland, free elsewhere (contract §9). */
export const zipProblem = (zip: string, country: string): Problem | undefined => {
  const digits = zipDigits.get(country);
  return digits === undefined || new RegExp(`^\\d{${digits}}$`).test(zip) ? undefined : {code: 'zip', expected: digits};
};

/** Where an address must have a house number (contract §9). */
export const houseNumberCountries: readonly string[] = [...zipDigits.keys()];
