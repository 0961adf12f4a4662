import {isDay} from './days.ts';
import type {Problem} from './issue.ts';

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text);

const isDayAndClock = (text: string): boolean =>
  text.length === 19 && text[10] === 'T' && isDay(text.slice(0, 10)) && isClock(text.slice(11));

/** `modified` of the import: 19 characters, no zone, no milliseconds (contract §2.1). */
export const modifiedProblem = (text: string): Problem | undefined => isDayAndClock(text) ? undefined : {code: 'modified'};

/** An instant as `YYYY-MM-DDTHH:mm:ssZ` (contract §2.1). */
export const timestampProblem = (text: string): Problem | undefined =>
  text.endsWith('Z') && isDayAndClock(text.slice(0, -1)) ? undefined : {code: 'timestamp'};

/** Writes an instant, its milliseconds cut. */
export const timestampAt = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** Reads somebody else's ISO 8601 instant, offset and fractions included; `undefined` where there is no zone. */
export const readTimestamp = (text: string): string | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  if (!isDay(text.slice(0, 10))) return undefined;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return undefined;
  // An offset can lead out of the years that four digits can write.
  const written = timestampAt(at);
  return timestampProblem(written) ? undefined : written;
};

/** A copy of somebody else's object in which these fields are instants of the record, as far as they can be read. */
export const settleTimes = (input: unknown, names: readonly string[]): unknown =>
  typeof input !== 'object' || input === null ? input : Object.fromEntries(Object.entries(input).map(([name, value]) =>
    [name, names.includes(name) && typeof value === 'string' ? readTimestamp(value) ?? value : value]));

/**
 * Gives what writes `modified` as a clock in that zone shows it; Concedus doesn't say which zone it means (contract §2.1).
 * To make it takes a browser longer than to write many times.
 */
export const modifiedIn = (timeZone = 'UTC'): ((at: Date | number) => string) => {
  // Swedish writes dates as ISO 8601 does.
  const clock = new Intl.DateTimeFormat('sv', {timeZone, dateStyle: 'short', timeStyle: 'medium'});
  return (at) => clock.format(at).replace(' ', 'T');
};
