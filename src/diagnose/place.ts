import {finding, type Finding} from './finding.ts';

// German and English, as in messages/language.ts, whose sentences this room has no use for.
const builtIn = ['de', 'en'];

const narrowestPixels = 300;

/** What around a widget hides it, takes its clicks, or leaves it without a language. */
export const placeFindings = (element: HTMLElement, widget: number): Finding[] => {
  const around = withAncestors(element);
  const closest = (selector: string) => around.find((one) => one.matches(selector));
  const control = closest('a[href], button, label, summary');
  return [
    ...shownFindings(element, around, widget),
    ...closest('[inert]') ? [finding('inert', {widget})] : [],
    ...closest('[aria-hidden="true"]') ? [finding('aria-hidden', {widget})] : [],
    ...control ? [finding('inside-control', {widget, detail: control.localName})] : [],
    ...languageFindings(element, widget),
  ];
};

// Outwards through every shadow root and slot, as it is seen.
const withAncestors = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let node: Element | null = element; node;) {
    found.push(node);
    const root: Node = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return found;
};

const shownFindings = (element: HTMLElement, around: readonly Element[], widget: number): Finding[] => {
  const hiding = around.find((one) => getComputedStyle(one).display === 'none');
  const {width} = element.getBoundingClientRect();
  if (hiding) return [finding('hidden', {widget, detail: `<${hiding.localName}> has display: none`})];
  if (getComputedStyle(element).visibility !== 'visible') {
    return [finding('hidden', {widget, detail: 'its visibility is hidden'})];
  }
  return element.matches(':defined') && width < narrowestPixels ? [finding('narrow', {widget, detail: String(Math.round(width))})] : [];
};

// As the widget itself finds it (elements/page-language.ts).
const languageOf = (element: Element): string | undefined => {
  const own = element.closest('[lang]')?.getAttribute('lang');
  if (own) return own;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : undefined;
};

const languageFindings = (element: HTMLElement, widget: number): Finding[] => {
  const lang = languageOf(element);
  if (!lang) return [finding('language-unset', {widget})];
  const {texts} = ((element as {config?: unknown}).config ?? {}) as {texts?: object};
  const own = Object.keys(texts ?? {}).map((tag) => tag.toLowerCase());
  const [primary = ''] = lang.toLowerCase().split(/[-_]/);
  return [...builtIn, ...own].some((tag) => tag === primary || tag === lang.toLowerCase()) ? []
    : [finding('language-unknown', {widget, detail: lang})];
};
