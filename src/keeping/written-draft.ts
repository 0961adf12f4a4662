import {emptyDraft, momentOf, type Draft} from '../draft/draft.ts';
import type {Answers} from '../questionnaire/condition.ts';
import {datePart} from '../questionnaire/dates.ts';
import {readIdentification} from '../questionnaire/identification.ts';
import {possibleQuestions} from '../questionnaire/prefill.ts';
import {stepIds, type StepId} from '../questionnaire/question.ts';
import type {Setup} from '../questionnaire/setup.ts';
import type {Moment} from '../questionnaire/to-record.ts';
import {isLike, partsOf, textsOf} from './found.ts';
import {documentModel, type WrittenDocument} from './written-document.ts';

/** A draft that was kept, still without its documents. */
export interface WrittenDraft {
  readonly draft: Draft;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  readonly documents: readonly WrittenDocument[];
}

/**
 * A draft as text, without the documents' bytes. What the screenings said isn't kept, as nobody may learn it from the device
 * (contract §6), and what was taken out can't be put back later.
 */
export const writeDraft = (draft: Draft, at: number): string =>
  JSON.stringify({...draft, at, screenings: undefined, removed: undefined, left: [...draft.left], tried: [...draft.tried]});

/** Reads a draft that was kept; nothing where it is none. What the present configuration doesn't ask is left out. */
export const readDraft = (found: unknown, setup: Setup, now: Date): WrittenDraft | undefined => {
  const fresh = emptyDraft(setup, momentOf(now));
  const model = {at: 0, answers: {}, prefilled: {}, documents: [], keys: fresh.keys, changed: {}, created: fresh.created, step: ''};
  if (!isLike(model, found)) return undefined;
  const {at, keys, created, changed, step} = found;
  const {left, tried, score, identified, survey} = partsOf(found);
  const {of, value} = partsOf(identified);
  const identification = readIdentification({...partsOf(value), documents: undefined},
    {kycVendor: setup.kycVendor, today: fresh.created.on});
  return {
    at,
    documents: found.documents.filter((document) => isLike(documentModel, document)),
    draft: {
      ...fresh,
      created,
      answers: answersIn(found.answers, setup, survey),
      prefilled: answersIn(found.prefilled, setup, survey),
      // Where the host updates another record by now, it has other keys.
      keys: setup.keys && setup.keys.customer !== keys.customer ? fresh.keys : keys,
      changed: Object.fromEntries(Object.entries<Moment>(changed).filter(([, moment]) => isLike(created, moment))),
      step: step !== 'result' && stepIds.includes(step as StepId) ? step as StepId : fresh.step,
      left: new Set(textsOf(left)),
      tried: new Set(textsOf(tried) as StepId[]),
      score: isLike({of: '', points: 0}, score) ? score : undefined,
      // Its documents are among those of the draft.
      identified: typeof of === 'string' && identification.ok ? {of, value: identification.value} : undefined,
    },
  };
};

const answersIn = (found: object, setup: Setup, survey: unknown): Answers => {
  const questions = possibleQuestions(setup);
  return Object.fromEntries(Object.entries(found).filter(([path, answer]) => {
    const {control = 'files', options} = questions.find(({name}) => name === path.replace(datePart, '')) ?? {};
    return control !== 'files'
      && (survey === setup.survey.version || !path.startsWith('survey.'))
      && datePart.test(path) === (control === 'date')
      && typeof answer === (control === 'check' ? 'boolean' : 'string')
      && (!answer || !options || options.includes(answer));
  }));
};
