import {itemCount, withoutItem} from '../questionnaire/asked.ts';
import type {Answer, Answers} from '../questionnaire/condition.ts';
import type {StepId} from '../questionnaire/question.ts';
import type {Moment} from '../questionnaire/to-record.ts';
import {createKey} from '../record/keys.ts';
import type {Draft, Screening} from './draft.ts';

const bankList = 'bankAccounts';

/** The names under which a change of this answer is remembered: the keys of its parts, or what it signs. */
const partsOf = (name: string, {answers, keys}: Draft): string[] => {
  const [group = '', index = ''] = name.split('.');
  if (group === bankList) return [keys.bankAccounts[Number(index)] ?? keys.person];
  if (group === 'survey') return [keys.survey];
  // An account whose holder nobody typed is held under the person's name, and changes with it.
  if (name === 'person.foreName' || name === 'person.surName') {
    const accounts = keys.bankAccounts.slice(0, itemCount({list: bankList, atLeast: 0}, answers));
    return [keys.person, ...accounts.filter((_, at) => answers[`${bankList}.${at}.accountHolder`] === undefined)];
  }
  return group === 'professional' || group === 'declarations' ? [keys.person, group] : [keys.person];
};

/** Remembers that a part of the record changed: the one that this control belongs to. */
export const withChange = (draft: Draft, name: string, moment: Moment): Draft['changed'] =>
  ({...draft.changed, ...Object.fromEntries(partsOf(name, draft).map((part) => [part, moment]))});

// A warning was read, and an application confirmed, for the answers that they were given for; others need it again.
const staleWith = (name: string): Answers => ({
  .../^survey\.(?!warning$|instrument\.)/.test(name) && {'survey.warning': false},
  .../^professional\.(?:is|PC)/.test(name)
    && {'professional.confirmationCorrectInfo': false, 'professional.agreeToClassification': false},
});

/** Takes an answer. */
export const answer = (draft: Draft, name: string, value: Answer, moment: Moment): Draft =>
  draft.answers[name] === value ? draft : {
    ...draft,
    answers: {...draft.answers, ...staleWith(name), [name]: value},
    changed: withChange(draft, name, moment),
  };

// A date and a list are one answer: half the person's and half the host's would be nobody's.
const wholeOf = (name: string): string => name.replace(/\.(?:day|month|year)$|\.\d+(?:\..*)?$/, '');

/**
 * Takes known answers where nothing was answered yet, each once, so that a later prefill never overwrites the person. What
 * the host says of them is remembered all the same: it says whom the host identified.
 */
export const prefill = (draft: Draft, known: Answers): Draft => {
  if (Object.entries(known).every(([name, answer]) => draft.prefilled[name] === answer)) return draft;
  const answered = new Set(Object.keys({...draft.answers, ...draft.prefilled}).map(wholeOf));
  const fresh = Object.fromEntries(Object.entries(known).filter(([name]) => !answered.has(wholeOf(name))));
  return {...draft, answers: {...draft.answers, ...fresh}, prefilled: {...draft.prefilled, ...known}};
};

/** Opens one more item of a list by giving one of its questions an empty answer. */
export const addItem = (draft: Draft, question: string): Draft =>
  ({...draft, answers: {...draft.answers, [question]: ''}});

/** Takes an item out; a removed account's key is never used for another. */
export const removeItem = (draft: Draft, list: string, index: number, moment: Moment): Draft => ({
  ...draft,
  answers: withoutItem(draft.answers, list, index),
  keys: list === bankList
    ? {...draft.keys, bankAccounts: [...draft.keys.bankAccounts.toSpliced(index, 1), createKey('bankAccount')]}
    : draft.keys,
  changed: withChange(draft, 'person', moment),
  left: new Set([...draft.left].filter((name) => !name.startsWith(`${list}.`))),
});

/** Notes that the person left a question. */
export const leave = (draft: Draft, question: string): Draft =>
  draft.left.has(question) ? draft : {...draft, left: new Set([...draft.left, question])};

/** Notes that the person pressed Continue. */
export const tryStep = (draft: Draft, step: StepId): Draft => ({...draft, tried: new Set([...draft.tried, step])});

/** Takes that back: what is missing there is no mistake yet. */
export const untryStep = (draft: Draft, step: StepId): Draft =>
  ({...draft, tried: new Set([...draft.tried].filter((other) => other !== step))});

/** Shows another step; what was removed before is gone for good, and none of its questions was left yet. */
export const showStep = (draft: Draft, step: StepId): Draft =>
  draft.step === step ? draft : {...draft, step, left: new Set(), removed: undefined};

/** Takes the survey's answers back, the box and the score with them (contract §7). */
export const retakeSurvey = (draft: Draft, moment: Moment): Draft => ({
  ...untryStep(draft, 'experience'),
  answers: Object.fromEntries(Object.entries(draft.answers).filter(([name]) => !name.startsWith('survey.'))),
  changed: withChange(draft, 'survey', moment),
  left: new Set([...draft.left].filter((name) => !name.startsWith('survey.'))),
  score: undefined,
});

/** Lets a screening be tried again that ended so. */
export const screenAgain = (draft: Draft, ended: 'failed' | 'failed-again'): Draft => ({
  ...draft,
  screenings: Object.fromEntries(Object.entries(draft.screenings).map(([of, outcome]) =>
    [of, outcome === ended ? 'again' : outcome])),
});

/** Takes the result of a screening. */
export const screened = (draft: Draft, {of, outcome}: Screening): Draft => {
  const again = outcome === 'failed' && draft.screenings[of] === 'again';
  return {...draft, screenings: {...draft.screenings, [of]: again ? 'failed-again' : outcome}};
};
