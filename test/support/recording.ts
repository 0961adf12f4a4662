// Records all that a page could notice of a widget, as lines of text in their order: what it shows in each frame and
// after each mutation, every event, and every call by which something could be told, kept, sent, or put off.
import type {StepId} from '../../src/index.ts';
import type {Harness} from './harness.ts';

const steps: readonly StepId[] =
  ['person', 'contact', 'bank', 'identity', 'experience', 'classification', 'documents', 'review', 'result'];

// Kept from before anything is recorded: the recorder's own waiting isn't the widget's.
const originals = {wait: setTimeout.bind(window), frame: requestAnimationFrame.bind(window)};

/** Waits a task, or so many milliseconds, without a trace in a recording. */
export const pause = (ms = 0): Promise<void> => new Promise((resolve) => originals.wait(resolve, ms));

/** Waits for a frame, after whatever else waits for one. */
export const nextFrame = (): Promise<void> => new Promise((resolve) => originals.frame(() => originals.wait(resolve)));

const shownProperties = [
  'value', 'checked', 'disabled', 'indeterminate', 'selectedIndex', 'selectionStart', 'selectionEnd', 'readOnly', 'required',
  'hidden', 'inert', 'tabIndex', 'open', 'title', 'draggable', 'validationMessage',
];
const shownStyles = [
  'display', 'visibility', 'opacity', 'color', 'backgroundColor', 'borderColor', 'outlineStyle', 'boxShadow', 'cursor',
  'fontWeight', 'order', 'pointerEvents', 'animationName', 'transitionProperty',
] as const;

const primitive = (value: unknown): string =>
  typeof value === 'object' && value !== null || typeof value === 'function' ? typeof value : JSON.stringify(value) ?? '-';

const nameOf = (target: EventTarget | null): string => {
  if (!(target instanceof Node)) return target === window ? 'window' : String(target);
  const {nodeName} = target;
  const mark = target instanceof Element ? target.getAttribute('part') ?? target.getAttribute('name') : undefined;
  return mark ? `${nodeName}[${mark}]` : nodeName;
};

const ownState = (element: object): string =>
  Reflect.ownKeys(element).map((key) => `${String(key)}:${primitive(Reflect.get(element, key))}`).join(' ');

const look = (element: Element): string[] => {
  const style = getComputedStyle(element);
  const around = ['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo).content);
  const visible = element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
  const sizes = ['offsetWidth', 'offsetHeight'].map((name) => primitive(Reflect.get(element, name)));
  return ['|', ...shownStyles.map((name) => style[name]), ...around, String(visible), ...sizes];
};

// Which of them elements of a name have is found once: a look asks for all of them some hundred times.
const ownProperties = new Map<string, readonly string[]>();
const propertiesOf = (element: Element): readonly string[] => {
  const known = ownProperties.get(element.localName) ?? shownProperties.filter((name) => name in element);
  ownProperties.set(element.localName, known);
  return known;
};

const elementLine = (element: Element, painted: boolean): string => {
  const attributes = [...element.attributes].map(({name, value}) => `${name}=${JSON.stringify(value)}`);
  const properties = propertiesOf(element).map((name) => primitive(Reflect.get(element, name)));
  // What a closed list offers isn't painted, and there is much of it.
  const paint = painted && element.localName !== 'option' ? look(element) : [];
  return [element.localName, ...attributes, '|', ...properties, ...paint, '|', ownState(element)].join(' ');
};

const nodeLines = (node: Node, painted: boolean, indent = '', lines: string[] = []): string[] => {
  const line = node instanceof Element ? elementLine(node, painted) : `${node.nodeName} ${JSON.stringify(node.nodeValue)}`;
  lines.push(indent + line);
  for (let child = node.firstChild; child; child = child.nextSibling) nodeLines(child, painted, `${indent} `, lines);
  return lines;
};

const sheetText = ({cssRules, disabled}: CSSStyleSheet): string => `${disabled} ${cssRules.length} ${
  [...cssRules].map((rule) => rule.cssText.length).join()}`;

const valuesOf = (event: Event): string => {
  const names = ['detail', 'message', 'reason', 'key', 'inputType', 'data', 'violatedDirective', 'defaultPrevented'];
  const told = names.filter((name) => name in event).map((name) => `${name}=${JSON.stringify(Reflect.get(event, name))}`);
  return [...told, ...Reflect.ownKeys(event).map(String)].join(' ');
};

// All that an engine tells of, less what it tells of when it finds the time: those differ from run to run.
const inTheirOwnTime =
  /^(?:scroll|scrollend|selectionchange|resize|message|(?:transition|animation|device)\w+|(?:pointer|mouse)(?!down|up)\w+)$/;
const eventTypes = (): string[] => {
  const names = [window, document, document.createElement('input')].flatMap((target) => {
    const keys: string[] = [];
    for (const key in target) if (key.startsWith('on')) keys.push(key.slice(2));
    return keys;
  });
  const more = ['focusin', 'focusout', 'reliance-ready', 'reliance-step-change', 'reliance-document-accept',
    'reliance-document-refuse', 'reliance-submit', 'reliance-complete', 'reliance-error'];
  return [...new Set([...names, ...more])].filter((type) => !inTheirOwnTime.test(type));
};

// By these something could be told, kept or sent; in the second list, put off: others do that too, so only our own count.
const telling = (): readonly (readonly [holder: object, names: readonly string[]])[] => [
  [console, Object.keys(console)],
  [Storage.prototype, ['setItem', 'removeItem', 'clear']],
  [IDBFactory.prototype, ['open', 'deleteDatabase']],
  [CacheStorage.prototype, ['open', 'delete']],
  [History.prototype, ['pushState', 'replaceState', 'go', 'back', 'forward']],
  [Performance.prototype, ['mark', 'measure']],
  [Navigator.prototype, ['sendBeacon', 'vibrate']],
  [window, ['fetch', 'postMessage', 'open', 'alert', 'print', 'reportError']],
  [window, ['Worker', 'BroadcastChannel', 'WebSocket', 'Image']],
  [MessagePort.prototype, ['postMessage']],
  [XMLHttpRequest.prototype, ['open', 'send']],
  [Element.prototype, ['animate', 'scrollIntoView', 'attachShadow']],
  [HTMLElement.prototype, ['attachInternals', 'click']],
  [CSSStyleSheet.prototype, ['insertRule', 'deleteRule', 'replace', 'replaceSync']],
  ...'CustomStateSet' in window ? [[CustomStateSet.prototype, ['add', 'delete', 'clear']] as const] : [],
];
const waiting = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'];

/** A recording of one widget, from its making to `stop`. */
export class Recording {
  readonly lines: string[] = [];
  readonly #widget: Harness;
  readonly #undo: (() => void)[] = [];
  readonly #seen = new Map<string, string>();
  #frames = 0;

  constructor(widget: Harness) {
    this.#widget = widget;
    const {element, root} = widget;
    this.#listen({window, document, element, root});
    for (const [holder, names] of telling()) for (const name of names) this.#watch(holder, name);
    for (const name of waiting) this.#watch(window, name, /\/src\//);
    this.#waitForFrames();
    this.#watchDispatch();
    this.#watchUpdates();
    this.#watchCookies();
    const observer = new MutationObserver((records) => {
      for (const record of records) this.note(`mutation ${mutationLine(record)}`);
      this.#look('as built');
    });
    const everything = {subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true};
    for (const target of [document, root]) observer.observe(target, {...everything, characterDataOldValue: true});
    this.#undo.push(() => observer.disconnect());
    this.#stopMotion();
    this.#look();
  }

  /** Adds a line. */
  note(line: string): void {
    this.lines.push(line);
  }

  /** Lets so many animation frames pass, looking at the widget in each. */
  async frames(count = 1): Promise<void> {
    for (let frame = 0; frame < count; frame += 1) {
      await nextFrame();
      this.note(`frame ${this.#frames += 1}`);
      this.#look();
    }
  }

  /** Does something, and looks on until nothing of it can be still to come. */
  async act(name: string, action: () => unknown, frames = 2): Promise<void> {
    this.note(`> ${name}`);
    await action();
    await pause(8);
    await this.#widget.settled();
    await this.frames(frames);
  }

  /** Tries all that the widget answers to the page, every step in its turn, and asks the engine what was kept. */
  async probe(): Promise<void> {
    const {element} = this.#widget;
    const {step} = element;
    for (const id of steps) {
      await this.act(`goToStep ${id}`, () => {
        this.note(`goes: ${element.goToStep(id)}, step ${element.step}, complete ${element.complete}`);
      }, 1);
    }
    await this.act(`goToStep ${step}`, () => element.goToStep(step), 1);
    const databases = (await indexedDB.databases()).map(({name, version}) => `${name} ${version}`);
    this.note(`databases ${databases.join()} caches ${(await caches.keys()).join()}`);
  }

  /** Ends the recording. */
  stop(): readonly string[] {
    for (const undo of this.#undo.splice(0).reverse()) undo();
    return this.lines;
  }

  #listen(places: Readonly<Record<string, EventTarget>>): void {
    const stop = new AbortController();
    for (const type of eventTypes()) {
      for (const [place, target] of Object.entries(places)) {
        for (const capture of [true, false]) {
          target.addEventListener(type, (event) => {
            const path = event.composedPath().map(nameOf).join('<');
            this.note(`event ${type} at ${place} ${capture ? 'down' : 'up'} ${event.isTrusted} ${valuesOf(event)} ${path}`);
          }, {capture, signal: stop.signal});
        }
      }
    }
    this.#undo.push(() => stop.abort());
  }

  #watch(holder: object, name: string, from?: RegExp): void {
    const original = Reflect.get(holder, name) as unknown;
    if (typeof original !== 'function') return;
    const note = (words: readonly unknown[]) => {
      // An assertion that holds says nothing.
      if (name === 'assert' && words[0]) return;
      if (!from || from.test(new Error().stack ?? '')) this.note(`call ${name} ${from ? '' : words.map(primitive).join()}`);
    };
    this.#replace(holder, name, {value: new Proxy(original, {
      apply: (target, self, words: unknown[]) => {
        note(words);
        return Reflect.apply(target, self, words) as unknown;
      },
      construct: (target, words: unknown[]) => {
        note(words);
        return Reflect.construct(target, words) as object;
      },
    })});
  }

  // A window that is seen is painted, on a busy machine later than after the time that is waited for one that isn't.
  #waitForFrames(): void {
    const {setTimeout: wait} = window;
    const instead = (act: TimerHandler, ms?: number, ...words: unknown[]) => ms === 100 ? 0 : wait(act, ms, ...words);
    this.#replace(window, 'setTimeout', {value: instead});
  }

  // Whatever is announced under a name that nobody listens to.
  #watchDispatch(): void {
    const {dispatchEvent} = EventTarget.prototype;
    const note = (target: EventTarget, event: Event) =>
      this.note(`dispatch ${event.type} on ${nameOf(target)} ${valuesOf(event)}`);
    this.#replace(EventTarget.prototype, 'dispatchEvent', {value(this: EventTarget, event: Event) {
      note(this, event);
      return dispatchEvent.call(this, event);
    }});
  }

  // Where a colour stands on its way depends on the clock; where it goes doesn't.
  #stopMotion(): void {
    const {root} = this.#widget;
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important; animation-play-state: paused !important; }');
    root.adoptedStyleSheets.push(still);
    this.#undo.push(() => root.adoptedStyleSheets.splice(root.adoptedStyleSheets.indexOf(still), 1));
  }

  // An update that shows nothing new is an update all the same.
  #watchUpdates(): void {
    const prototype = Object.getPrototypeOf(this.#widget.element) as object;
    for (const name of ['requestUpdate', 'performUpdate']) {
      const original = Reflect.get(prototype, name) as (...words: unknown[]) => unknown;
      const note = () => this.note(`update ${name}`);
      this.#replace(prototype, name, {value(this: object, ...words: unknown[]) {
        note();
        return original.apply(this, words);
      }});
    }
  }

  #watchCookies(): void {
    for (const name of ['cookie', 'title']) {
      const own = Object.getOwnPropertyDescriptor(Document.prototype, name);
      const note = (value: unknown) => this.note(`call ${name} ${primitive(value)}`);
      this.#replace(Document.prototype, name, {...own, set(this: Document, value: unknown) {
        note(value);
        own?.set?.call(this, value);
      }});
    }
  }

  #replace(holder: object, name: string, by: PropertyDescriptor): void {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    Object.defineProperty(holder, name, {...by, configurable: true, ...'value' in by && {writable: true}});
    this.#undo.push(() => {
      if (before) Object.defineProperty(holder, name, before);
      else Reflect.deleteProperty(holder, name);
    });
  }

  // What was seen last isn't written down again.
  #look(kind: 'as built' | 'as painted' = 'as painted'): void {
    const painted = kind === 'as painted';
    const {element, root} = this.#widget;
    const facts = {
      step: element.step, complete: element.complete, connected: element.isConnected, light: element.innerHTML,
      focus: [document.activeElement, root.activeElement].map(nameOf), address: location.href, history: history.length,
      title: document.title, local: {...localStorage}, session: {...sessionStorage}, cookie: document.cookie,
      marks: ['mark', 'measure'].flatMap((type) => performance.getEntriesByType(type).map(({name}) => name)),
      globals: Object.keys(window).length, page: [document.documentElement, document.head, document.body].map((node) =>
        `${node.getAttributeNames().join()} ${node.childElementCount}`),
      ...painted && {
        animations: root.getAnimations().length,
        sheets: [...document.adoptedStyleSheets, '/', ...root.adoptedStyleSheets].map((one) =>
          typeof one === 'string' ? one : sheetText(one)),
      },
    };
    const lines = [kind, JSON.stringify(facts), elementLine(element, painted), ...nodeLines(root, painted)].join('\n');
    if (lines !== this.#seen.get(kind)) this.note(lines);
    this.#seen.set(kind, lines);
  }
}

const mutationLine = ({type, target, attributeName, oldValue, addedNodes, removedNodes}: MutationRecord): string => {
  const now = attributeName !== null && target instanceof Element ? target.getAttribute(attributeName) : target.nodeValue;
  const nodes = [addedNodes, removedNodes].map((list) => [...list].map(nameOf).join()).join(' - ');
  return `${type} ${nameOf(target)} ${attributeName} ${oldValue} -> ${now} + ${nodes}`;
};

/** Where two recordings part, with what came before; nothing where they are the same. */
export const firstDifference = (one: readonly string[], other: readonly string[]): string | undefined => {
  const at = Array.from({length: Math.max(one.length, other.length)}).findIndex((_, index) => one[index] !== other[index]);
  if (at < 0) return undefined;
  const before = one.slice(0, at).filter((line) => !line.includes('\n')).slice(-4);
  const [mine, others] = [one[at] ?? '(ends)', other[at] ?? '(ends)'].map((line) => line.split('\n'));
  const line = mine?.findIndex((text, index) => text !== others?.[index]) ?? 0;
  return [`line ${at}, after:`, ...before, 'one:', mine?.[line] ?? '(less)', 'the other:', others?.[line] ?? '(less)']
    .join('\n');
};
