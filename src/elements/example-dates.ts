import {dateParts, type DatePart} from '../questionnaire/dates.ts';
import type {Values} from '../messages/sentence.ts';
import {byLanguage} from './by-language.ts';

/** The order in which a language writes day, month and year. */
export const datePartsIn = byLanguage((tag): readonly DatePart[] =>
  new Intl.DateTimeFormat(tag).formatToParts(0).map(({type}) => type)
    .filter((type): type is DatePart => (dateParts as readonly string[]).includes(type)));

/** A day as a person would type it, for the sentences that show one. */
export const exampleDates = (tag: string): Values =>
  ({bornExample: datePartsIn(tag).map((part) => ({day: '27', month: '3', year: '1997'})[part]).join('\u00a0')});
