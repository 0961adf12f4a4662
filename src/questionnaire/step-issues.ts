import {bankAccountIssues} from '../record/bank-account.ts';
import {ibanProblem} from '../record/bank.ts';
import type {Day} from '../record/days.ts';
import {idDocumentIssues} from '../record/identification.ts';
import {repetitions, type Issue} from '../record/issue.ts';
import {privateClientBasis, privateClientCodes} from '../record/professional.ts';
import {accountIsGiven} from './accounts.ts';
import {valueProblem} from './answer-rules.ts';
import {answerValue} from './answer-value.ts';
import {askedQuestionsOf, type AskedQuestion} from './asked.ts';
import {holds, type Answers} from './condition.ts';
import {readDate} from './dates.ts';
import type {Step} from './question.ts';
import type {Setup} from './setup.ts';

/** What one step's answers are judged by. */
export interface StepFacts {
  readonly setup: Setup;
  readonly answers: Answers;
  readonly today: Day;
  /** The day on which the person was identified, where it is known. */
  readonly approvedOn?: Day | undefined;
  /** How many documents each slot holds. */
  readonly documentCount: (slot: string) => number;
}

/** Everything that keeps a step from being complete, in its order; paths are control names, dates without their box. */
export const stepIssues = (step: Step, facts: StepFacts): Issue[] => {
  const asked = askedQuestionsOf(step, facts.answers).filter((question) => isExpected(question, facts));
  const related = relations(step, facts, asked);
  return asked.flatMap((question): Issue[] => {
    const problem = questionProblem(question, facts) ?? related.find(({path}) => path === question.name);
    return problem ? [{...problem, path: question.name}] : [];
  });
};

// An account that nobody began is none, unless one is asked for.
const isExpected = ({item}: Pick<AskedQuestion, 'item'>, {setup, answers}: Pick<StepFacts, 'setup' | 'answers'>): boolean =>
  item?.list !== 'bankAccounts' || accountIsGiven(answers, item.index)
    || (item.index === 0 && setup.require.bankAccount === true);

/** Whether an answer must be given as things stand. */
export const isRequired = (
  {required, requiredWhen, item}: AskedQuestion, {setup, answers}: Pick<StepFacts, 'setup' | 'answers'>,
): boolean => {
  if (item && (item.list !== 'bankAccounts' || !isExpected({item}, {setup, answers}))) return false;
  if (requiredWhen && holds(requiredWhen, answers)) return true;
  return typeof required === 'string' ? setup.require[required] === true : required === true;
};

const questionProblem = (question: AskedQuestion, facts: StepFacts) => {
  const isFiles = question.control === 'files';
  const value = answerValue(question, facts.answers);
  const isEmpty = isFiles ? facts.documentCount(question.name.slice('documents.'.length)) === 0 : value === '';
  if (isEmpty) return isRequired(question, facts) ? {code: 'missing'} as const : undefined;
  return isFiles ? undefined : valueProblem(question, value, facts.answers, facts.today);
};

// What several answers must be to each other; each fault stands at the answer that the person would change.
const relations = (step: Step, facts: StepFacts, asked: readonly AskedQuestion[]): Issue[] => {
  switch (step.id) {
    case 'person': return repeatedAnswers(asked.filter(({name}) => name.includes('ationalit')), facts);
    case 'contact': return repeatedAnswers(asked.filter(({item}) => item?.list === 'person.phonePriv'), facts);
    case 'bank': return asked.filter(({rule}) => rule === 'iban').flatMap((question) => accountIssues(question, facts));
    case 'identity': return asked.some(({name}) => name === 'idDocument.issueDate') ? documentIssues(facts) : [];
    case 'classification': return classificationIssues(facts);
    default: return [];
  }
};

// Judged as the record writes them, so that another spelling of the same is found too.
const repeatedAnswers = (questions: readonly AskedQuestion[], {answers}: StepFacts): Issue[] =>
  repetitions(questions.map((question) => [question.name, answerValue(question, answers)] as const).filter(([, value]) => value));

const accountIssues = (question: AskedQuestion, {answers}: StepFacts): Issue[] => {
  const path = question.name.slice(0, -'.iban'.length);
  const iban = answerValue(question, answers);
  const country = String(answers[`${path}.country`] ?? '');
  const bic = answerValue({name: `${path}.bic`, control: 'text', rule: 'bic'}, answers);
  return ibanProblem(iban) ? [] : bankAccountIssues({iban, country, bic}, path);
};

const documentIssues = ({answers, today, approvedOn}: StepFacts): Issue[] => {
  const [birthDate, issueDate, expireDate] =
    ['person.birthDate', 'idDocument.issueDate', 'idDocument.expireDate'].map((name) => readDate(answers, name));
  if (!issueDate || !expireDate) return [];
  return idDocumentIssues({issueDate, expireDate}, {birthDate: birthDate ?? '', today, approvedOn}, 'idDocument');
};

const classificationIssues = ({answers}: StepFacts): Issue[] => {
  const basis = privateClientCodes.filter((code) => answers[`professional.${code}`] === true).length;
  return answers['professional.isProfessional'] === true && basis < privateClientBasis
    ? [{code: 'professional-basis', expected: privateClientBasis, path: `professional.${privateClientCodes[0]}`}] : [];
};
