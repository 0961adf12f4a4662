import {isCountryCode} from '../record/countries.ts';
import {isDay} from '../record/days.ts';
import {issueAt, type Issue} from '../record/issue.ts';
import {settledAnswer} from './answer-value.ts';
import {unrolled} from './asked.ts';
import type {Answer, Answers} from './condition.ts';
import {dateAnswers} from './dates.ts';
import type {Question} from './question.ts';
import type {Setup} from './setup.ts';

// What hosts have from elsewhere may be a string of any kind: its value is judged when it's read.
type Texts<Name extends string> = {readonly [name in Name]?: string | null | undefined};
type Ticks<Name extends string> = {readonly [name in Name]?: boolean | null | undefined};

/**
 * Known answers, nested by the control names: `{person: {foreName: 'Ada'}, bankAccounts: [{iban: '…'}]}`. Dates are
 * `YYYY-MM-DD`, countries two letters (ISO 3166-1), currencies three (ISO 4217), choices the codes of the import.
 */
export interface Prefill {
  readonly person?: Texts<
    'salutation' | 'title' | 'foreName' | 'surName' | 'birthDate' | 'birthPlace' | 'birthCountry' | 'nationality' |
    'street' | 'houseNumber' | 'zip' | 'city' | 'country' | 'email' | 'mobile' | 'precheckPep'
  > & {
    readonly furtherNationalities?: readonly string[] | null | undefined;
    readonly phonePriv?: readonly string[] | null | undefined;
  } | null | undefined;
  readonly bankAccounts?: readonly (
    Texts<'accountHolder' | 'iban' | 'bic' | 'bank' | 'country' | 'currency'> & Ticks<'sharedAccount'>
  )[] | null | undefined;
  readonly idDocument?:
    Texts<'docType' | 'issueCountry' | 'documentNumber' | 'additionalNumber' | 'issueDate' | 'expireDate'> | null | undefined;
  /** By the codes of its questions, and of the instruments: `{AE1: '3', instrument: {4: true}}`. */
  readonly survey?: object | null | undefined;
  readonly professional?: Ticks<'isProfessional' | 'PC-1A' | 'PC-1B' | 'PC-1C'> & {
    readonly signature?: Texts<'place'> | null | undefined;
  } | null | undefined;
}

/** What a person must say themselves: declarations, confirmations and warnings (api.md). */
const ownWords: ReadonlySet<string> = new Set([
  'declarations.ownAccount', 'professional.confirmationCorrectInfo', 'professional.agreeToClassification', 'survey.warning',
]);

/** Reads known answers from outside; what isn't a question, or no possible answer to it, is reported and left out. */
export const readPrefill = (
  input: unknown, setup: Setup,
): {readonly answers: Answers; readonly issues: readonly Issue[]} => {
  const answers: Record<string, Answer> = {};
  const issues: Issue[] = [];
  const questions = possibleQuestions(setup);
  for (const [path, value] of flatten(input, '')) {
    const question = questions.find(({name}) => name === path);
    if (!question || ownWords.has(path) || question.control === 'files') {
      issues.push(issueAt(path, {code: 'unknown-key'}));
    } else if (isAnswerTo(question, value)) {
      Object.assign(answers, question.control === 'date' ? dateAnswers(path, value) : {[path]: settledAnswer(path, value)});
    } else {
      issues.push(issueAt(path, {code: typeof value === 'string' ? 'option' : 'type'}));
    }
  }
  return {answers, issues};
};

// No control's name has more parts; beyond that, something leads back to itself.
const deepest = 5;

// A Date or a Map has no parts that could be answers: it is a leaf, and reported as one of a wrong type.
const hasParts = (value: unknown): value is object =>
  Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';

const flatten = (value: unknown, path: string, depth = 0): [path: string, leaf: unknown][] =>
  hasParts(value) && depth < deepest
    ? Object.entries(value).flatMap(([key, part]) => flatten(part, path ? `${path}.${key}` : key, depth + 1))
    : value === undefined || value === null ? [] : [[path, value]];

/** Every question that there can be. Conditions don't count: an answer may be known before its question is asked. */
export const possibleQuestions = ({steps}: Setup): readonly Question[] =>
  unrolled(steps.flatMap(({sections}) => sections), ({atMost}) => atMost);

const isAnswerTo = ({control, options}: Question, value: unknown): value is Answer & string => {
  if (control === 'check') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  if (control === 'date') return isDay(value);
  if (control === 'country') return isCountryCode(value);
  return value === '' || !options || options.includes(value);
};
