import {askedQuestions, type SurveyCodes} from '../record/survey-codes.ts';
import {warnedField, type InvestmentSurvey} from '../record/survey.ts';
import type {Answers, Condition} from './condition.ts';
import type {Question, Step} from './question.ts';

/** A survey that was answered, by the names of its questions. */
export interface AnsweredSurvey {
  readonly answers: Readonly<Record<string, string>>;
  /** The offered instrument types, and whether the person knows them. */
  readonly instruments: readonly {readonly type: number; readonly knowledge: boolean}[];
  /** Whether the person was warned and still wishes to invest. */
  readonly warned: boolean;
}

/** One version of the survey: its codes, and how its answers are written into the record. A host can pass its own. */
export interface Survey extends SurveyCodes {
  readonly serialize: (survey: AnsweredSurvey, codes: SurveyCodes) => Omit<InvestmentSurvey, 'key' | 'modified'>;
}

/** What an investor answered, as the scoring service takes it. */
export interface InvestorAnswer {
  readonly name: string;
  readonly value: string;
}

/** The answers of the questions that were asked, in the survey's order; the unasked are omitted (contract §7). */
export const investorAnswers = (codes: SurveyCodes, answers: AnsweredSurvey['answers']): InvestorAnswer[] =>
  askedQuestions(codes, answers).flatMap(({name}) => {
    const value = answers[name];
    return value ? [{name, value}] : [];
  });

/** Writes the two experience lists, or none where the gate stayed shut (contract §7). */
export const serializeExperience: Survey['serialize'] = ({answers, instruments, warned}, codes) => ({
  ...answers[codes.gate.name] === codes.gate.value && {
    investmentExperience: instruments.map((instrument) => ({...instrument})),
    investorExperience: investorAnswers(codes, answers),
  },
  customFields: [{name: warnedField, value: warned ? 'true' : 'false'}],
});

/** The experience step of a survey; `survey.warns` is derived, not answered. */
export const experienceStep = (survey: Survey, instruments: readonly number[]): Step => {
  const open: Condition = {question: `survey.${survey.gate.name}`, is: [survey.gate.value]};
  // A question that is no longer asked opens no other, so each carries the conditions of the one that opens it.
  const conditions = new Map<string, readonly Condition[]>();
  const questions = survey.questions.map(({name, values, when}): Question => {
    const inherited = (when && conditions.get(when.name)) ?? [open];
    const own = when ? [...inherited, {question: `survey.${when.name}`, is: [when.value]}] : [open];
    const isGate = name === survey.gate.name;
    conditions.set(name, isGate ? [open] : own);
    return {name: `survey.${name}`, control: 'choice', required: true, options: values, when: isGate ? [] : own};
  });
  return {
    id: 'experience',
    sections: [
      {id: 'gate', content: questions.filter((question) => question.when?.length === 0)},
      {id: 'instruments', when: [open], content:
        instruments.map((type): Question => ({name: `survey.instrument.${type}`, control: 'check'}))},
      {id: 'experience', when: [open], content: questions.filter((question) => question.when?.length)},
      {id: 'warning', when: [{question: 'survey.warns', is: [true]}], content:
        [{name: 'survey.warning', control: 'check', required: true}]},
    ],
  };
};

/** The survey's answers among all answers, without those that are no longer asked, nor those that only they opened. */
export const surveyAnswers = (survey: SurveyCodes, answers: Answers): Record<string, string> => {
  let given = Object.fromEntries(survey.questions.map(({name}) => [name, String(answers[`survey.${name}`] ?? '')]));
  for (;;) {
    const before = Object.keys(given).length;
    given = Object.fromEntries(askedQuestions(survey, given).map(({name}) => [name, given[name] ?? '']));
    if (Object.keys(given).length === before) return given;
  }
};
