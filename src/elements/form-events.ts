import {settledAnswer} from '../questionnaire/answer-value.ts';
import type {Answer} from '../questionnaire/condition.ts';
import {dateAnswers, datePart, readPastedDate} from '../questionnaire/dates.ts';
import {countryCodeOf} from './country-names.ts';
import {datePartsIn} from './example-dates.ts';

/** A control that answers a question. */
export type NamedControl = HTMLInputElement | HTMLSelectElement;

/** The control that an event came from, if it answers a question; what stands in a slot is the host's. */
export const controlOf = ({target, currentTarget}: Event): NamedControl | undefined => {
  const control = target as NamedControl;
  return (currentTarget as Node).contains(control) && control.matches('[name]:not([type=file])') ? control : undefined;
};

/** Whether a control is a box that finds a country. */
export const isCountryBox = (control: Element): boolean => control.getAttribute('role') === 'combobox';

/** The question that a control belongs to; the boxes of a date and the options of a choice share one. */
export const questionOf = (control: NamedControl): string =>
  control.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? control.name;

/**
 * What a control answers: a whole date pasted into one of its boxes answers three, a street that was filled in together with
 * its house number two. Of what they fill in, browsers say that it replaced something.
 */
export const answersOf = (control: NamedControl, tag: () => string, inputType: string): [name: string, answer: Answer][] => {
  const {name, value, type, checked} = control as HTMLInputElement;
  if (type === 'checkbox') return [[name, checked]];
  if (type === 'radio') return checked ? [[name, value]] : [];
  if (isCountryBox(control)) return [[name, countryCodeOf(value, tag()) ?? value]];
  const [, street, number] = name === 'person.street' && /Repl|Paste/.test(inputType)
    && /^(.+) (\d\S*( \S)?)$/.exec(value) || [];
  const numberBox = number && control.form?.elements.namedItem('person.houseNumber') as HTMLInputElement | null;
  if (street && numberBox) {
    // As with a date: nothing else would write into a box whose answer stays what it was.
    control.value = street;
    numberBox.value = number;
    return [[name, street], [numberBox.name, number]];
  }
  const date = datePart.test(name) && readPastedDate(value, datePartsIn(tag())[0] === 'month');
  if (date) {
    const parts = dateAnswers(questionOf(control), date);
    // The box holds the whole date now; where its own part didn't change, no rendering would put that right.
    control.value = String(parts[name]);
    return Object.entries(parts);
  }
  return [[name, value]];
};

/**
 * Settles a box while somebody types in it; the caret stays behind the character that it stood behind. By a command, as
 * browsers undo nothing any more once a box's value was set. Only where a group begins: capitals are shown as such anyway,
 * and on a slow phone a command takes as long as the rest of the key. What is `typed` and not there yet comes by the same.
 */
export const settleTyped = (control: NamedControl, event: Event & Partial<InputEvent>, typed = ''): void => {
  const box = control as HTMLInputElement;
  const {name, value} = box;
  const text = value + typed;
  const settled = settledAnswer(name, text);
  const {isComposing, inputType = ''} = event;
  // What an input method composes, and what is undone, is let alone.
  if ([text, text.toUpperCase()].includes(settled) || isComposing || inputType.startsWith('history')
    || !box.matches('input:focus')) return;
  const before = settledAnswer(name, text.slice(0, (box.selectionStart ?? value.length) + typed.length)).length;
  // Otherwise Delete would take away the same space for ever.
  const caret = before + Number(inputType.endsWith('Forward') && settled[before] === ' ');
  let from = 0;
  while (from < settled.length - 1 && value[from] === settled[from]) from++;
  box.setSelectionRange(from, value.length);
  // A page that edits by such a command itself gets none within it.
  const done = document.execCommand('insertText', false, settled.slice(from));
  if (typed && done) event.preventDefault();
  if (!typed && !done) box.value = settled;
  box.setSelectionRange(caret, caret);
};
