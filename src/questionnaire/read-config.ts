import {localDay, type Day} from '../record/days.ts';
import {idDocumentIssues} from '../record/identification.ts';
import type {Issue} from '../record/issue.ts';
import {parseWith, type Reading} from '../record/parse.ts';
import {settleTimes} from '../record/times.ts';
import {configSchema, type OnboardingConfig} from './config.ts';
import {surveyV1} from './survey-v1.ts';

/** Reads a configuration from outside; each issue names the entry that must be mended. */
export const readConfig = (input: unknown, today: Day = localDay(new Date())): Reading<OnboardingConfig> => {
  const config = parseWith(configSchema, withSettledTimes(input));
  if (!config.ok) return config;
  const issues = relations(config.value, today);
  return issues.length === 0 ? config : {ok: false, issues};
};

// A vendor's clock may write offsets and fractions; the record takes seconds in UTC.
const withSettledTimes = (input: unknown): unknown => {
  const config = input as {identification?: {verification?: unknown}} | null | undefined;
  const verification = config?.identification?.verification;
  return verification === undefined ? input : {...config, identification:
    {...config?.identification, verification: settleTimes(verification, ['approveTime', 'updateTime'])}};
};

// What would otherwise stop a person at the very end is said to the developer at the beginning.
const relations = ({kycVendor, identification, instruments, survey = surveyV1, keys}: OnboardingConfig, today: Day): Issue[] => {
  const issues: Issue[] = [];
  if (identification) {
    const {verification: {vendor, approveTime, updateTime}, idDocument} = identification;
    const path = 'identification.verification';
    if (vendor !== kycVendor) issues.push({code: 'kyc-field', path: `${path}.vendor`});
    if (updateTime < approveTime) issues.push({code: 'update-before-approval', path: `${path}.updateTime`});
    const days = {birthDate: '', today, approvedOn: approveTime.slice(0, 10)};
    if (idDocument) issues.push(...idDocumentIssues(idDocument, days, 'identification.idDocument'));
  }
  const unknown = instruments?.findIndex((type) => !survey.instruments.known.includes(type)) ?? -1;
  if (unknown >= 0) issues.push({code: 'option', path: `instruments.${unknown}`});
  const given = [keys?.bankAccounts, ...Object.values(keys?.documents ?? {})].flat();
  if (new Set(given).size < given.length) issues.push({code: 'duplicate', path: 'keys'});
  return issues;
};
