import * as z from 'zod/mini';
import {countryProblem} from './countries.ts';
import {dayProblem, type Day} from './days.ts';
import {oneOf, string} from './field.ts';
import type {Issue} from './issue.ts';
import {timestampProblem} from './times.ts';

/** The document that the person was identified with (contract §3). */
export const idDocumentSchema = z.strictObject({
  docType: oneOf(['PASSPORT', 'IDCARD']),
  issueCountry: string(countryProblem),
  documentNumber: string(),
  additionalNumber: z.optional(string()),
  issueDate: string(dayProblem),
  expireDate: string(dayProblem),
});

/** How and when the KYC vendor identified the person; the vendor list is open (contract §3). */
export const verificationSchema = z.strictObject({
  verificationMethod: oneOf(['VIDEO', 'QES', 'BANK']),
  approveTime: string(timestampProblem),
  updateTime: string(timestampProblem),
  vendor: string(),
});

/** The identity document of the record. */
export type IdDocument = z.infer<typeof idDocumentSchema>;

/** The verification of the record; only the host supplies it. */
export type Verification = z.infer<typeof verificationSchema>;

/** What a document's days are measured against. */
export interface IdDocumentDays {
  readonly birthDate: Day;
  readonly today: Day;
  /** The day of `verification.approveTime`, where it is known. */
  readonly approvedOn?: Day | undefined;
}

/** Issued after birth and not in the future, valid on the day of the verification or else today (contract §3, §9). */
export const idDocumentIssues = (
  {issueDate, expireDate}: Pick<IdDocument, 'issueDate' | 'expireDate'>, days: IdDocumentDays, path: string,
): Issue[] => {
  const issues: Issue[] = [];
  const report = (code: Issue['code'], field: 'issueDate' | 'expireDate') => issues.push({code, path: `${path}.${field}`});
  if (issueDate <= days.birthDate) report('not-after-birth', 'issueDate');
  if (issueDate > days.today) report('in-future', 'issueDate');
  else if (days.approvedOn && issueDate > days.approvedOn) report('issued-after-verification', 'issueDate');
  if (expireDate <= issueDate) report('not-after-issue', 'expireDate');
  else if (expireDate < (days.approvedOn ?? days.today)) report('expired', 'expireDate');
  return issues;
};
