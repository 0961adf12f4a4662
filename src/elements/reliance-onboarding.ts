import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {identificationOf} from '../draft/identified.ts';
import {givenAnswers, shownIssues, stepOf} from '../draft/progress.ts';
import * as transitions from '../draft/transitions.ts';
import {languageOf, type Language} from '../messages/language.ts';
import {readConfig} from '../questionnaire/read-config.ts';
import {readPrefill, type Prefill} from '../questionnaire/prefill.ts';
import type {StepId} from '../questionnaire/question.ts';
import {setUp} from '../questionnaire/setup.ts';
import {CountrySearch} from './country-search.ts';
import {RelianceErrorEvent, RelianceReadyEvent} from './events.ts';
import {FormListener} from './form-listener.ts';
import {holdFocus, moveFocus, places, showList, type FocusPlace} from './find-focus.ts';
import {Journey, type Handlers} from './journey.ts';
import type {IdentificationHandler} from './identification-run.ts';
import {Keeping} from './keeping.ts';
import {handleRequest} from './handle-request.ts';
import type {OnboardingConfig} from './onboarding-config.ts';
import {PageLanguage} from './page-language.ts';
import {painted} from './painted.ts';
import {Pictures} from './pictures.ts';
import {progressLine} from './progress-line.ts';
import {resultPage} from './result-page.ts';
import {listOptions} from './select-control.ts';
import type {ScoringHandler} from './scoring-run.ts';
import type {ScreeningHandler} from './screening-run.ts';
import {setupFault, type SetupFault} from './setup-fault.ts';
import {stepPage} from './step-page.ts';
import {styles} from './styles.ts';
import type {SubmitHandler} from './submission.ts';
import type {Request, View} from './view.ts';

/**
 * Asks everything that a Reliance import needs, takes documents, checks and packs both in the page, and hands the
 * archive to the host.
 *
 * @slot header - above the progress line
 * @slot footer - below the form
 * @slot identification - while the person is being identified
 * @slot result - on the last page
 * @fires reliance-ready - configured and shown
 * @fires reliance-step-change - `{from, to}`
 * @fires reliance-document-accept - cancelable, before a file is taken: `{slot, bytes, mediaType}`
 * @fires reliance-document-refuse - `{slot, code}`
 * @fires reliance-submit - the archive is handed over
 * @fires reliance-complete - `{identLinks}`
 * @fires reliance-error - `{code, path?}`
 * @csspart root - all of the widget
 * @csspart progress - how far the person is
 * @csspart form, heading, intro, at-hand - a step, its title, what is said below it, what to have ready
 * @csspart section, section-help, item - questions that belong together, what is said of them, one of a list
 * @csspart field, label, help, why - a question, its name, its help, what it is asked for
 * @csspart input, option, list - a box, a choice, the countries found
 * @csspart notice, error, error-summary - something to look at again, what is wrong, all of it above the questions
 * @csspart drop, tile, picture, reading - where files are dropped, a document, its picture, how far it is read
 * @csspart confirmed, identification - an answer that the vendor confirmed, the box with the identification
 * @csspart review-section, review-row - the answers of a step, and one of them
 * @csspart sending, upload, failure - what is under way, how far it is sent, why it wasn't
 * @csspart result, ident-link - the last page, and a link on it
 * @csspart kept, start-over - what is said of entries that were kept, and the button that asks whether they shall go
 * @csspart start-over-confirm, keep-entries - buttons of that question: delete, keep
 * @csspart not-configured - instead of all else
 * @csspart buttons - the row of those that lead on and back
 * @csspart next, back, submit, retry, retake - buttons of a step: on, back, send, again, the survey anew
 * @csspart identify, cancel - buttons of the identification: begin, stop
 * @csspart add, remove, change - buttons of lists and of the review: one more, one less, to the question
 * @csspart camera, replace, move, undo, cancel-files - buttons of documents
 * @cssprop --reliance-color-accent, --reliance-color-on-accent - buttons, choices, focus; text on them
 * @cssprop --reliance-color-surface, --reliance-color-text - background and text
 * @cssprop --reliance-color-error, --reliance-color-success - messages, the last page
 * @cssprop --reliance-color-muted, --reliance-color-edge - text of less weight, edges of boxes
 * @cssprop --reliance-color-line, --reliance-color-sunken - lines, and surfaces that are set off
 * @cssprop --reliance-font, --reliance-font-size - the typeface and its size
 * @cssprop --reliance-radius, --reliance-space - round corners, and the measure of all distances
 */
export class RelianceOnboarding extends LitElement implements Handlers {
  static override properties = {
    config: {attribute: false},
    prefill: {attribute: false},
    submitHandler: {attribute: false},
    screeningHandler: {attribute: false},
    scoringHandler: {attribute: false},
    identificationHandler: {attribute: false},
  };

  static override styles = styles;

  /** What the partner's developer configures. */
  declare config: OnboardingConfig | undefined;
  /** Answers that the host already knows. */
  declare prefill: Prefill | undefined;
  /** Receives the archive and owns the transport. */
  declare submitHandler: SubmitHandler | undefined;
  /** Carries the screening's request to the host's server, or brings the host's own decision. */
  declare screeningHandler: ScreeningHandler | undefined;
  /** Has the survey scored. */
  declare scoringHandler: ScoringHandler | undefined;
  /** Has the person identified; the KYC vendor's own page goes into the slot `identification` meanwhile. */
  declare identificationHandler: IdentificationHandler | undefined;

  readonly #language = new PageLanguage(this);
  readonly #countries = new CountrySearch(this);
  readonly #pictures = new Pictures(this);
  readonly #keeping = new Keeping(this);
  readonly #form = new FormListener(this.#countries, {
    tag: () => this.#texts.tag,
    request: (request) => this.#request(request),
    // A box that rendering takes away wasn't left by the person.
    leave: (question) => !this.#rendering && this.#journey?.store.update((draft) => transitions.leave(draft, question)),
  });

  #journey: Journey | undefined;
  #fault: SetupFault | undefined;
  #told = new Set<string>();
  #focusNext: FocusPlace | undefined;
  #rendering = false;

  /** The step that is shown. */
  get step(): StepId {
    return this.#journey?.draft.step ?? 'person';
  }

  /** Whether the host reported that the record was taken. */
  get complete(): boolean {
    return this.#journey?.complete ?? false;
  }

  /** Shows a step; false where earlier steps still have issues. */
  goToStep(id: StepId): boolean {
    return this.#journey?.goTo(id) ?? false;
  }

  /** Forgets the person: answers, documents, `prefill`, `config.identification`, `config.keys`; the form begins anew. */
  reset(): void {
    this.prefill = undefined;
    if (this.config) this.config = {...this.config, keys: undefined, identification: undefined};
    this.#startOver();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#journey?.takeHostDocuments();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#form.release();
    // A move takes the element out and puts it in again at once; only a real removal ends what is under way.
    queueMicrotask(() => {
      if (!this.isConnected) this.#journey?.abort();
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#form.listen(root);
    // Also where the host configures nothing.
    this.requestUpdate('config', null);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#journey;
    if (changed.has('config') || changed.has('submitHandler')) this.#configure();
    const fresh = this.#journey !== before;
    // Another draft is another person's: theirs comes with it.
    if (before && fresh && !changed.has('prefill')) this.prefill = undefined;
    if (fresh || changed.has('prefill') || changed.has('config')) this.#applyPrefill();
    if (fresh) this.#journey?.begin();
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#form.painted;
    const root = this.renderRoot as ShadowRoot;
    // A page translator puts each text into elements of its own, where Lit would look for it in vain when it changes.
    for (const font of root.querySelectorAll('font')) font.replaceWith(font.textContent);
    const refocus = holdFocus(root);
    this.#rendering = true;
    // Browsers lay the page out anew where what has the focus is taken away: half of it, for nobody to see.
    if (this.#focusNext) (root.activeElement as HTMLElement | null)?.blur();
    super.scheduleUpdate();
    const journey = this.#journey;
    const place = this.#focusNext;
    if (!place) refocus();
    this.#rendering = false;
    showList(root);
    // After starting over the place isn't there at once.
    if (journey && place) {
      moveFocus(root, place);
      this.#focusNext = undefined;
      // A page that was turned to begins with what fills a window: all of it takes a slow phone twice as long.
      if (place === places.heading) {
        await painted();
        this.requestUpdate();
        return this.scheduleUpdate();
      }
    }
    listOptions(root, this.#texts.tag);
    if (journey && !journey.files.isReading()) this.#pictures.draw(root);
    // What is aborted by a removal shows itself once more, and isn't begun anew.
    if (this.isConnected) void journey?.screen();
  }

  protected override render(): TemplateResult {
    const {tag, messages} = this.#texts;
    const view = this.#view;
    return html`
      <div class="root" lang=${tag} part="root">
        <slot name="header"></slot>
        ${this.#keeping.notice(view, this.#journey?.kept)}
        ${view ? view.draft.step === 'result' ? resultPage(view) : html`${progressLine(view)}${stepPage(view)}`
          : this.#fault && html`<p class="failure" part="not-configured" role="alert">${messages.sending.notConfigured}</p>`}
        <slot name="footer"></slot>
      </div>`;
  }

  get #texts(): Language {
    return languageOf(this.#language.tag, this.#fault ? undefined : this.config?.texts);
  }

  get #view(): View | undefined {
    const journey = this.#journey;
    if (!journey || this.#fault) return undefined;
    const {draft, circumstances, files, submission, identification, scoring, screeningStatus} = journey;
    return {
      draft, circumstances, files, scoring,
      most: this.#focusNext === places.heading ? 1 : undefined,
      answers: givenAnswers(draft, circumstances), language: this.#texts,
      issues: shownIssues(draft, stepOf(circumstances.setup, draft.step), circumstances),
      countries: this.#countries, pictures: this.#pictures,
      submission: submission.state, screening: screeningStatus,
      identification: {...identificationOf(draft, circumstances), state: identification.state},
      request: (request) => this.#request(request),
    };
  }

  // A wrong configuration never half-works: the page says so, and the developer learns where.
  #configure(): void {
    const reading = readConfig(this.config ?? {});
    const fault = setupFault(reading, this.submitHandler);
    // The host's own script may come later in the page than the element.
    if (!this.config && document.readyState !== 'complete') {
      addEventListener('load', () => this.requestUpdate('config', null), {once: true});
      return;
    }
    this.#fault = fault;
    if (fault) return this.#tell(fault.code, fault.path);
    if (!reading.ok) return;
    const setup = setUp(reading.value);
    if (this.#keeping.leavesFor(reading.value.draft)) this.#forget();
    // There is nothing to type into before what was kept is there.
    if (this.#journey) this.#journey.setup = setup;
    else if (this.#keeping.isReady(reading.value.draft, setup, () => this.requestUpdate('config', null))) {
      const focus = (place: FocusPlace) => {
        this.#focusNext = place;
        this.requestUpdate();
      };
      this.#journey = new Journey(this, this, setup, focus, this.#keeping.keeper);
      void this.updateComplete.then(() => this.dispatchEvent(new RelianceReadyEvent()));
    }
    this.#journey?.takeHostDocuments();
  }

  #forget(): void {
    this.#journey?.abort();
    this.#journey = undefined;
    this.#told.clear();
    this.#countries.close();
  }

  #startOver(): void {
    this.#forget();
    this.#keeping.end();
    this.requestUpdate('config');
  }

  #applyPrefill(): void {
    const journey = this.#journey;
    if (!journey || this.prefill === undefined) return;
    const {answers, issues} = readPrefill(this.prefill, journey.setup);
    journey.store.update((draft) => transitions.prefill(draft, answers));
    for (const {path} of issues) this.#tell('prefill', path);
  }

  // Once: frameworks set the same configuration again and again, some at each event.
  #tell(code: string, path: string): void {
    if (this.#told.has(code + path)) return;
    this.#told.add(code + path);
    this.dispatchEvent(new RelianceErrorEvent(code, path));
  }

  #request(request: Request): void {
    const journey = this.#journey;
    if (request.type !== 'delete-entries') return journey && handleRequest(request, journey);
    if (!journey?.busy) this.#startOver();
    this.#focusNext = places.heading;
  }
}
