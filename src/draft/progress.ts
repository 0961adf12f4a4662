import {accountDefaults} from '../questionnaire/accounts.ts';
import {itemCount} from '../questionnaire/asked.ts';
import type {Answers} from '../questionnaire/condition.ts';
import {identificationIsOpen} from '../questionnaire/documents-step.ts';
import {documentAnswers} from '../questionnaire/identity.ts';
import type {Step, StepId} from '../questionnaire/question.ts';
import type {Setup} from '../questionnaire/setup.ts';
import {stepIssues} from '../questionnaire/step-issues.ts';
import {suitabilityOf, type Suitability} from '../questionnaire/suitability.ts';
import type {Day} from '../record/days.ts';
import type {Issue} from '../record/issue.ts';
import type {Draft} from './draft.ts';
import {identificationOf, sentDocuments} from './identified.ts';

/** What a draft is looked at under. */
export interface Circumstances {
  readonly setup: Setup;
  /** Whether the host can have the person identified. */
  readonly canIdentify: boolean;
  /** Whether the host can score a survey. */
  readonly canScore: boolean;
  readonly today: Day;
}

/** How the survey stands. */
export const suitability = ({answers, score}: Draft, {setup, canScore}: Circumstances): Suitability =>
  suitabilityOf(setup.survey, answers, {score, available: canScore, without: setup.withoutScore});

/**
 * The answers with what follows from them: an account's holder, currency and country, the document that was confirmed,
 * whether the survey warns, and whether somebody has yet to identify the person.
 */
export const givenAnswers = (draft: Draft, circumstances: Circumstances): Answers => {
  const accounts = Array.from({length: itemCount({list: 'bankAccounts', atLeast: 1}, draft.answers)}, (_, index) =>
    accountDefaults(draft.answers, index));
  const {isOpen, value} = identificationOf(draft, circumstances);
  return {
    ...Object.assign({}, ...accounts) as Answers,
    ...draft.answers,
    ...value?.idDocument && documentAnswers({...value.idDocument}),
    [identificationIsOpen]: isOpen,
    'survey.warns': suitability(draft, circumstances) === 'insufficient',
  };
};

/** What keeps a step from being complete. */
export const issuesOfStep = (draft: Draft, step: Step, circumstances: Circumstances): Issue[] => stepIssues(step, {
  setup: circumstances.setup,
  answers: givenAnswers(draft, circumstances),
  today: circumstances.today,
  approvedOn: identificationOf(draft, circumstances).value?.verification.approveTime.slice(0, 10),
  documentCount: (id) => sentDocuments(draft, circumstances.setup).filter(({slot}) => slot === id).length,
});

/** Whether nothing is missing there; a survey must also have been scored where the host can score. */
export const isStepComplete = (draft: Draft, step: Step, circumstances: Circumstances): boolean =>
  issuesOfStep(draft, step, circumstances).length === 0
    && (step.id !== 'experience' || suitability(draft, circumstances) !== 'unscored');

type StepBeforeResult = Step & {readonly id: Exclude<StepId, 'result'>};

/** The steps on the way to the result: those the host wants shown, and any other that lacks something. */
export const journey = (draft: Draft, circumstances: Circumstances): readonly StepBeforeResult[] =>
  circumstances.setup.steps.filter((step): step is StepBeforeResult => step.id !== 'result'
    && (circumstances.setup.shown.has(step.id) || step.id === draft.step || !isStepComplete(draft, step, circumstances)));

/** The step by its name. */
export const stepOf = ({steps}: Setup, id: StepId): Step => {
  const step = steps.find((other) => other.id === id);
  if (!step) throw new RangeError(`No step ${id}`);
  return step;
};

/** The neighbour of the current step, `1` ahead or `-1` behind; nothing at the ends. The result is no neighbour. */
export const neighbour = (draft: Draft, circumstances: Circumstances, direction: 1 | -1): StepId | undefined => {
  const steps = journey(draft, circumstances);
  return steps[steps.findIndex(({id}) => id === draft.step) + direction]?.id;
};

/** The first step before `target` that still has issues. */
export const firstGap = (draft: Draft, circumstances: Circumstances, target: StepId = 'review'): StepId | undefined => {
  const {steps} = circumstances.setup;
  return steps.slice(0, steps.findIndex(({id}) => id === target))
    .find((step) => !isStepComplete(draft, step, circumstances))?.id;
};

/** The issues that may be shown: of questions that were left, or all once Continue was pressed. */
export const shownIssues = (draft: Draft, step: Step, circumstances: Circumstances): Issue[] => {
  const {left, tried} = draft;
  const all = tried.has(step.id);
  // A slow phone would look for ten milliseconds for what isn't shown.
  return all || left.size ? issuesOfStep(draft, step, circumstances).filter(({path}) => all || left.has(path)) : [];
};
