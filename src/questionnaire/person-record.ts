import type {BankAccount} from '../record/bank-account.ts';
import {givenAccounts} from './accounts.ts';
import {answerValue} from './answer-value.ts';
import {itemCount} from './asked.ts';
import {bankStep} from './bank-step.ts';
import type {Answers} from './condition.ts';
import {contactStep} from './contact-step.ts';
import {identityStep} from './identity-step.ts';
import {personStep} from './person-step.ts';
import {isList, type Question, type Step} from './question.ts';

const questionsOf = (step: Step) => step.sections.flatMap(({content}) => content);

/** Writes each question's value under the last part of its name; what wasn't answered is left out (contract §9). */
export const valuesOf = (questions: readonly Question[], answers: Answers, prefix = ''): Record<string, string> =>
  Object.fromEntries(questions.flatMap((question) => {
    const value = answerValue({...question, name: prefix + question.name}, answers);
    return value === '' ? [] : [[question.name.slice(question.name.indexOf('.') + 1), value]];
  }));

/** The questions outside of lists whose names begin with that part. */
export const singleQuestions = (part: 'person' | 'idDocument'): Question[] => [personStep, contactStep, identityStep]
  .flatMap(questionsOf).filter((content): content is Question => !isList(content) && content.name.startsWith(`${part}.`));

/** The person's own fields and the identity document, as main.json names them. */
export const personOf = (answers: Answers): object => {
  const {houseNumber, street, ...person} = valuesOf(singleQuestions('person'), answers);
  return {
    type: 0,
    ...person,
    street: [street, houseNumber].filter(Boolean).join(' '),
    ...listOf('person.furtherNationalities', 'furtherNationalities', answers),
    ...listOf('person.phonePriv', 'phonePriv', answers),
    idDocument: valuesOf(singleQuestions('idDocument'), answers),
  };
};

const listOf = (list: string, field: string, answers: Answers): Record<string, string[]> => {
  const rule = list === 'person.phonePriv' ? {rule: 'phone' as const} : {};
  const values = Array.from({length: itemCount({list, atLeast: 0}, answers)}, (_, index) =>
    answerValue({name: `${list}.${index}`, control: 'text', ...rule}, answers)).filter(Boolean);
  return values.length > 0 ? {[field]: values} : {};
};

/** The accounts that the person named, in the order of the page. */
export const bankAccountsOf = (
  answers: Answers, keys: readonly string[], modifiedOf: (key: string) => string,
): Partial<BankAccount>[] => {
  const questions = questionsOf(bankStep).flatMap((content) => isList(content) ? content.questions : [])
    .filter(({control}) => control !== 'check');
  return givenAccounts(answers).map((index) => {
    const key = keys[index] ?? '';
    return {
      ...valuesOf(questions, answers, `bankAccounts.${index}.`),
      sharedAccount: answers[`bankAccounts.${index}.sharedAccount`] === true,
      key,
      modified: modifiedOf(key),
    };
  });
};
