import type {Circumstances} from '../draft/progress.ts';
import type {Draft} from '../draft/draft.ts';
import type {Language} from '../messages/language.ts';
import type {IdentificationState} from '../draft/identified.ts';
import type {Answer, Answers} from '../questionnaire/condition.ts';
import type {QuestionList, StepId} from '../questionnaire/question.ts';
import type {Issue} from '../record/issue.ts';
import type {CountrySearch} from './country-search.ts';
import type {FileIntake} from './file-intake.ts';
import type {IdentificationRun} from './identification-run.ts';
import type {Pictures} from './pictures.ts';
import type {SubmissionState} from './submission.ts';

/** Whatever shows itself anew when something changed. */
export interface Updatable {
  requestUpdate(): void;
}

/** What a part of the page asks the widget to do. */
export type Request =
  | {readonly type: 'answer'; readonly name: string; readonly value: Answer}
  | {readonly type: 'add-item'; readonly list: QuestionList}
  | {readonly type: 'remove-item'; readonly list: string; readonly index: number}
  | {readonly type: 'add-files'; readonly slot: string; readonly files: readonly File[]; readonly replaces?: string | undefined}
  | {readonly type: 'remove-file' | 'move-file'; readonly slot: string; readonly key: string}
  | {readonly type: 'restore-file' | 'cancel-files'; readonly slot: string}
  | {readonly type: 'show-step'; readonly step: StepId; readonly question?: string}
  | {readonly type: 'focus'; readonly question: string}
  | {readonly type: 'start-over' | 'keep-entries'}
  | {readonly type: 'delete-entries'}
  | {readonly type: 'back' | 'continue' | 'retake' | 'identify' | 'cancel-identification'};

/** Whether the record's screening result is there. */
export type ScreeningStatus = 'not-asked' | 'ready' | 'waiting' | 'failed';

/** All that the page is made of: facts go down in it, requests come up through it. */
export interface View {
  readonly draft: Draft;
  readonly circumstances: Circumstances;
  /** The answers with what follows from them. */
  readonly answers: Answers;
  readonly language: Language;
  /** The issues that may be shown. */
  readonly issues: readonly Issue[];
  readonly countries: CountrySearch;
  readonly files: FileIntake;
  readonly pictures: Pictures;
  readonly submission: SubmissionState;
  readonly screening: ScreeningStatus;
  readonly identification: IdentificationState & {readonly state: IdentificationRun['state']};
  /** Whether the host is looking at the survey just now. */
  readonly scoring: boolean;
  /** As many sections and items as are shown at first; all of them once these are painted. */
  readonly most: number | undefined;
  readonly request: (request: Request) => void;
}

/** Whether a question was answered by the KYC vendor, so that the person can't change it. */
export const isConfirmed = ({identification}: View, question: string): boolean =>
  identification.value?.idDocument !== undefined && question.startsWith('idDocument.');

/** The first thing that is wrong with a question. */
export const issueOf = ({issues}: View, question: string): Issue | undefined => issues.find(({path}) => path === question);

/** Identifiers that tie a control to its label, help and message; one root, so names alone are unique. */
export const idOf = (kind: 'control' | 'help' | 'error' | 'label' | 'list', name: string): string => `${kind}:${name}`;
