import type {Condition} from './condition.ts';

/** How an answer is given. */
export type Control = 'text' | 'choice' | 'select' | 'date' | 'country' | 'check' | 'files';

/** A rule of the record room that a single answer must satisfy. */
export type RuleName = 'email' | 'phone' | 'zip' | 'iban' | 'bic' | 'birth-date';

/** What a partner's configuration can make obligatory. */
export type Requirable = 'birthCountry' | 'email' | 'mobile' | 'bankAccount';

/** One question, as data: a new question is a new line. */
export interface Question {
  /** The control's name; within a list, the part behind the item's number. */
  readonly name: string;
  readonly control: Control;
  readonly required?: boolean | Requirable;
  /** Where it is required besides. */
  readonly requiredWhen?: readonly Condition[];
  readonly when?: readonly Condition[];
  readonly rule?: RuleName;
  readonly options?: readonly string[];
  /** The box's token for the browser's autofill, as the HTML standard lists them. */
  readonly autocomplete?: string;
  readonly inputMode?: 'numeric' | 'tel' | 'email';
  /** The width of what is expected, in characters. */
  readonly size?: number;
}

/** Questions that are asked once for each item; `''` as a name means that the item is the answer. */
export interface QuestionList {
  readonly list: string;
  readonly questions: readonly Question[];
  /** How many items are shown from the start. */
  readonly atLeast: 0 | 1;
  readonly atMost: number;
}

/** A group of questions under one heading. */
export interface Section {
  readonly id: string;
  readonly content: readonly (Question | QuestionList)[];
  readonly when?: readonly Condition[];
}

/** The steps, in order. */
export const stepIds = [
  'person', 'contact', 'bank', 'identity', 'experience', 'classification', 'documents', 'review', 'result',
] as const;

/** A step of the journey. */
export type StepId = typeof stepIds[number];

/** One page of the questionnaire. */
export interface Step {
  readonly id: StepId;
  readonly sections: readonly Section[];
}

/** Tells a list from a question. */
export const isList = (content: Question | QuestionList): content is QuestionList => 'list' in content;
