import {holds, type Answers} from './condition.ts';
import {isList, type Question, type QuestionList, type Section, type Step} from './question.ts';

/** A question with its control's name, as it stands on the page. */
export interface AskedQuestion extends Question {
  /** The item of a list that it belongs to. */
  readonly item?: {readonly list: string; readonly index: number};
}

/** The sections that are asked, given the answers so far. */
export const askedSections = (step: Step, answers: Answers): readonly Section[] =>
  step.sections.filter(({when}) => holds(when, answers));

/** How many items of a list are on the page. */
export const itemCount = ({list, atLeast}: Pick<QuestionList, 'list' | 'atLeast'>, answers: Answers): number => {
  const prefix = `${list}.`;
  const last = Object.keys(answers).reduce((most, name) =>
    name.startsWith(prefix) ? Math.max(most, Number.parseInt(name.slice(prefix.length), 10)) : most, -1);
  return Math.max(atLeast, last + 1);
};

/** The questions of one item. */
export const itemQuestions = ({list, questions}: QuestionList, index: number): AskedQuestion[] =>
  questions.map((question) => ({
    ...question, name: [list, index, question.name].filter((part) => part !== '').join('.'), item: {list, index},
  }));

/** The questions of sections, lists unrolled to as many items as they have. */
export const unrolled = (sections: readonly Section[], itemsOf: (list: QuestionList) => number): AskedQuestion[] =>
  sections.flatMap(({content}) => content).flatMap((content): AskedQuestion[] => isList(content)
    ? Array.from({length: itemsOf(content)}, (_, index) => itemQuestions(content, index)).flat()
    : [content]);

/** All questions that a step asks. */
export const askedQuestionsOf = (step: Step, answers: Answers): AskedQuestion[] =>
  unrolled(askedSections(step, answers), (list) => itemCount(list, answers)).filter(({when}) => holds(when, answers));

/** The answers without one item of a list: those behind it move up. */
export const withoutItem = (answers: Answers, list: string, removed: number): Answers =>
  Object.fromEntries(Object.entries(answers).flatMap(([name, answer]): [string, string | boolean][] => {
    if (!name.startsWith(`${list}.`)) return [[name, answer]];
    const [index = '', ...rest] = name.slice(list.length + 1).split('.');
    const position = Number(index);
    if (position === removed) return [];
    return [[[list, position > removed ? position - 1 : position, ...rest].join('.'), answer]];
  }));
