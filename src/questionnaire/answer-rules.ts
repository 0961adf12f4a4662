import {bicProblem, ibanProblem} from '../record/bank.ts';
import {countryProblem, zipProblem} from '../record/countries.ts';
import {birthDateProblem, dayProblem, type Day} from '../record/days.ts';
import type {Problem} from '../record/issue.ts';
import {readPhone} from '../record/phones.ts';
import {emailProblem, textProblem} from '../record/text.ts';
import type {Answers} from './condition.ts';
import type {Question, RuleName} from './question.ts';

const rules: Readonly<Record<RuleName, (value: string, answers: Answers, today: Day) => Problem | undefined>> = {
  'email': emailProblem,
  'iban': ibanProblem,
  'bic': bicProblem,
  'zip': (zip, answers) => zipProblem(zip, String(answers['person.country'] ?? '')),
  'birth-date': (date, _answers, today) => birthDateProblem(date, today),
  'phone': (text, answers) => {
    const phone = readPhone(text, String(answers['person.country'] ?? ''));
    return 'value' in phone ? undefined : phone;
  },
};

/** Judges a value that isn't empty by its control and its rule; the rules themselves are the record's. */
export const valueProblem = (question: Question, value: string, answers: Answers, today: Day): Problem | undefined => {
  const {control, options, rule} = question;
  if (options && !options.includes(value)) return {code: 'option'};
  if (control === 'country') return countryProblem(value);
  const problem = control === 'date' ? dayProblem(value) : textProblem(value);
  return problem ?? (rule && rules[rule](value, answers, today));
};
