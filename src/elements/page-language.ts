import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Follows the `lang` of an element or its nearest ancestor, across shadow roots. */
export class PageLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language as it is written in the page, English where it is nowhere. */
  get tag(): string {
    for (let node: Element | null = this.#host; node;) {
      const own = node.closest('[lang]')?.getAttribute('lang');
      if (own) return own;
      const root = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return 'en';
  }

  /** Listens while the host is in the page; a new place may have another language. */
  hostConnected(): void {
    this.#host.requestUpdate();
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (let root: Node = this.#host; ;) {
      root = root.getRootNode();
      this.#observer.observe(root, {attributes: true, subtree: true, attributeFilter: ['lang']});
      if (!(root instanceof ShadowRoot)) return;
      root = root.host;
    }
  }

  /** Stops listening. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
