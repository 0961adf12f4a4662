import '../../src/define.ts';
import type {
  IdentificationHandler,
  OnboardingConfig,
  Prefill,
  RelianceArchive,
  RelianceOnboarding,
  ScoringHandler,
  ScreeningHandler,
  StepId,
  SubmitHandler,
} from '../../src/index.ts';
import {chooseFiles, enterText, giveAnswer, readControl, until, type Control, type Given} from './controls.ts';
import {config as readyConfig, greenReply} from './ada.ts';
import {clickOn, pressKey} from './real-input.ts';

/** How a widget is put on the page; a handler that is `null` isn't set. */
export interface Mounting {
  readonly lang?: string;
  readonly config?: Partial<OnboardingConfig> | undefined;
  readonly prefill?: Prefill;
  readonly submitHandler?: SubmitHandler | null;
  readonly screeningHandler?: ScreeningHandler | null;
  readonly scoringHandler?: ScoringHandler | null;
  readonly identificationHandler?: IdentificationHandler;
}

/** What the page heard of the widget. */
export interface Heard {
  readonly type: string;
  readonly detail: unknown;
}

const eventNames = ['ready', 'step-change', 'document-accept', 'document-refuse', 'submit', 'complete', 'error'];
const datePart = /\.(?:day|month|year)$/;

/** A widget on a page, in actions of a person and a partner: tests name controls, parts and events, nothing inside. */
export class Harness {
  readonly element: RelianceOnboarding;
  /** Every archive that the submit handler received. */
  readonly archives: RelianceArchive[] = [];
  /** Every event that reached the page. */
  readonly heard: Heard[] = [];

  constructor(element: RelianceOnboarding) {
    this.element = element;
    for (const name of eventNames) {
      element.addEventListener(`reliance-${name}`, (event) => {
        this.heard.push({type: event.type, detail: (event as CustomEvent<unknown>).detail ?? null});
      });
    }
  }

  get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('The widget has no root');
    return shadowRoot;
  }

  /** The step on the page, as its form says. */
  get step(): StepId {
    return this.root.querySelector<HTMLElement>('[data-step]')?.dataset['step'] as StepId;
  }

  /** The details of all events of one kind. */
  details(name: string): unknown[] {
    return this.heard.filter(({type}) => type === `reliance-${name}`).map(({detail}) => detail);
  }

  /** Waits until the widget has shown whatever it is going to show now. */
  async settled(): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve));
    while (!(await this.element.updateComplete));
  }

  /** The parts of the page with that name. */
  parts(name: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  /** The one part with that name, if it is there. */
  part(name: string): HTMLElement | undefined {
    return this.parts(name)[0];
  }

  /** Whether there is such a part; an element itself is nothing to compare, as a failing test would print it. */
  has(name: string): boolean {
    return this.parts(name).length > 0;
  }

  /** What can be read on the page. */
  get text(): string {
    return this.root.querySelector<HTMLElement>('[part~="root"]')?.innerText ?? '';
  }

  /** The names of all controls on the page, in their order, each once. */
  names(): string[] {
    return [...new Set([...this.root.querySelectorAll<Control>('input, select, textarea')].map(({name}) => name))].filter(Boolean);
  }

  /** The control with that name; of a choice the one with that value. */
  control(name: string, value?: Given): Control {
    const found = [...this.root.querySelectorAll<Control>('input, select')].filter((control) => control.name === name);
    const control = found.find((one) => one.type !== 'radio' || one.value === value) ?? found[0];
    if (!control) throw new Error(`No control ${name} on step ${this.step}, only ${this.names().join(', ')}`);
    return control;
  }

  /** What a control shows; of a choice the value that is chosen. */
  value(name: string): Given | undefined {
    const found = [...this.root.querySelectorAll<Control>('input, select')].filter((control) => control.name === name);
    const control =
      found[0]?.type === 'radio' ? found.find((one) => (one as HTMLInputElement).checked) : this.control(name);
    return control && readControl(control);
  }

  /** Answers questions one after the other, leaving each. */
  async fill(answers: Readonly<Record<string, Given>>): Promise<void> {
    for (const [name, given] of Object.entries(answers)) {
      giveAnswer(this.control(name, given), given);
      await this.settled();
    }
  }

  /** Types or pastes a text and stays in the box. */
  async type(name: string, text: string): Promise<void> {
    enterText(this.control(name), text);
    await this.settled();
  }

  /** Goes into a box and leaves it without a word. */
  async leave(name: string): Promise<void> {
    const control = this.control(name);
    control.focus();
    control.blur();
    await this.settled();
  }

  /** Presses a key in a control. */
  async press(name: string, key: string): Promise<void> {
    this.control(name).focus();
    await pressKey(key);
    await this.settled();
  }

  /** Presses the button with that part; the `index`-th of several. */
  async click(part: string, index = 0): Promise<void> {
    const button = this.parts(part)[index];
    if (!button) throw new Error(`No ${part} on step ${this.step}`);
    button.click();
    await this.settled();
  }

  /** Clicks a part with the mouse. */
  async clickWithMouse(part: string, index = 0): Promise<void> {
    const target = this.parts(part)[index];
    if (!target) throw new Error(`No ${part} on step ${this.step}`);
    await clickOn(target);
    await this.settled();
  }

  /** Clicks with the mouse on what the open list of countries offers. */
  async clickOption(index: number): Promise<void> {
    const option = this.parts('list')
      .find(({hidden}) => !hidden)
      ?.querySelectorAll('[role=option]')[index];
    if (!option) throw new Error('The list has no such option');
    await clickOn(option);
    await this.settled();
  }

  next = (): Promise<void> => this.click('next');
  back = (): Promise<void> => this.click('back');

  /** Presses Continue and waits for the next step. */
  async goOn(): Promise<void> {
    const before = this.step;
    await this.next();
    await until(() => this.step !== before, () => `a step after ${before}; ${this.text}`);
    await this.settled();
  }

  /** Sends, or sends again, and waits until it is over one way or another. */
  async submit(): Promise<void> {
    // What the host configured may still be read.
    await until(() => this.has('submit') || this.has('retry'), 'a way to submit');
    await this.click(this.part('retry') ? 'retry' : 'submit');
    await until(() => this.step === 'result' || this.part('failure') !== undefined, 'an end of the submission');
    await this.settled();
  }

  /** The newest archive. */
  archive(): RelianceArchive {
    const archive = this.archives.at(-1);
    if (!archive) throw new Error('No archive was handed over');
    return archive;
  }

  /** Gives files to a slot and waits until they were read. */
  async attach(slot: string, ...files: File[]): Promise<void> {
    chooseFiles(this.control(`documents.${slot}`) as HTMLInputElement, files);
    await this.settled();
    await until(() => !this.reading, 'files read');
    await this.settled();
  }

  /** Whether a file is being read just now. */
  get reading(): boolean {
    return [...this.root.querySelectorAll('[role=status].reading')].some(({textContent}) => textContent?.trim() !== '');
  }

  /** The messages at the controls that they are tied to; a date's and a choice's by the question. */
  errors(): Record<string, string> {
    return Object.fromEntries(
      this.parts('error').map((error) => {
        const control = error.id === '' ? null : this.root.querySelector(`[aria-describedby~="${error.id}"]`);
        const named = control?.getAttribute('name') ?? control?.querySelector('[name]')?.getAttribute('name');
        return [named?.replace(datePart, '') ?? `not tied: ${error.id}`, error.textContent?.trim() ?? ''];
      }),
    );
  }

  /** The summary's lines, each a way to its question; nothing where there is none. */
  summary():
    {readonly focused: boolean; readonly role: string | null; readonly lines: readonly HTMLElement[]} | undefined {
    const summary = this.part('error-summary');
    return (
      summary && {
        focused: this.root.activeElement === summary,
        role: summary.getAttribute('role'),
        lines: [...summary.querySelectorAll<HTMLElement>('button, a')],
      }
    );
  }

  /** What has the focus: a control by its name, anything else by its part. */
  focused(): string | undefined {
    const active = this.root.activeElement;
    return active?.getAttribute('name') ?? active?.getAttribute('part') ?? undefined;
  }

  /** What the review shows: label, answer, and the way back. */
  review(): {readonly label: string; readonly answer: string; readonly change: HTMLElement | null}[] {
    return this.parts('review-row').map((row) => ({
      label: row.querySelector('dt')?.textContent?.trim() ?? '',
      answer: row.querySelector('dd')?.textContent?.trim() ?? '',
      change: row.querySelector<HTMLElement>('[part~="change"]'),
    }));
  }
}

/** A widget with everything that a partner sets, not yet on the page. */
export const prepare = (mounting: Mounting = {}): Harness => {
  const element = document.createElement('reliance-onboarding');
  const harness = new Harness(element);
  const {lang = 'en', config, prefill, submitHandler, screeningHandler, scoringHandler, identificationHandler} = mounting;
  element.lang = lang;
  element.config = {...readyConfig(), ...config};
  if (prefill) element.prefill = prefill;
  if (submitHandler !== null) {
    element.submitHandler = (archive, context) => {
      harness.archives.push(archive);
      return submitHandler ? submitHandler(archive, context) : Promise.resolve({identLinks: []});
    };
  }
  if (screeningHandler !== null) element.screeningHandler = screeningHandler ?? (() => Promise.resolve(greenReply()));
  if (identificationHandler) element.identificationHandler = identificationHandler;
  if (scoringHandler !== null) element.scoringHandler = scoringHandler ?? (() => Promise.resolve({score: 8}));
  return harness;
};

/** A widget on the page, showing its first step. */
export const mount = async (mounting: Mounting = {}): Promise<Harness> => {
  const harness = prepare(mounting);
  document.body.append(harness.element);
  await harness.settled();
  return harness;
};

// Each test leaves an empty page.
afterEach(() => document.body.replaceChildren());
