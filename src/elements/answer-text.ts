import {sentDocuments} from '../draft/identified.ts';
import {answerValue, settledAnswer} from '../questionnaire/answer-value.ts';
import type {AskedQuestion} from '../questionnaire/asked.ts';
import {optionText} from '../messages/sentence.ts';
import {isDay} from '../record/days.ts';
import {countryName} from './country-names.ts';
import {documentText} from './document-text.ts';
import type {View} from './view.ts';

/** An answer as the person reads it back. */
export const answerText = (question: AskedQuestion, view: View): string => {
  const {answers, language: {messages, tag}, draft, circumstances: {setup}} = view;
  const {name, control} = question;
  const {parts} = messages;
  if (control === 'files') {
    const documents = sentDocuments(draft, setup).filter(({slot}) => `documents.${slot}` === name);
    return documents.map((document) => documentText(document, tag)).join('; ') || parts.none;
  }
  const value = answerValue(question, answers);
  if (control === 'check') return value === 'true' ? parts.yes : parts.no;
  if (value === '') return parts.none;
  switch (control) {
    case 'choice': return optionText(messages, name, value);
    case 'country': return countryName(value, tag);
    case 'date': return isDay(value) ? dayText(value, tag) : parts.none;
    case 'select':
    case 'text':
      // Nobody compares thirteen digits in a row. A mobile network of Germany or Austria has three.
      return name === 'person.mobile' ? value.replace(/^(\+4[39])(...)/, '$1 $2 ') : settledAnswer(name, value);
    default: return control satisfies never;
  }
};

const dayText = (day: string, tag: string): string =>
  new Intl.DateTimeFormat(tag, {calendar: 'gregory', dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${day}T00:00:00Z`));
