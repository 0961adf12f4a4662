/** `reliance-onboarding`: the element's class, drafts without a page, and the types; importing it changes nothing. */
export {RelianceOnboarding} from './elements/reliance-onboarding.ts';
export {
  RelianceCompleteEvent, RelianceDocumentAcceptEvent, RelianceDocumentRefuseEvent, RelianceErrorEvent, RelianceReadyEvent,
  RelianceStepChangeEvent, RelianceSubmitEvent, type RelianceEventMap,
} from './elements/events.ts';
export type {OnboardingConfig} from './elements/onboarding-config.ts';
export type {HandlerContext} from './elements/handler-call.ts';
export type {ScoringHandler} from './elements/scoring-run.ts';
export type {IdentificationHandler} from './elements/identification-run.ts';
export type {ScreeningContext, ScreeningHandler} from './elements/screening-run.ts';
export type {SubmitHandler} from './elements/submission.ts';
export type {RelianceArchive} from './archive/reliance-archive.ts';
export type {ArchiveEntry} from './archive/pack-archive.ts';
export {createDraft, type CreatedDraft} from './draft/create-draft.ts';
export type {HostTexts} from './messages/language.ts';
export type {DeepPartial, Messages} from './messages/messages.ts';
export type {DocumentSlot} from './questionnaire/documents-step.ts';
export type {Prefill} from './questionnaire/prefill.ts';
export type {StepId} from './questionnaire/question.ts';
export type {Identification} from './questionnaire/identification.ts';
export type {IdentificationRequest} from './questionnaire/identity.ts';
export type {InvestorAnswer, Survey} from './questionnaire/survey.ts';
export {surveyV1} from './questionnaire/survey-v1.ts';
export type {
  BankAccount, Compliance, CustomerRecord, IdDocument, ImportReply, RecordKeys, Verification,
} from './record/index.ts';
export {RelianceError} from './record/reliance-error.ts';
export type {PersonCheckRequest} from './screening/person-check.ts';
export type {PersonCheckResponse} from './screening/read-person-check.ts';
