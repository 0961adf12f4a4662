/** One question of a survey, as the record names it. */
export interface SurveyQuestionCodes {
  readonly name: string;
  readonly values: readonly string[];
  /** Asked only where that earlier question has that answer. */
  readonly when?: {readonly name: string; readonly value: string};
}

/** The codes of one version of the survey: all that is needed to judge a survey that somebody filled in. */
export interface SurveyCodes {
  readonly version: string;
  /** The answer without which the rest isn't asked. */
  readonly gate: {readonly name: string; readonly value: string};
  readonly questions: readonly SurveyQuestionCodes[];
  /** Instrument types: those that Concedus knows, and those that are offered unless the host says otherwise. */
  readonly instruments: {readonly known: readonly number[]; readonly offered: readonly number[]};
}

/** The survey that Concedus published (contract §7); values mean different things from question to question. */
export const surveyCodesV1: SurveyCodes = {
  version: 'v1',
  gate: {name: 'AE1', value: '3'},
  questions: [
    {name: 'AE1', values: ['1', '2', '3']},
    {name: 'AE2', values: ['1', '2', '3']},
    {name: 'AE3', values: ['1', '2', '3', '4']},
    {name: 'AE4', values: ['1', '2']},
    {name: 'AE5', values: ['1', '2']},
    {name: 'AE6', values: ['1', '2'], when: {name: 'AE5', value: '1'}},
    {name: 'AE7', values: ['1', '2']},
    {name: 'AE8', values: ['1', '2', '3'], when: {name: 'AE7', value: '1'}},
  ],
  instruments: {known: [0, 3, 4, 5, 8, 10, 17], offered: [0, 3, 4, 5, 8, 10]},
};

/** The names that are asked, in order, given the answers so far: the gate first, then what its answer opens. */
export const askedQuestions = (
  codes: SurveyCodes, answers: Readonly<Record<string, string | undefined>>,
): readonly SurveyQuestionCodes[] => {
  const {gate} = codes;
  return codes.questions.filter(({name, when}) =>
    name === gate.name || (answers[gate.name] === gate.value && (!when || answers[when.name] === when.value)));
};
