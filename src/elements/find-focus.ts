import {idOf} from './view.ts';

/** The places that can take the focus, as selectors. */
export const places = {
  heading: '#heading', kept: '.kept button:last-child', summary: '.summary', failure: '.failure', sending: '[part=sending]',
  identification: '.panel',
} as const;

/** Where the focus goes after a change: a place of the page, or what has that name: a question, a list, a document. */
export type FocusPlace = typeof places[keyof typeof places] | {readonly question: string};

// Where a slot is full, the way to choose files is hidden, and what is in the slot takes its place.
const focusTarget = (control: Element | null): HTMLElement | null => {
  const place = control?.closest('[hidden]')?.parentElement ?? control;
  const all = 'input, select, button';
  if (!place || place.matches(all)) return place as HTMLElement | null;
  return place.querySelector<HTMLElement>('input:checked') ?? place.querySelector<HTMLElement>(all);
};

// What takes the focus at a place; the step's heading where that isn't there.
const findFocus = (root: ShadowRoot, place: FocusPlace): HTMLElement | null =>
  (typeof place === 'string' ? root.querySelector<HTMLElement>(place)
    : focusTarget(root.getElementById(idOf('control', place.question)))) ?? root.querySelector(places.heading);

// Whatever is taller than the window would be shown from its middle.
const show = (element: Element | null | undefined): void => element?.scrollIntoView({block: 'nearest'});

/** Gives the focus to a place, and shows how it begins. */
export const moveFocus = (root: ShadowRoot, place: FocusPlace): void => {
  const target = findFocus(root, place);
  target?.focus();
  show(target?.firstElementChild);
};

/** Shows what is offered below a box, and in it what is chosen. */
export const showList = (root: ParentNode): void =>
  root.querySelectorAll('.list:not([hidden]), [aria-selected=true]').forEach(show);

/**
 * Says what a rendering must give the focus to, should it take away what has it now, as the tile of a document, or make
 * another question's box of it, as a language does that writes dates in another order.
 */
export const holdFocus = (root: ShadowRoot): () => void => {
  const held = root.activeElement as HTMLInputElement | null;
  const home = held?.closest('.field') ?? null;
  const {name = '', selectionStart = 0, selectionEnd = 0} = held ?? {};
  return () => {
    if (!held) return;
    if (!held.isConnected || held.closest('[hidden]')) return (focusTarget(home) ?? findFocus(root, places.heading))?.focus();
    if (!name || held.name === name) return;
    const box = held.form?.elements.namedItem(name) as HTMLInputElement | null | undefined;
    box?.focus();
    box?.setSelectionRange(selectionStart, selectionEnd);
  };
};
