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
  const isGate = (name: string) => name === survey.gate.name;
  const questions = survey.questions.map(({name, values, when}): Question => ({
    name: `survey.${name}`,
    control: 'choice',
    required: true,
    options: values,
    when: [...isGate(name) ? [] : [open], ...when ? [{question: `survey.${when.name}`, is: [when.value]}] : []],
  }));
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

/** The survey's answers among all answers, without those that are no longer asked. */
export const surveyAnswers = (survey: SurveyCodes, answers: Answers): Record<string, string> => {
  const given = Object.fromEntries(survey.questions.map(({name}) => [name, String(answers[`survey.${name}`] ?? '')]));
  const asked = askedQuestions(survey, given);
  return Object.fromEntries(asked.map(({name}) => [name, given[name] ?? '']));
};
