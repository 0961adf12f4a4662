import type {Messages} from './messages.ts';

/** What can be filled into a sentence. */
export type Values = Readonly<Record<string, string | number>>;

/** Fills `{name}` in a sentence; what isn't known stays as it stands, so that a gap is seen. */
export const fill = (sentence: string, values: Values): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));

/** The sentences at one question; only the label is always there. */
export interface QuestionText {
  readonly label: string;
  readonly help?: string;
  /** What the answer is needed for. */
  readonly why?: string;
  readonly missing?: string;
  readonly notice?: string;
  readonly add?: string;
  readonly remove?: string;
}

const lookUp = <T>(texts: object, name: string): T | undefined => {
  if (Object.hasOwn(texts, name)) return (texts as Record<string, T>)[name];
  // Items of a list share their sentences, whatever their number.
  const shared = name.replace(/\.\d+(?=\.|$)/g, '');
  return Object.hasOwn(texts, shared) ? (texts as Record<string, T>)[shared] : undefined;
};

/** The sentences at a question, by its control's name; a slot or survey of the host's falls back on its name. */
export const questionText = ({questions}: Messages, name: string, label?: string): QuestionText => {
  const own = lookUp<QuestionText>(questions, name);
  const text = name.startsWith('documents.') ? {...questions.documents, ...own} : own;
  return label ? {...text, label} : text ?? {label: name};
};

/** What an option is called. */
export const optionText = ({options}: Messages, name: string, value: string): string =>
  lookUp<Readonly<Record<string, string>>>(options, name)?.[value] ?? value;

/** What is wrong with an answer, and what to do about it. */
export const issueSentence = (
  messages: Messages, issue: {readonly code: string; readonly path: string; readonly expected?: number}, values: Values = {},
): string => {
  const {missing} = issue.code === 'missing' ? questionText(messages, issue.path) : {};
  const sentences: Readonly<Record<string, string>> = messages.issues;
  const code = [issue.code, issue.code.split('-')[0]!].find((one) => Object.hasOwn(sentences, one)) ?? 'other';
  return fill(missing ?? sentences[code]!, {...issue.expected !== undefined && {expected: issue.expected}, ...values});
};
