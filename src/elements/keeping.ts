import {nothing, type TemplateResult} from 'lit';
import {Keeper, type KeepingOptions} from '../keeping/keeper.ts';
import type {Setup} from '../questionnaire/setup.ts';
import {RelianceErrorEvent} from './events.ts';
import {keptNotice, type KeptNotice} from './kept-notice.ts';
import type {Updatable, View} from './view.ts';

/** The host of a draft that is kept: an element that comes and goes. */
type Host = Updatable & EventTarget & {
  readonly isConnected: boolean;
  reset(): void;
  addController(controller: object): void;
};

/** Has a draft kept while the widget is on the page. */
export class Keeping {
  /** What keeps it, from the beginning on. */
  keeper: Keeper | undefined;
  #isReady = false;
  // Done when the keeper before has let go of what it had.
  #left: Promise<unknown> | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.keeper?.arrive();
  }

  hostDisconnected(): void {
    // A move takes the element out and puts it in again at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected) void this.keeper?.leave();
    });
  }

  /** Whether the form may begin: what was kept is there, or nothing is to be kept. Calls back where that takes a while. */
  isReady(options: KeepingOptions | undefined, setup: Setup, begin: () => void): boolean {
    if (options && !this.keeper) void this.#open(options, setup, begin);
    return this.#isReady || !this.keeper;
  }

  /** Whether another draft than the one that is shown is meant; what was kept of that one stays, and the form begins anew. */
  leavesFor(options: KeepingOptions | undefined): boolean {
    if (!this.keeper || !options || (options.id === this.keeper.id && !this.keeper.isOutdated)) return false;
    this.#left = this.keeper.leave();
    this.keeper = undefined;
    this.#isReady = false;
    return true;
  }

  /** What is said of what was kept. */
  notice(view: View | undefined, kept: KeptNotice | undefined): TemplateResult | typeof nothing {
    return this.keeper ? keptNotice(view, kept, this.keeper.isElsewhere) : nothing;
  }

  /** Wipes what was kept; the next draft has another keeper. */
  end(): void {
    this.#left = this.keeper?.end();
    this.keeper = undefined;
    this.#isReady = false;
  }

  async #open(options: KeepingOptions, setup: Setup, begin: () => void): Promise<void> {
    const keeper = this.keeper = new Keeper(options, (news) => {
      if (news === 'failed') this.#host.dispatchEvent(new RelianceErrorEvent('draft'));
      if (news === 'outdated') begin();
      if (news === 'wiped') this.#host.reset();
      this.#host.requestUpdate();
    });
    await this.#left;
    await keeper.open(setup);
    if (!this.#host.isConnected) void keeper.leave();
    if (keeper !== this.keeper) return;
    this.#isReady = true;
    begin();
  }
}
