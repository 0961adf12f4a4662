import type {Updatable} from './view.ts';

/** What is typed into the country box that has the focus, and which suggestion is pointed at. */
export class CountrySearch {
  readonly #host: Updatable;
  /** The box that is being typed into. */
  name: string | undefined;
  typed = '';
  open = false;
  active = -1;

  constructor(host: Updatable) {
    this.#host = host;
  }

  /** The person typed. */
  type(name: string, typed: string): void {
    this.#become(typed.trim() !== '', -1, name, typed);
  }

  /** Points at the next or the previous suggestion, opening the list where it is shut. */
  move(name: string, typed: string, step: 1 | -1, count: number): void {
    const from = this.open && this.name === name ? this.active : step > 0 ? -1 : 0;
    this.#become(true, count === 0 ? -1 : (from + step + count) % count, name, typed);
  }

  /** Shuts the list; what was typed stands in the answer. */
  close(): void {
    this.#become(false, -1);
  }

  #become(open: boolean, active: number, name?: string, typed = ''): void {
    Object.assign(this, {open, active, name, typed});
    this.#host.requestUpdate();
  }
}
