// Stands in the place of elements/keeping.ts in the script-tag file that keeps no drafts: whoever configures one learns it.
import {RelianceErrorEvent} from '../src/elements/events.ts';

/** Keeps nothing. */
export class Keeping {
  #host;

  constructor(host) {
    this.#host = host;
  }

  isReady(options) {
    if (options) this.#host.dispatchEvent(new RelianceErrorEvent('draft'));
    return true;
  }

  leavesFor() {}

  notice() {}

  end() {}
}

/** There is never anything to ask. */
export const answerNotice = () => {};

/** Nor anything to style. */
export const keptStyles = [];
