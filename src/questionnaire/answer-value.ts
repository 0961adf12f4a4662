import {normaliseCode} from '../record/bank.ts';
import {normaliseText, textProblem} from '../record/text.ts';
import {readPhone} from '../record/phones.ts';
import type {Answer, Answers} from './condition.ts';
import {readDate} from './dates.ts';
import type {Question} from './question.ts';

/**
 * What an answer says once spelling is settled (contract §9): NFC text, a day, a number in E.164.
 * `''` stands for no answer; a value that can't be read stays as it was typed, for a rule to refuse.
 */
export const answerValue = ({name, control, rule}: Question, answers: Answers): string => {
  if (control === 'date') return readDate(answers, name) ?? 'unreadable';
  const answer = answers[name];
  if (typeof answer === 'boolean') return answer ? 'true' : '';
  const text = normaliseText(answer ?? '');
  // What nobody can see is no answer: in a record it would be a fault that nobody can find.
  if (textProblem(text)?.code === 'missing') return '';
  if (rule === 'iban' || rule === 'bic') return normaliseCode(text);
  if (rule !== 'phone') return text;
  const phone = readPhone(text, String(answers['person.country'] ?? ''));
  return 'value' in phone ? phone.value : text;
};

/** How an answer is written: an IBAN as it is printed, in groups of four. */
export const settledAnswer = <Kind extends Answer>(name: string, answer: Kind): Kind | string =>
  name.endsWith('.iban') ? normaliseCode(String(answer)).replace(/(.{4})(?=.)/g, '$1 ') : answer;
