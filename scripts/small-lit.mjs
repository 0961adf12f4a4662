// What this package's one element asks of Lit, for the script-tag file: properties without attributes, controllers that
// see it come and go, plain sheets of style. Its life cycle is Lit's, word for word: the same hooks in the same order,
// an update in the next microtask, its failure through `updateComplete`. Templates are in `small-html.mjs`.
import {between} from './small-html.mjs';

export {html, keyed, nothing} from './small-html.mjs';

export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

export class LitElement extends HTMLElement {
  #controllers = [];
  #changed = new Map();
  #isPending = false;
  #show;
  #enable;
  // The first update waits until the element stands in the page.
  updateComplete = new Promise(resolve => { this.#enable = resolve; });

  // The browser asks for the attributes once, when the element is defined; there are none, but properties to be made.
  static get observedAttributes() {
    for (const name of Object.keys(this.properties)) {
      const key = Symbol();
      Object.defineProperty(this.prototype, name, {
        get() { return this[key]; },
        set(value) {
          const old = this[key];
          this[key] = value;
          this.requestUpdate(name, old);
        },
        enumerable: true,
      });
    }
    return [];
  }

  constructor() {
    super();
    // What was set before the element was defined would hide the property.
    for (const name of Object.keys(this.constructor.properties)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.requestUpdate();
  }

  // Without it the browser doesn't ask for the attributes.
  attributeChangedCallback() {}

  addController(controller) { this.#controllers.push(controller); }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = this.constructor.styles;
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#enable();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  requestUpdate(name, old) {
    if (name !== undefined) {
      if (Object.is(this[name], old)) return;
      this.#changed.set(name, old);
    }
    if (!this.#isPending) this.updateComplete = this.#perform();
  }

  async #perform() {
    this.#isPending = true;
    try {
      await this.updateComplete;
    } catch (error) {
      // The next update isn't kept from happening; the failure of the last one is still told.
      Promise.reject(error);
    }
    if (this.#isPending) await this.scheduleUpdate();
    return !this.#isPending;
  }

  scheduleUpdate() {
    let result;
    try {
      this.willUpdate(this.#changed);
      result = this.render();
    } finally {
      this.#changed = new Map();
      this.#isPending = false;
    }
    this.#show ??= between(this.renderRoot.appendChild(new Comment()), null);
    this.#show(result);
  }
}
