import type {RelianceArchive} from '../archive/reliance-archive.ts';
import type {RelianceErrorCode} from '../record/reliance-error.ts';
import {readImportReply, type IdentLink, type ImportOutcome, type ImportReply} from '../record/replies.ts';
import {callHandler, type HandlerContext, type HandlerOutcome} from './handler-call.ts';
import type {Updatable} from './view.ts';

/** The host's callback: it owns the transport, and with it every credential. */
export type SubmitHandler =
  (archive: RelianceArchive, context: HandlerContext) => Promise<Response | ImportReply | void>;

/** Why sending failed, as far as the person can be told. */
export type SubmissionFailure = 'refused' | 'unauthorized' | 'server' | 'unreachable' | 'timeout' | 'incomplete';

/** Where the sending stands. */
export type SubmissionState =
  | {readonly kind: 'idle'}
  | {readonly kind: 'busy'; readonly fraction?: number}
  | {readonly kind: 'failed'; readonly failure: SubmissionFailure; readonly code: RelianceErrorCode}
  /** `unusable` links were left out: the person must identify there, too. */
  | {readonly kind: 'done'; readonly identLinks: readonly IdentLink[]; readonly unusable: number};

/** Hands an archive to the host: one call at a time, every end of it a state, nothing lost by any of them. */
export class Submission {
  state: SubmissionState = {kind: 'idle'};
  readonly #host: Updatable;
  #call = new AbortController();

  constructor(host: Updatable) {
    this.#host = host;
  }

  /** Calls the handler; resolves with the new state, or with nothing while another call is under way. */
  async send(archive: RelianceArchive, handler: SubmitHandler, timeoutMs: number): Promise<SubmissionState | undefined> {
    if (this.state.kind === 'busy') return undefined;
    const call = this.#call = new AbortController();
    this.#become({kind: 'busy'});
    const outcome = await callHandler((context) => handler(archive, context), {
      signal: call.signal, timeoutMs, progress: (fraction) => this.#become({kind: 'busy', fraction}),
    });
    const state = stateAfter(outcome);
    // A reset or a removal has already said what comes next.
    if (call.signal.aborted) return undefined;
    this.#become(state);
    return state;
  }

  /** Notes why nothing could be sent. */
  fail(failure: SubmissionFailure, code: RelianceErrorCode): void {
    this.#become({kind: 'failed', failure, code});
  }

  /** Ends whatever is under way and forgets how it stood. */
  abort(): void {
    this.#call.abort();
    this.#become({kind: 'idle'});
  }

  #become(state: SubmissionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

const stateAfter = (outcome: HandlerOutcome): SubmissionState => {
  switch (outcome.kind) {
    case 'timeout': return {kind: 'failed', failure: 'timeout', code: 'handler-timeout'};
    case 'aborted': return {kind: 'idle'};
    case 'rejected': return {kind: 'failed', failure: 'unreachable', code: 'handler-failed'};
    case 'resolved': {
      const {status, body} = outcome.reply;
      const accepted = (body === undefined || body === null) && status >= 200 && status < 300;
      return accepted ? {kind: 'done', identLinks: [], unusable: 0} : stateOf(readImportReply(body, status));
    }
    default: return outcome satisfies never;
  }
};

const stateOf = (outcome: ImportOutcome): SubmissionState => {
  switch (outcome.kind) {
    case 'accepted': return {...outcome, kind: 'done'};
    case 'refused': return {kind: 'failed', failure: 'refused', code: 'import-refused'};
    case 'unauthorized': return {kind: 'failed', failure: 'unauthorized', code: 'unauthorized'};
    case 'server': return {kind: 'failed', failure: 'server', code: 'server'};
    case 'malformed': return {kind: 'failed', failure: 'server', code: 'handler-reply'};
    default: return outcome satisfies never;
  }
};
