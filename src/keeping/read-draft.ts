import {emptyDraft, type Draft, type Identified} from '../draft/draft.ts';
import type {Answer, Answers} from '../questionnaire/condition.ts';
import {readIdentification} from '../questionnaire/identification.ts';
import {findQuestion} from '../questionnaire/prefill.ts';
import {stepIds, type StepId} from '../questionnaire/question.ts';
import type {Setup} from '../questionnaire/setup.ts';
import type {Score} from '../questionnaire/suitability.ts';
import type {Day} from '../record/days.ts';
import {isInstant, isKeyOf, isMoment, isText, itemsOf, partsOf} from './found.ts';
import {isWrittenDocument, type WrittenDocument} from './written-document.ts';

/** A draft that was kept, still without its documents. */
export interface WrittenDraft {
  readonly draft: Draft;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  readonly documents: readonly WrittenDocument[];
}

/** Reads a draft that was kept; nothing where it is none. What the present configuration doesn't ask is left out. */
export const readDraft = (found: unknown, setup: Setup, today: Day): WrittenDraft | undefined => {
  const {at, answers, prefilled, documents, keys, changed, created, step, left, tried, score, identified} = partsOf(found);
  if (!isInstant(at) || !isMoment(created) || !areKeys(keys)) return undefined;
  const fresh = emptyDraft(setup, created);
  const draft: Draft = {
    ...fresh,
    answers: answersIn(answers, setup),
    prefilled: answersIn(prefilled, setup),
    // Where the host updates another record by now, it has other keys.
    keys: setup.keys && setup.keys.customer !== keys.customer ? fresh.keys : keys,
    changed: Object.fromEntries(Object.entries(partsOf(changed)).flatMap(([part, moment]) =>
      isMoment(moment) ? [[part, moment]] : [])),
    step: isStep(step) && step !== 'result' ? step : fresh.step,
    left: new Set(itemsOf(left).filter(isText)),
    tried: new Set(itemsOf(tried).filter(isStep)),
    score: isScore(score) ? score : undefined,
    identified: identifiedIn(identified, setup, today),
  };
  return {draft, at, documents: itemsOf(documents).filter(isWrittenDocument)};
};

const isStep = (found: unknown): found is StepId => stepIds.includes(found as StepId);

const areKeys = (found: unknown): found is Draft['keys'] => {
  const {customer, person, survey, bankAccounts} = partsOf(found);
  return isKeyOf('customer')(customer) && isKeyOf('person')(person) && isKeyOf('survey')(survey)
    && itemsOf(bankAccounts).length === 10 && itemsOf(bankAccounts).every(isKeyOf('bankAccount'));
};

const datePart = /\.(?:day|month|year)$/;

const isAnswer = (name: string, answer: unknown, setup: Setup): answer is Answer => {
  const {control, options} = findQuestion(name.replace(datePart, ''), setup) ?? {};
  if (!control || control === 'files' || datePart.test(name) !== (control === 'date')) return false;
  if (control === 'check') return typeof answer === 'boolean';
  return isText(answer) && (answer === '' || !options || options.includes(answer));
};

const answersIn = (found: unknown, setup: Setup): Answers =>
  Object.fromEntries(Object.entries(partsOf(found)).flatMap(([name, answer]) =>
    isAnswer(name, answer, setup) ? [[name, answer]] : []));

const isScore = (found: unknown): found is Score => {
  const {of, points} = partsOf(found);
  return isText(of) && (points === undefined || Number.isFinite(points));
};

// Its documents are among those of the draft.
const identifiedIn = (found: unknown, {kycVendor}: Setup, today: Day): Identified | undefined => {
  const {of, value} = partsOf(found);
  const reading = readIdentification({...partsOf(value), documents: undefined}, {kycVendor, today});
  return isText(of) && reading.ok ? {of, value: reading.value} : undefined;
};
