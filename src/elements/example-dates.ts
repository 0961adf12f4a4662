import {dateParts, type DatePart} from '../questionnaire/dates.ts';
import type {Values} from '../messages/sentence.ts';

// Every question asks for it at every keystroke, and making a format costs more than all else of a question.
const orders = new Map<string, readonly DatePart[]>();

/** The order in which a language writes day, month and year. */
export const datePartsIn = (tag: string): readonly DatePart[] => {
  const known = orders.get(tag);
  if (known) return known;
  const order = new Intl.DateTimeFormat(tag).formatToParts(0).map(({type}) => type)
    .filter((type): type is DatePart => (dateParts as readonly string[]).includes(type));
  orders.set(tag, order);
  return order;
};

/** A day as a person would type it, for the sentences that show one. */
export const exampleDates = (tag: string): Values =>
  ({bornExample: datePartsIn(tag).map((part) => ({day: '27', month: '3', year: '1997'})[part]).join('\u00a0')});
