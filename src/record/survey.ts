import * as z from 'zod/mini';
import {one, oneOf, string} from './field.ts';
import type {Issue, IssueCode} from './issue.ts';
import {keyProblem} from './keys.ts';
import {askedQuestions, type SurveyCodes} from './survey-codes.ts';
import {modifiedProblem} from './times.ts';

/** The field that says: the person was warned, and still wishes to invest. */
export const warnedField = 'ForceMissedKnowledge';

/** The investment survey; a skipped one has no experience lists (contract §7, §9). */
export const surveySchema = z.strictObject({
  investmentExperience: z.optional(z.array(z.strictObject({type: z.number(), knowledge: z.boolean()}))),
  investorExperience: z.optional(z.array(z.strictObject({name: z.string(), value: z.string()}))),
  customFields: one(z.strictObject({name: oneOf([warnedField]), value: oneOf(['true', 'false'])})),
  key: string(keyProblem('survey')),
  modified: string(modifiedProblem),
});

/** The investment survey of the record. */
export type InvestmentSurvey = z.infer<typeof surveySchema>;

/** What a survey's parts must be to each other, by the codes of its version; `lenient` allows unasked answers. */
export const surveyIssues = (
  survey: InvestmentSurvey, codes: SurveyCodes, path: string, reading: 'strict' | 'lenient',
): Issue[] => {
  const {investmentExperience: instruments, investorExperience: answers} = survey;
  const issues: Issue[] = [];
  const report = (code: IssueCode, at: string) => issues.push({code, path: `${path}.${at}`});
  if (!instruments && !answers) {
    if (survey.customFields[0]?.value === 'false') report('survey-flag', 'customFields.0.value');
    return issues;
  }
  if (!instruments?.length) report('missing', 'investmentExperience');
  instruments?.forEach(({type}, index) => {
    const at = `investmentExperience.${index}.type`;
    if (!codes.instruments.known.includes(type)) report('option', at);
    if (instruments.findIndex((other) => other.type === type) < index) report('duplicate', at);
  });
  if (!answers?.length) report('missing', 'investorExperience');
  else issues.push(...answerIssues(answers, codes, `${path}.investorExperience`, reading));
  return issues;
};

const answerIssues = (
  answers: readonly {name: string; value: string}[], codes: SurveyCodes, path: string, reading: 'strict' | 'lenient',
): Issue[] => {
  const given = Object.fromEntries(answers.map(({name, value}) => [name, value]));
  // The other conditions are judged as if the gate were open, so that one fault is reported once.
  const asked = askedQuestions(codes, {...given, [codes.gate.name]: codes.gate.value});
  const issues = answers.flatMap(({name, value}, index): Issue[] => {
    const at = `${path}.${index}`;
    const question = codes.questions.find((other) => other.name === name);
    if (!question) return [{code: 'option', path: `${at}.name`}];
    if (answers.findIndex((other) => other.name === name) < index) return [{code: 'duplicate', path: `${at}.name`}];
    if (!question.values.includes(value)) return [{code: 'option', path: `${at}.value`}];
    if (reading === 'lenient') return [];
    if (name === codes.gate.name && value !== codes.gate.value) return [{code: 'survey-gate', path: `${at}.value`}];
    return asked.includes(question) ? [] : [{code: 'survey-unasked', path: `${at}.name`}];
  });
  const missing = asked.filter(({name}) => !Object.hasOwn(given, name));
  return [...issues, ...missing.map(({name}): Issue => ({code: 'missing', path: `${path}.${name}`}))];
};
