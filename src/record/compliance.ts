import * as z from 'zod/mini';
import {check, string} from './field.ts';
import type {Issue} from './issue.ts';
import {textProblem} from './text.ts';
import {timestampProblem} from './times.ts';

const textOrNull = z.unknown().check(check((value) => {
  if (value === null) return undefined;
  return typeof value === 'string' ? textProblem(value) : {code: value === undefined ? 'missing' : 'type'};
})) as z.ZodMiniType<string | null, string | null>;

/** The result of the screening: all eight keys, always (contract §6). */
export const complianceSchema = z.strictObject({
  pep: z.boolean(),
  pepChecked: string(timestampProblem),
  pepHit: textOrNull,
  pepListNames: z.array(string()),
  sanction: z.boolean(),
  sanctionChecked: string(timestampProblem),
  sanctionHit: textOrNull,
  sanctionListNames: z.array(string()),
});

/** The screening's result as the import wants it; a host's own decision has the same shape. */
export type Compliance = z.infer<typeof complianceSchema>;

/** A hit says what was hit, and on which list (contract §6, §9). */
export const complianceIssues = (compliance: Compliance, path: string): Issue[] =>
  (['pep', 'sanction'] as const).filter((kind) => compliance[kind]).flatMap((kind) => [
    ...compliance[`${kind}Hit`] === null ? [{code: 'hit-without-text', path: `${path}.${kind}Hit`} as const] : [],
    ...compliance[`${kind}ListNames`].length === 0
      ? [{code: 'hit-without-list', path: `${path}.${kind}ListNames`} as const] : [],
  ]);
