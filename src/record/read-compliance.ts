import {complianceIssues, complianceSchema, type Compliance} from './compliance.ts';
import {parseWith, type Reading} from './parse.ts';
import {settleTimes} from './times.ts';

/**
 * Reads a host's own decision without throwing: eight fields, final and sent as given, times in UTC and whole seconds
 * (contract §6, §9).
 */
export const readCompliance = (input: unknown): Reading<Compliance> => {
  try {
    const reading = parseWith(complianceSchema, settleTimes(input, ['pepChecked', 'sanctionChecked']));
    const issues = reading.ok ? complianceIssues(reading.value, 'compliance')
      : reading.issues.map((issue) => ({...issue, path: ['compliance', issue.path].filter(Boolean).join('.')}));
    return issues.length === 0 ? reading : {ok: false, issues};
  } catch {
    // A host's own object may have getters that throw.
    return {ok: false, issues: [{code: 'type', path: 'compliance'}]};
  }
};
