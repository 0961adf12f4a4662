import {archiveOf} from '../archive/reliance-archive.ts';
import * as documents from '../draft/documents.ts';
import {emptyDraft, momentOf, type Draft} from '../draft/draft.ts';
import {
  firstGap, givenAnswers, issuesOfStep, journey, neighbour, stepOf, suitability, type Circumstances,
} from '../draft/progress.ts';
import {identificationOf, identityText} from '../draft/identified.ts';
import {personCheckOf, requestIdentity} from '../draft/screened.ts';
import {createStore, type DraftStore} from '../draft/store.ts';
import * as transitions from '../draft/transitions.ts';
import type {Keeper} from '../keeping/keeper.ts';
import type {StepId} from '../questionnaire/question.ts';
import type {Setup} from '../questionnaire/setup.ts';
import {identificationRequest} from '../questionnaire/identity.ts';
import {scoredAnswers} from '../questionnaire/suitability.ts';
import {investorAnswers, surveyAnswers} from '../questionnaire/survey.ts';
import {localDay} from '../record/days.ts';
import type {RelianceErrorCode} from '../record/reliance-error.ts';
import {RelianceCompleteEvent, RelianceErrorEvent, RelianceStepChangeEvent, RelianceSubmitEvent} from './events.ts';
import {FileIntake} from './file-intake.ts';
import {places, type FocusPlace} from './find-focus.ts';
import {HostDocuments} from './host-documents.ts';
import {IdentificationRun, type IdentificationHandler} from './identification-run.ts';
import type {KeptNotice} from './kept-notice.ts';
import {scoreOf, type ScoringHandler} from './scoring-run.ts';
import {ScreeningRun, type ScreeningHandler} from './screening-run.ts';
import {Submission, type SubmitHandler} from './submission.ts';
import type {ScreeningStatus, Updatable} from './view.ts';

/** The host's callbacks, read anew at each call: frameworks set them late and often. */
export interface Handlers {
  readonly submitHandler: SubmitHandler | undefined;
  readonly screeningHandler: ScreeningHandler | undefined;
  readonly scoringHandler: ScoringHandler | undefined;
  readonly identificationHandler: IdentificationHandler | undefined;
}

/** One person's way through the steps: the draft, and what the host's handlers say of it. */
export class Journey {
  readonly host: Updatable & EventTarget;
  /** Moves the focus once the change is shown. */
  readonly focus: (place: FocusPlace) => void;
  readonly store: DraftStore;
  readonly files: FileIntake;
  readonly submission: Submission;
  readonly identification: IdentificationRun;
  /** Whether a survey is being scored. */
  scoring = false;
  /** What is said of the entries of an earlier visit, or asked, until the person goes on. */
  kept: KeptNotice | undefined;
  readonly #keeper: Keeper | undefined;
  readonly #handlers: Handlers;
  readonly #screening = new ScreeningRun();
  readonly #hostDocuments = new HostDocuments();
  #stop = new AbortController();
  // Whether the person came from the review to change an answer, and goes back there.
  #changing = false;
  setup: Setup;

  constructor(
    host: Updatable & EventTarget, handlers: Handlers, setup: Setup, focus: (place: FocusPlace) => void, keeper?: Keeper,
  ) {
    this.host = host;
    this.#handlers = handlers;
    this.setup = setup;
    this.focus = focus;
    this.files = new FileIntake(host);
    this.submission = new Submission(host);
    this.identification = new IdentificationRun(host);
    this.#keeper = keeper;
    this.kept = keeper?.kept;
    this.store = createStore(keeper?.kept?.draft ?? emptyDraft(setup, momentOf()));
    this.store.subscribe((draft) => {
      keeper?.save(draft);
      host.requestUpdate();
    });
  }

  get draft(): Draft {
    return this.store.draft;
  }

  get circumstances(): Circumstances {
    const {setup} = this;
    const {scoringHandler, identificationHandler} = this.#handlers;
    return {
      setup,
      canScore: typeof scoringHandler === 'function',
      canIdentify: typeof identificationHandler === 'function' && !setup.serverSections.includes('verification'),
      today: localDay(),
    };
  }

  /** Whether the record was accepted. */
  get complete(): boolean {
    return this.submission.state.kind === 'done';
  }

  /** Whether something is under way that a step change would disturb. */
  get busy(): boolean {
    return this.scoring || this.submission.state.kind === 'busy' || this.files.isReading();
  }

  /** Whether the record's screening result is there, for the answers as they stand. */
  get screeningStatus(): ScreeningStatus {
    if (this.#hostDocuments.unread > 0) return 'waiting';
    if (!this.#handlers.screeningHandler || this.setup.serverSections.includes('compliance')) return 'not-asked';
    const outcome = this.draft.screenings[requestIdentity(this.#personCheck)];
    if (outcome === 'failed') return outcome;
    return typeof outcome === 'object' ? 'ready' : 'waiting';
  }

  /**
   * Goes to the first step that this person sees: one that the host left out, too, where an answer is missing. Who comes
   * back goes to the step that they were at, unless an earlier one lacks something by now.
   */
  begin(): void {
    const [first] = journey(this.draft, this.circumstances);
    const {step} = this.draft;
    const id = this.kept ? firstGap(this.draft, this.circumstances, step) ?? step : first?.id;
    if (id) this.store.update((draft) => transitions.showStep(draft, id));
  }

  /** Shows a step unless an earlier one still has issues. */
  goTo(step: StepId): boolean {
    if (this.complete || this.busy || step === 'result' || !this.setup.steps.some(({id}) => id === step)) return false;
    if (firstGap(this.draft, this.circumstances, step)) return false;
    this.show(step);
    return true;
  }

  /** Shows a step, and tells the page. */
  show(step: StepId, place: FocusPlace = places.heading): void {
    const from = this.draft.step;
    this.#changing = from === 'review' && place !== places.heading;
    // Whoever comes back to the review after two failures gets another try.
    this.store.update((draft) => transitions.screenAgain(draft, 'failed-again'));
    this.store.update((draft) => transitions.showStep(draft, step));
    if (from !== step) {
      this.kept = undefined;
      this.host.dispatchEvent(new RelianceStepChangeEvent(from, step));
    }
    this.focus(place);
  }

  /** The step before, as it was left. */
  back(): void {
    const step = neighbour(this.draft, this.circumstances, -1);
    if (step && !this.busy) this.show(step);
  }

  /** What Continue does: checks the step, has a survey scored, goes on; on the review it sends. */
  async continue(): Promise<void> {
    if (this.busy) return;
    const {step} = this.draft;
    if (step === 'review') return this.#submit().catch((fault: unknown) => {
      // A survey's `serialize` is the host's: the person is told, and the developer finds it on the console.
      this.#failIncomplete('record-incomplete');
      throw fault;
    });
    if (this.#findGap(step)) return;
    if (step === 'experience' && suitability(this.draft, this.circumstances) === 'unscored' && !await this.#score()) return;
    const next = this.#changing && !firstGap(this.draft, this.circumstances, 'review') ? 'review'
      : neighbour(this.draft, this.circumstances, 1);
    if (next) this.show(next);
  }

  /** Has the person screened, once they are past the questions that a screening needs. */
  async screen(): Promise<void> {
    const {screeningHandler} = this.#handlers;
    const ids = this.setup.steps.map(({id}) => id);
    const past = ids.indexOf(this.draft.step) > ids.indexOf('identity');
    if (!past || this.complete || !screeningHandler || this.screeningStatus !== 'waiting') return;
    const check = this.#personCheck;
    const of = requestIdentity(check);
    if ((this.draft.screenings[of] ?? 'again') !== 'again') return;
    const {screening: {pepListsChecked}, timeouts: {screeningMs}} = this.setup;
    const task = {check, of, pepListsChecked, timeoutMs: screeningMs};
    const screening = await this.#screening.screen(task, screeningHandler);
    if (screening) this.store.update((draft) => transitions.screened(draft, screening));
  }

  /** Has the KYC vendor identify the person; what comes of it belongs to the answers as they stand now. */
  async identify(): Promise<void> {
    const {identificationHandler} = this.#handlers;
    const {canIdentify, today} = this.circumstances;
    if (!identificationHandler || !canIdentify) return;
    const {answers} = this.draft;
    const task = {request: identificationRequest(answers), of: identityText(answers), setup: this.setup, today};
    this.focus(places.identification);
    const outcome = await this.identification.identify(task, identificationHandler);
    if (!outcome) return;
    if (outcome.ok) {
      this.store.update((draft) =>
        documents.identify(draft, outcome.identified, outcome.documents, this.setup, momentOf()));
    } else {
      this.#report(outcome.code, outcome.path);
    }
    this.focus(places.identification);
  }

  /** Takes the documents that the host already has. */
  takeHostDocuments(): void {
    const now = momentOf();
    const facts = {setup: this.setup, today: now.on, signal: this.#stop.signal};
    void this.#hostDocuments.take(facts, (given) => this.store.update((draft) =>
      documents.give(draft, given, this.setup, now, (document) => this.#keeper?.keyOf(document))),
    (path) => this.#report('config', path)).then(() => this.host.requestUpdate());
  }

  /** Ends everything that is under way; the answers stay. */
  abort(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.scoring = false;
    this.#screening.abort();
    this.files.abort();
    this.identification.abort();
    if (!this.complete) this.submission.abort();
  }

  get #personCheck() {
    return personCheckOf(givenAnswers(this.draft, this.circumstances), this.setup);
  }

  // Marks the step as tried, and leads to what is missing in it.
  #findGap(id: StepId): boolean {
    this.store.update((draft) => transitions.tryStep(draft, id));
    const gap = issuesOfStep(this.draft, stepOf(this.setup, id), this.circumstances).length > 0;
    if (gap) this.focus(places.summary);
    return gap;
  }

  // True where the person can go on at once; otherwise the warning is shown, not yet as a mistake.
  async #score(): Promise<boolean> {
    const {scoringHandler} = this.#handlers;
    if (!scoringHandler) return true;
    const {signal} = this.#stop;
    const {survey, timeouts: {scoringMs}} = this.setup;
    const {answers} = this.draft;
    this.scoring = true;
    this.host.requestUpdate();
    const score = await scoreOf(scoredAnswers(survey, answers), investorAnswers(survey, surveyAnswers(survey, answers)),
      scoringHandler, {signal, timeoutMs: scoringMs});
    if (signal.aborted) return false;
    this.scoring = false;
    this.store.update((draft) => ({...draft, score}));
    // Whoever changed an answer meanwhile is taken nowhere.
    if (this.draft.answers !== answers) return false;
    if (suitability(this.draft, this.circumstances) === 'sufficient') return true;
    this.store.update((draft) => transitions.untryStep(draft, 'experience'));
    this.focus({question: 'survey.warning'});
    return false;
  }

  async #submit(): Promise<void> {
    const {signal} = this.#stop;
    const {submitHandler} = this.#handlers;
    const gap = firstGap(this.draft, this.circumstances);
    if (gap) {
      this.show(gap);
      this.#findGap(gap);
      return;
    }
    if (this.screeningStatus === 'failed') {
      this.store.update((draft) => transitions.screenAgain(draft, 'failed'));
      return this.focus(places.sending);
    }
    const {isOpen} = identificationOf(this.draft, this.circumstances);
    if (this.screeningStatus === 'waiting' || isOpen || !submitHandler) return;
    const {fault} = this.#hostDocuments;
    if (fault) return this.#failIncomplete('config', fault);
    const archive = archiveOf(this.draft, this.circumstances);
    if (!archive.ok) return this.#failIncomplete('record-incomplete', archive.issues[0]?.path);
    this.host.dispatchEvent(new RelianceSubmitEvent());
    // Whoever hears of it may forget the person, or lead them elsewhere.
    if (signal.aborted || this.draft.step !== 'review') return;
    const state = await this.submission.send(archive.value, submitHandler, this.setup.timeouts.submitMs);
    if (state?.kind === 'done') {
      void this.#keeper?.end();
      this.show('result');
      this.host.dispatchEvent(new RelianceCompleteEvent(state.identLinks.length + state.unusable));
      if (state.unusable > 0) this.#report('ident-link');
    } else if (state?.kind === 'failed') {
      this.focus(places.failure);
      this.#report(state.code);
    }
  }

  // What only the host can mend: the person learns that it can't be sent, the developer where to look.
  #failIncomplete(code: RelianceErrorCode, path?: string): void {
    this.submission.fail('incomplete', code);
    this.#report(code, path);
    this.focus(places.failure);
  }

  #report(code: RelianceErrorCode, path?: string): void {
    this.host.dispatchEvent(new RelianceErrorEvent(code, path));
  }
}
