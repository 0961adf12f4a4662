import {bankAccountIssues} from './bank-account.ts';
import {complianceIssues} from './compliance.ts';
import {zipProblem} from './countries.ts';
import {birthDateProblem, type Day} from './days.ts';
import {idDocumentIssues} from './identification.ts';
import {issueAt, repetitions, type Issue} from './issue.ts';
import {professionalIssues} from './professional.ts';
import {kycField, type Customer, type Person} from './record.ts';
import type {SurveyCodes} from './survey-codes.ts';
import {surveyIssues} from './survey.ts';

/** What a record is judged by, besides its shape. */
export interface RecordRules {
  /** `lenient` also accepts what only the source's own filler does (contract §9). */
  readonly reading: 'strict' | 'lenient';
  readonly today: Day;
  readonly survey: SurveyCodes;
}

/** What the parts of a well-formed customer must be to each other (contract §2 to §7). */
export const customerIssues = (customer: Customer, rules: RecordRules, path: string): Issue[] => [
  ...personIssues(customer.person, rules, `${path}.person`),
  ...customer.investmentSurveys.flatMap((survey, index) =>
    surveyIssues(survey, rules.survey, `${path}.investmentSurveys.${index}`, rules.reading)),
  ...repetitions(keysOf(customer, path)),
];

const personIssues = (person: Person, {reading, today}: RecordRules, path: string): Issue[] => {
  const {birthDate, verification} = person;
  const approvedOn = verification?.approveTime.slice(0, 10);
  const birthProblem = birthDateProblem(birthDate, today);
  const zip = zipProblem(person.zip, person.country);
  const first = person.furtherNationalities?.indexOf(person.nationality) ?? -1;
  return [
    ...birthProblem ? [issueAt(`${path}.birthDate`, birthProblem)] : [],
    ...zip ? [issueAt(`${path}.zip`, zip)] : [],
    ...first < 0 ? [] : [issueAt(`${path}.furtherNationalities.${first}`, {code: 'duplicate'})],
    ...person.bankAccounts?.flatMap((account, index) => bankAccountIssues(account, `${path}.bankAccounts.${index}`)) ?? [],
    ...idDocumentIssues(person.idDocument, {birthDate, today, approvedOn}, `${path}.idDocument`),
    ...verification && verification.updateTime < verification.approveTime
      ? [issueAt(`${path}.verification.updateTime`, {code: 'update-before-approval'})] : [],
    ...person.compliance ? complianceIssues(person.compliance, `${path}.compliance`) : [],
    ...repetitions(person.events.map(({file}, index) => [`${path}.events.${index}.file`, file.toLowerCase()])),
    ...professionalIssues(person.professional, `${path}.professional`, reading),
    ...kycIssues(person, path),
  ];
};

// One KYC entry, and never another vendor than the verification's.
const kycIssues = ({customFields, verification}: Person, path: string): Issue[] => {
  const entries = customFields.flatMap(({name, value}, index) => name === kycField.name ? [{value, index}] : []);
  const [entry] = entries;
  if (!entry || entries.length > 1) return [issueAt(`${path}.customFields`, {code: 'kyc-field', expected: 1})];
  const {value, index} = entry;
  const right = verification ? value === verification.vendor + kycField.suffix
    : value.endsWith(kycField.suffix) && value.length > kycField.suffix.length;
  return right ? [] : [issueAt(`${path}.customFields.${index}.value`, {code: 'kyc-field'})];
};

const keysOf = ({person, investmentSurveys, key}: Customer, path: string): [at: string, key: string][] => {
  const keysIn = (list: string, parts: readonly {key: string}[] = []) =>
    parts.map((part, index): [string, string] => [`${path}.${list}.${index}.key`, part.key]);
  return [
    [`${path}.key`, key],
    [`${path}.person.key`, person.key],
    ...keysIn('person.bankAccounts', person.bankAccounts),
    ...keysIn('person.events', person.events),
    ...keysIn('investmentSurveys', investmentSurveys),
  ];
};
