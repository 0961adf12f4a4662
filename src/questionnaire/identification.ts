import * as z from 'zod/mini';
import {check, string} from '../record/field.ts';
import {
  idDocumentIssues, idDocumentSchema, verificationSchema, type IdDocument, type Verification,
} from '../record/identification.ts';
import type {Day} from '../record/days.ts';
import type {Issue} from '../record/issue.ts';
import {parseWith, type Reading} from '../record/parse.ts';
import {settleTimes} from '../record/times.ts';

/** The shape of what a host knows of an identification. */
export const identificationSchema = z.strictObject({
  verification: verificationSchema,
  idDocument: z.optional(idDocumentSchema),
  documents: z.optional(z.array(z.strictObject({
    file: z.unknown().check(check((value) => value instanceof Blob ? undefined : {code: 'type'})) as z.ZodMiniType<Blob, Blob>,
    subject: z.optional(string()),
    category: z.optional(string()),
  }))),
});

/** What the host's KYC vendor found out (contract §3). */
export interface Identification {
  readonly verification: Verification;
  readonly idDocument?: IdDocument | undefined;
  readonly documents?: readonly {
    readonly file: Blob; readonly subject?: string | undefined; readonly category?: string | undefined;
  }[] | undefined;
}

/** What an identification is judged by. */
export interface IdentificationRules {
  readonly kycVendor: string;
  readonly today: Day;
  /** Where it is known already. */
  readonly birthDate?: Day | undefined;
}

/** A vendor's clock may write offsets and fractions; the record takes seconds in UTC. */
export const withSettledTimes = (input: unknown): unknown => {
  const verification = (input as {verification?: unknown} | null | undefined)?.verification;
  return verification === undefined ? input
    : {...input as object, verification: settleTimes(verification, ['approveTime', 'updateTime'])};
};

/** What would otherwise stop a person at the very end is said to the developer at once; paths begin at `identification`. */
export const identificationIssues = (
  {verification: {vendor, approveTime, updateTime}, idDocument}: Identification,
  {kycVendor, today, birthDate = ''}: IdentificationRules,
): Issue[] => {
  const path = 'identification.verification';
  const days = {birthDate, today, approvedOn: approveTime.slice(0, 10)};
  return [
    ...vendor === kycVendor ? [] : [{code: 'kyc-field', path: `${path}.vendor`} as const],
    ...updateTime < approveTime ? [{code: 'update-before-approval', path: `${path}.updateTime`} as const] : [],
    ...idDocument ? idDocumentIssues(idDocument, days, 'identification.idDocument') : [],
  ];
};

/** Reads what a host's handler resolved with. */
export const readIdentification = (input: unknown, rules: IdentificationRules): Reading<Identification> => {
  const reading = parseWith(z.strictObject({identification: identificationSchema}), {identification: withSettledTimes(input)});
  if (!reading.ok) return reading;
  const {identification} = reading.value;
  const issues = identificationIssues(identification, rules);
  return issues.length === 0 ? {ok: true, value: identification} : {ok: false, issues};
};
