/** What a control holds: text as typed, a code that was chosen, or whether a box is ticked. */
export type Answer = string | boolean;

/** One person's answers, by control name. */
export type Answers = Readonly<Record<string, Answer>>;

/** When something is asked or required: an answer, here or earlier, is one of these. */
export interface Condition {
  readonly question: string;
  readonly is: readonly Answer[];
}

/** Whether every condition holds. */
export const holds = (conditions: readonly Condition[] | undefined, answers: Answers): boolean =>
  (conditions ?? []).every(({question, is}) => is.includes(answers[question] ?? ''));
