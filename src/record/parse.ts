import type * as z from 'zod/mini';
import {localDay, type Day} from './days.ts';
import type {Issue, Problem} from './issue.ts';
import {recordSchema, type CustomerRecord, type ServerSection} from './record.ts';
import {customerIssues, type RecordRules} from './relations.ts';
import {surveyCodesV1} from './survey-codes.ts';

/** How to read a record. */
export interface ReadingOptions extends Partial<RecordRules> {
  /** The day on which ages and documents are judged; today by the local clock. */
  readonly today?: Day;
  /** Sections that the record must not have yet, as a server adds them. */
  readonly omit?: readonly ServerSection[];
}

/** A value that holds, or all that keeps it from holding. */
export type Reading<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly issues: readonly Issue[]};

/** Reads what any schema of this package describes; the value has the schema's key order. */
export const parseWith = <S extends z.ZodMiniType>(schema: S, input: unknown): Reading<z.infer<S>> => {
  const parsed = schema.safeParse(input);
  return parsed.success ? {ok: true, value: parsed.data}
    : {ok: false, issues: parsed.error.issues.flatMap((issue) => toIssues(issue, input))};
};

/** Reads main.json strictly in both directions: nothing missing, nothing else (contract §2 to §7). */
export const parseRecord = (input: unknown, options: ReadingOptions = {}): Reading<CustomerRecord> => {
  const parsed = parseWith(recordSchema(options.omit), input);
  if (!parsed.ok) return parsed;
  const rules: RecordRules = {
    reading: options.reading ?? 'strict',
    today: options.today ?? localDay(),
    survey: options.survey ?? surveyCodesV1,
  };
  const issues = parsed.value.customers.flatMap((customer, index) => customerIssues(customer, rules, `customers.${index}`));
  return issues.length === 0 ? parsed : {ok: false, issues};
};

const toIssues = (issue: z.core.$ZodIssue, input: unknown): Issue[] => {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'custom':
      return [{...issue.params as unknown as Problem, path}];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({code: 'unknown-key', path: path ? `${path}.${key}` : key}));
    default:
      if (valueAt(input, issue.path) === undefined) return [{code: 'missing', path}];
      return [{code: issue.code === 'invalid_type' ? 'type' : 'option', path}];
  }
};

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);
