import type {Answers} from '../questionnaire/condition.ts';
import type {Config} from '../questionnaire/config.ts';
import {finding, type Finding} from './finding.ts';
import type {Given} from './properties.ts';

/** A sound configuration, the handlers beside it, and what the prefill comes to. */
export interface Configured {
  readonly config: Config;
  readonly given: Given;
  readonly answers: Answers;
}

/** What a sound configuration doesn't say, and a person, the import or an attacker would. */
export const adviceFindings = (configured: Configured, widget: number): Finding[] => [
  ...sectionFindings(configured, widget),
  ...identificationFindings(configured, widget),
  ...configured.given.scoringHandler === undefined && configured.config.withoutScore === undefined
    ? [finding('scoring-nowhere', {widget, path: 'scoringHandler'})] : [],
  ...secretFindings(configured, widget),
];

// Screening and identification: by the page, by the server, or by nobody.
const sectionFindings = ({config, given}: Configured, widget: number): Finding[] => {
  const byServer = (section: 'compliance' | 'verification') => config.serverSections?.includes(section) ?? false;
  const unused = (path: 'screeningHandler' | 'identificationHandler') =>
    given[path] === undefined ? [] : [finding('handler-unused', {widget, path, detail: path})];
  const path = 'config.serverSections';
  const screening = byServer('compliance') ? unused('screeningHandler')
    : given.screeningHandler === undefined ? [finding('screening-nowhere', {widget, path})]
      : [
        ...config.screening?.pepListsChecked ? []
          : [finding('pep-lists', {widget, path: 'config.screening.pepListsChecked'})],
        finding('page-decides', {widget, path, detail: 'a screening'}),
      ];
  const identification = byServer('verification') ? unused('identificationHandler')
    : given.identificationHandler === undefined && !config.identification
      ? [finding('identification-nowhere', {widget, path})]
      : [finding('page-decides', {widget, path, detail: 'an identification'})];
  return [...screening, ...identification];
};

const identifying = ['person.foreName', 'person.surName', 'person.birthDate.year'];

const identificationFindings = ({config, answers}: Configured, widget: number): Finding[] => {
  if (!config.identification || config.serverSections?.includes('verification')) return [];
  const lacking = identifying.filter((name) => !answers[name]).map((name) => name.replace('.year', ''));
  return lacking.length > 0 ? [finding('identified-whom', {widget, path: 'prefill', detail: lacking.join(', ')})] : [];
};

const secretFindings = ({config}: Configured, widget: number): Finding[] =>
  (config.customFields ?? []).flatMap(({name, value}, index) =>
    /passw|secret|token|api.?key|credential/i.test(name) || /^(?:bearer|basic) |^eyJ[\w-]+\.eyJ/i.test(value)
      ? [finding('secret', {widget, path: `config.customFields.${index}`})] : []);
