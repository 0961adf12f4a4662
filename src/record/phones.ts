import type {Problem} from './issue.ts';

const callingCodes: ReadonlyMap<string, string> = new Map([['DE', '49'], ['AT', '43'], ['CH', '41']]);

/** E.164: a plus, then 7 to 15 digits that don't begin with 0. */
export const e164Problem = (text: string): Problem | undefined =>
  /^\+[1-9]\d{6,14}$/.test(text) ? undefined : {code: 'phone'};

/** A number in E.164, or what keeps it from being one. */
export type PhoneReading = {readonly value: string} | Problem;

/**
 * Reads a number as people write it: spaces, dashes, dots, slashes, `00` for `+`, a `(0)`; a national number
 * only for an address in Germany, Austria or Switzerland (contract §9).
 */
export const readPhone = (text: string, country: string): PhoneReading => {
  const compact = text.normalize('NFKC').replace(/\(0\)/g, '').replace(/[\s\p{Pd}./()]/gu, '');
  if (!/^\+?\d+$/.test(compact)) return {code: 'phone'};
  const international = compact.replace(/^00/, '+');
  const home = callingCodes.get(country);
  if (international.startsWith('+')) return judge(international);
  if (international.startsWith('0') && home) return judge(`+${home}${international.slice(1)}`);
  return {code: 'phone-country-code'};
};

// "+49 0170…" is a slip that only countries with a trunk 0 allow us to mend.
const judge = (number: string): PhoneReading => {
  const value = number.replace(/^\+(49|43|41)0+/, '+$1');
  return e164Problem(value) ?? {value};
};
