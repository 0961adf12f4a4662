import type {Answers} from '../questionnaire/condition.ts';
import {readConfig} from '../questionnaire/read-config.ts';
import {readPrefill} from '../questionnaire/prefill.ts';
import {setUp} from '../questionnaire/setup.ts';
import type {Issue, IssueCode} from '../record/issue.ts';
import {adviceFindings} from './advice.ts';
import {finding, type Finding} from './finding.ts';
import type {Given} from './properties.ts';

const words: Readonly<Partial<Record<IssueCode, string>>> = {
  'missing': 'is missing',
  'type': 'is of another type than it must be',
  'unknown-key': 'is unknown',
  'option': 'has a value that isn’t possible here',
  'count': 'is too small, or empty',
  'duplicate': 'is there twice',
};

/** What the widget's own readers find in its configuration and its prefill, and what follows from what isn't there. */
export const configurationFindings = (given: Given, widget: number): Finding[] => {
  if (given.config === undefined || given.config === null) return [finding('config-missing', {widget, path: 'config'})];
  const config = readConfig(given.config);
  if (!config.ok) return config.issues.map((issue) => issueFinding('config', issue, widget));
  const {answers, issues}: {answers: Answers; issues: readonly Issue[]} = given.prefill === undefined
    ? {answers: {}, issues: []} : readPrefill(given.prefill, setUp(config.value));
  return [
    ...issues.map((issue) => issueFinding('prefill', issue, widget)),
    ...adviceFindings({config: config.value, given, answers}, widget),
  ];
};

const issueFinding = (root: 'config' | 'prefill', {code, path: inside}: Issue, widget: number): Finding => {
  const path = inside ? `${root}.${inside}` : root;
  return finding(root, {widget, path, detail: `${path} ${words[code] ?? `breaks the rule "${code}"`}.`});
};
