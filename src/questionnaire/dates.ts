import {dayFrom, isDay, type Day} from '../record/days.ts';
import type {Answers} from './condition.ts';

/** The three boxes of a date. */
export const dateParts = ['day', 'month', 'year'] as const;

/** How the name of one of these boxes ends. */
export const datePart = /\.(?:day|month|year)$/;

/** One box of a date. */
export type DatePart = typeof dateParts[number];

/** Reads the three boxes: a day of the calendar, `''` where all are empty, or nothing where it is none. */
export const readDate = (answers: Answers, name: string): Day | '' | undefined => {
  const text = dateParts.map((part) => String(answers[`${name}.${part}`] ?? '').trim()).join('.');
  if (text === '..') return '';
  return /^[\d.]+$/.test(text) ? readPastedDate(text, false) : undefined;
};

/** The three boxes that hold a day. */
export const dateAnswers = (name: string, date: Day): Answers => {
  const [year = '', month = '', day = ''] = date.split('-');
  return {[`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year};
};

/** A whole date in one paste: `09.08.1997`, `9/8/1997` or `9-8-1997` (in the language's order), `1997-08-09`. */
export const readPastedDate = (text: string, monthFirst: boolean): Day | undefined => {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?\s*$/.exec(text);
  const local = /^\s*(\d{1,2})\s*[./ -]\s*(\d{1,2})\s*[./ -]\s*(\d{4})\s*$/.exec(text);
  const [first, second, third] = (iso ?? local)?.slice(1).map(Number) ?? [];
  if (!first || !second || !third) return undefined;
  const date = iso ? dayFrom(first, second, third)
    : monthFirst && /[/-]/.test(text) ? dayFrom(third, first, second) : dayFrom(third, second, first);
  return isDay(date) ? date : undefined;
};
