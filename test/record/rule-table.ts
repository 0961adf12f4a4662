import {assert} from 'chai';
import {parseRecord, type IssueCode, type ReadingOptions} from '../../src/record/index.ts';
import {validRecord, type Changes} from '../support/valid-record.ts';

/** One rule of the contract as a claim, with a value that keeps it and one that breaks it. */
export interface RecordRule {
  readonly claim: string;
  /** Where the value stands, below the customer; `undefined` as a value takes the key away. */
  readonly at: string;
  readonly accepts: unknown;
  readonly refuses: unknown;
  readonly code: IssueCode;
  /** The number that the issue carries, where it carries one. */
  readonly expected?: number;
  /** Where the issue stands, if not at the value itself; below the customer. */
  readonly issueAt?: string;
  /** What else is different from the valid record, in the accepted and in the refused one. */
  readonly given?: Changes;
  readonly options?: ReadingOptions;
  /** The lenient reading accepts even the refused value. */
  readonly strictOnly?: boolean;
}

/** The day on which the tables judge, unless a rule names another. */
export const today = '2026-11-21';

const read = (rule: RecordRule, value: unknown, reading: 'strict' | 'lenient') => {
  const record = validRecord({...rule.given, [rule.at]: value});
  return {record, outcome: parseRecord(record, {today, reading, ...rule.options})};
};

const assertAccepted = ({record, outcome}: ReturnType<typeof read>, reading: string) =>
  assert.deepEqual(outcome.ok ? outcome.value : outcome.issues, record, reading);

/** Makes a test of each rule: the record with the good value is read as it is, the other has that one issue. */
export const testRules = (section: string, rules: readonly RecordRule[]): void => {
  describe(section, () => {
    for (const rule of rules) {
      it(rule.claim, () => {
        for (const reading of ['strict', 'lenient'] as const) {
          assertAccepted(read(rule, rule.accepts, reading), reading);
          const refused = read(rule, rule.refuses, reading);
          if (rule.strictOnly && reading === 'lenient') {
            assertAccepted(refused, reading);
            continue;
          }
          const issue = {
            code: rule.code,
            path: `customers.0.${rule.issueAt ?? rule.at}`,
            ...rule.expected !== undefined && {expected: rule.expected},
          };
          assert.deepEqual(refused.outcome.ok ? 'accepted' : refused.outcome.issues, [issue], reading);
        }
      });
    }
  });
};
