import {settledAnswer} from '../questionnaire/answer-value.ts';
import {countryCodeOf, findCountries, meantCountry} from './country-names.ts';
import type {CountrySearch} from './country-search.ts';
import {
  answersOf, controlOf, isCountryBox, questionOf, settleTyped, type NamedControl,
} from './form-events.ts';
import {painted} from './painted.ts';
import type {Request} from './view.ts';

// Events that tell what was typed or pasted: they stay inside, whoever listens on the page.
const telling = [
  'beforeinput', 'textInput', 'keypress', 'keyup', 'paste', 'cut', 'copy',
  'compositionstart', 'compositionupdate', 'compositionend',
];

const released = ['pointerup', 'pointercancel'];

/** What the listener tells the widget. */
export interface FormListenerHost {
  /** The page's language. */
  readonly tag: () => string;
  readonly request: (request: Request) => void;
  readonly leave: (question: string) => void;
}

/** Listens once for all controls of a step: they are real inputs in one root, so their events come up to it. */
export class FormListener {
  readonly #countries: CountrySearch;
  readonly #host: FormListenerHost;
  /** Comes once what was typed last is painted, which the page waits for: it takes a slow phone longer than the key. */
  painted: Promise<void> | undefined;
  #pressing = false;
  #left: string[] = [];

  constructor(countries: CountrySearch, host: FormListenerHost) {
    this.#countries = countries;
    this.#host = host;
  }

  /** Listens at the widget's root, which lives and goes with the widget. */
  listen(root: EventTarget): void {
    const listeners: Readonly<Record<string, (event: never) => void>> = {
      input: this.#input, change: this.#change, focusout: this.#focusOut, keydown: this.#keyDown,
      pointerdown: this.#pointerDown,
    };
    for (const [type, listener] of Object.entries(listeners)) root.addEventListener(type, listener as EventListener);
    for (const type of telling) root.addEventListener(type, this.#keep);
  }

  // Typing; the event stays inside, as it carries what was typed.
  readonly #input = (event: InputEvent): void => {
    const control = controlOf(event);
    if (!control) return;
    event.stopPropagation();
    this.painted = painted();
    if (isCountryBox(control)) this.#countries.type(control.name, control.value);
    settleTyped(control, event);
    // Most browsers say nothing at all of what they fill in.
    this.#answer(control, event.inputType || 'insertReplacementText');
  };

  // An answer that is settled: autofill and some tools tell no more than this.
  readonly #change = (event: Event): void => {
    const control = controlOf(event);
    if (!control) return;
    if (isCountryBox(control) && countryCodeOf(control.value, this.#host.tag())) this.#countries.close();
    this.#answer(control);
  };

  // A question was left. While a pointer is down a message must not push the button away from under it.
  readonly #focusOut = (event: FocusEvent): void => {
    const control = controlOf(event);
    if (!control) return;
    const question = questionOf(control);
    if (control.closest('[data-question]')?.contains(event.relatedTarget as Node | null)) return;
    if (isCountryBox(control)) this.#settleCountry(control);
    if (this.#pressing) this.#left.push(question);
    else this.#host.leave(question);
  };

  readonly #pointerDown = (): void => {
    this.#pressing = true;
    for (const type of released) addEventListener(type, this.release, true);
  };

  /** The pointer was released, wherever; whoever takes the widget off says so too, as nothing may be left on the page. */
  readonly release = (): void => {
    for (const type of released) removeEventListener(type, this.release, true);
    // The click comes after the release.
    setTimeout(() => {
      this.#pressing = false;
      for (const question of this.#left.splice(0)) this.#host.leave(question);
    });
  };

  // Keys move in the list of countries; none of them reaches the page's own hot-keys while somebody types.
  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Tab') this.#keep(event);
    const control = controlOf(event);
    if (!control || !isCountryBox(control)) return;
    const countries = this.#countries;
    const typed = countries.name === control.name ? countries.typed : '';
    const found = findCountries(typed, this.#host.tag());
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      countries.move(control.name, typed, event.key === 'ArrowDown' ? 1 : -1, found.length);
    } else if (event.key === 'Escape' && countries.open) {
      event.stopPropagation();
      countries.close();
    } else if (event.key === 'Enter' && countries.open && countries.active >= 0) {
      event.preventDefault();
      this.#choose(control, found[countries.active]?.code);
    } else if (event.key === 'Enter' && countries.name === control.name) {
      // It goes on to the next step without leaving the box; but what was meant is seen first.
      event.preventDefault();
      this.#settleCountry(control);
    }
  };

  readonly #keep = (event: Event & Partial<InputEvent>): void => {
    const control = controlOf(event);
    if (!control) return;
    event.stopPropagation();
    // Of these `beforeinput` alone says so.
    if (event.inputType === 'insertText' && control.value.length === (control as HTMLInputElement).selectionStart) {
      settleTyped(control, event, event.data ?? '');
    }
  };

  // Who typed enough to leave one country only meant that one.
  #settleCountry(control: NamedControl): void {
    if (this.#countries.name === control.name) this.#choose(control, meantCountry(control.value, this.#host.tag()));
  }

  #choose(control: NamedControl, code: string | undefined): void {
    this.#countries.close();
    if (code) this.#host.request({type: 'answer', name: control.name, value: code});
  }

  // What was typed so, or an answer that is settled.
  #answer(control: NamedControl, inputType = ''): void {
    for (const [name, value] of answersOf(control, this.#host.tag, inputType)) {
      this.#host.request({type: 'answer', name, value: inputType ? value : settledAnswer(name, value)});
    }
  }
}
