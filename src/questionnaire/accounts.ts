import {countryOfIban, normaliseCode} from '../record/bank.ts';
import {isCountryCode} from '../record/countries.ts';
import {normaliseText, textProblem} from '../record/text.ts';
import {itemCount} from './asked.ts';
import type {Answers} from './condition.ts';

/** Whether the person has begun to name this account; a holder that is only derived and the currency say nothing. */
export const accountIsGiven = (answers: Answers, index: number): boolean => holderDiffers(answers, index)
  || ['iban', 'bic', 'bank'].some((field) =>
    textProblem(String(answers[`bankAccounts.${index}.${field}`] ?? ''))?.code !== 'missing');

/** The numbers of the accounts that the person named. */
export const givenAccounts = (answers: Answers): number[] =>
  Array.from({length: itemCount({list: 'bankAccounts', atLeast: 0}, answers)}, (_, index) => index)
    .filter((index) => accountIsGiven(answers, index));

/** The holder as the import writes it: "Surname, Forename" (contract §2.2). */
export const holderName = (answers: Answers): string =>
  ['person.surName', 'person.foreName'].map((name) => normaliseText(String(answers[name] ?? '')))
    .filter(Boolean).join(', ');

/** What an account's other answers are until the person says otherwise: holder, currency, the IBAN's country. */
export const accountDefaults = (answers: Answers, index: number): Answers => {
  const path = `bankAccounts.${index}`;
  const country = countryOfIban(normaliseCode(String(answers[`${path}.iban`] ?? '')));
  return {
    [`${path}.accountHolder`]: holderName(answers),
    [`${path}.currency`]: 'EUR',
    ...isCountryCode(country) && {[`${path}.country`]: country},
  };
};

/** Whether the account seems to be somebody else's: worth a word, not a refusal (contract §2.2). */
export const holderDiffers = (answers: Answers, index: number): boolean => {
  const path = `bankAccounts.${index}`;
  const holder = normaliseText(String(answers[`${path}.accountHolder`] ?? '')).toLowerCase();
  return holder !== '' && answers[`${path}.sharedAccount`] !== true && holder !== holderName(answers).toLowerCase();
};
