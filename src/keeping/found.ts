import {isDay} from '../record/days.ts';
import type {Moment} from '../questionnaire/to-record.ts';
import {keyProblem, type KeyedPart} from '../record/keys.ts';

// What is found in the storage may be anybody's or of another version: it is looked at part by part.

/** The parts of an object; what is none has none. */
export const partsOf = (found: unknown): Readonly<Record<string, unknown>> => Object(found) as Readonly<Record<string, unknown>>;

/** The items of a list; what is none has none. */
export const itemsOf = (found: unknown): readonly unknown[] => Array.isArray(found) ? found : [];

/** Whether it is a text. */
export const isText = (found: unknown): found is string => typeof found === 'string';

/** Whether it is an instant, in milliseconds since 1970. */
export const isInstant = (found: unknown): found is number => Number.isInteger(found) && Math.abs(found as number) <= 864e13;

/** Whether it is an instant and a day. */
export const isMoment = (found: unknown): found is Moment => {
  const {at, on} = partsOf(found);
  return isInstant(at) && isText(on) && isDay(on);
};

/** Whether it is a key of that part of the record. */
export const isKeyOf = (part: KeyedPart) => (found: unknown): boolean => isText(found) && !keyProblem(part)(found);
