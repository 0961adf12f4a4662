import * as z from 'zod/mini';
import {dayProblem} from './days.ts';
import {oneOf, string} from './field.ts';
import type {Issue} from './issue.ts';
import {timestampProblem} from './times.ts';

/** The criteria of a private client, § 67(6) WpHG: the only ones that a natural person is asked (contract §4). */
export const privateClientCodes = ['PC-1A', 'PC-1B', 'PC-1C'] as const;

/** How many of them an application needs. */
export const privateClientBasis = 2;

const flags = <const C extends readonly string[]>(codes: C) =>
  z.strictObject(Object.fromEntries(codes.map((code) => [code, z.boolean()])) as {[K in C[number]]: z.ZodMiniBoolean});

/** The criteria of companies, § 67(2) WpHG no. 1 and no. 2. */
export const companyCodes = {
  regulated: ['CO-1A', 'CO-1B', 'CO-1C', 'CO-1D', 'CO-1E', 'CO-1F', 'CO-1G'],
  unregulated_with_criteria: ['CO-2A', 'CO-2B', 'CO-2C'],
} as const;

const classification = z.strictObject({
  company_based: z.strictObject({
    regulated: flags(companyCodes.regulated),
    unregulated_with_criteria: flags(companyCodes.unregulated_with_criteria),
  }),
  private_client: flags(privateClientCodes),
});
const declarations = z.strictObject({confirmationCorrectInfo: z.boolean(), agreeToClassification: z.boolean()});
const meta = z.strictObject({formVersion: oneOf(['v1'])});
const signature = z.strictObject({place: string(), date: string(dayProblem), signatureField: string(timestampProblem)});

/** The application as a professional client; nothing more than the flag is needed where there is none (contract §4). */
export const professionalSchema = z.strictObject({
  isProfessional: z.boolean(),
  classification: z.optional(classification),
  declarations: z.optional(declarations),
  signature: z.optional(signature),
  meta: z.optional(meta),
});

/** The application as a professional client. */
export type Professional = z.infer<typeof professionalSchema>;

/** What makes an application lawful; `lenient` accepts the source's filler without a basis (contract §4). */
export const professionalIssues = (professional: Professional, path: string, reading: 'strict' | 'lenient'): Issue[] => {
  const {isProfessional, classification: given, declarations: declared} = professional;
  const issues: Issue[] = [];
  if (isProfessional) {
    for (const part of ['classification', 'declarations', 'signature', 'meta'] as const) {
      if (!professional[part]) issues.push({code: 'missing', path: `${path}.${part}`});
    }
  } else if (professional.signature) {
    issues.push({code: 'unknown-key', path: `${path}.signature`});
  }
  for (const group of ['regulated', 'unregulated_with_criteria'] as const) {
    for (const [code, ticked] of Object.entries(given?.company_based[group] ?? {})) {
      if (ticked) issues.push({code: 'company-criteria', path: `${path}.classification.company_based.${group}.${code}`});
    }
  }
  for (const [name, agreed] of Object.entries(declared ?? {})) {
    if (agreed !== isProfessional) issues.push({code: 'declaration', path: `${path}.declarations.${name}`});
  }
  const basis = Object.values(given?.private_client ?? {}).filter(Boolean).length;
  if (isProfessional ? given && reading === 'strict' && basis < privateClientBasis : basis > 0) {
    issues.push({code: 'professional-basis', expected: isProfessional ? privateClientBasis : 0,
      path: `${path}.classification.private_client`});
  }
  return issues;
};
