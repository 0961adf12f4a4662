import {localDay, type Day} from '../record/days.ts';
import type {Issue} from '../record/issue.ts';
import {parseWith, type Reading} from '../record/parse.ts';
import {configSchema, type Config} from './config.ts';
import {identificationIssues, withSettledTimes} from './identification.ts';
import {surveyV1} from './survey-v1.ts';

/** Reads a configuration from outside; each issue names the entry that must be mended. */
export const readConfig = (input: unknown, today: Day = localDay()): Reading<Config> => {
  const config = parseWith(configSchema, withSettledIdentification(input));
  if (!config.ok) return config;
  const issues = relations(config.value, today);
  return issues.length === 0 ? config : {ok: false, issues};
};

const withSettledIdentification = (input: unknown): unknown => {
  const identification = (input as {identification?: unknown} | null | undefined)?.identification;
  return identification === undefined ? input : {...input as object, identification: withSettledTimes(identification)};
};

// What would otherwise stop a person at the very end is said to the developer at the beginning.
const relations = ({kycVendor, identification, instruments, survey = surveyV1, keys}: Config, today: Day): Issue[] => {
  const issues: Issue[] = identification ? identificationIssues(identification, {kycVendor, today}) : [];
  const unknown = instruments?.findIndex((type) => !survey.instruments.known.includes(type)) ?? -1;
  if (unknown >= 0) issues.push({code: 'option', path: `instruments.${unknown}`});
  const given = [keys?.bankAccounts, ...Object.values(keys?.documents ?? {})].flat();
  if (new Set(given).size < given.length) issues.push({code: 'duplicate', path: 'keys'});
  return issues;
};
