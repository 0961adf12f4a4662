import type {Problem} from './issue.ts';

/** A day of the calendar as `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

/** Writes a day from its numbers, without ever asking a time zone. */
export const dayFrom = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day that a clock on the person's wall shows, now unless told; `toISOString` would move it. */
export const localDay = (at = new Date()): Day => dayFrom(at.getFullYear(), at.getMonth() + 1, at.getDate());

/** Whether the text is a day that the calendar has: not 2023-02-30. */
export const isDay = (text: string): boolean =>
  // A day too many leads into the next month, or nowhere, depending on the browser; there is no year 0.
  /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8));

/** A day that exists. */
export const dayProblem = (text: string): Problem | undefined => isDay(text) ? undefined : {code: 'date'};

/** Whole years between two days; who was born on 29 February is a year older on 1 March (contract §9). */
export const ageOn = (birth: Day, today: Day): number =>
  Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) - (today.slice(5) < birth.slice(5) ? 1 : 0);

/** Of age for a contract in Germany. */
export const adultAge = 18;

/** A birth date of a living adult: not before 1900, 18 or older today (contract §2). */
export const birthDateProblem = (birth: Day, today: Day): Problem | undefined => {
  if (!isDay(birth)) return {code: 'date'};
  if (birth < '1900-01-01') return {code: 'before-1900', expected: 1900};
  if (birth > today) return {code: 'in-future'};
  return ageOn(birth, today) < adultAge ? {code: 'under-age', expected: adultAge} : undefined;
};
