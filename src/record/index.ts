/** `reliance-onboarding/record`: main.json, its rules and the import's replies. Pure: runs in Node and workers too. */
export {completeRecord, type ServerSections} from './complete.ts';
export type {BankAccount} from './bank-account.ts';
export type {Compliance} from './compliance.ts';
export {isEntryName, type DocumentEvent} from './event.ts';
export type {IdDocument, Verification} from './identification.ts';
export type {Issue, IssueCode, Problem} from './issue.ts';
export {createKey, type RecordKeys} from './keys.ts';
export {isKycRelevant} from './kyc-relevant.ts';
export {parseRecord, type Reading, type ReadingOptions} from './parse.ts';
export type {Professional} from './professional.ts';
export type {CompleteRecord, Customer, CustomerRecord, Person, ServerSection} from './record.ts';
export {RelianceError, type RelianceErrorCode} from './reliance-error.ts';
export {readImportReply, type IdentLink, type ImportError, type ImportOutcome, type ImportReply} from './replies.ts';
export {surveyCodesV1, type SurveyCodes} from './survey-codes.ts';
export type {InvestmentSurvey} from './survey.ts';
