import type {RelianceArchive} from '../archive/reliance-archive.ts';
import type {RelianceErrorCode} from '../record/reliance-error.ts';
import {readImportReply, type IdentLink, type ImportOutcome, type ImportReply} from '../record/replies.ts';
import {callHandler, type HandlerContext, type HandlerOutcome, type Reply} from './handler-call.ts';
import type {Updatable} from './view.ts';

/** The host's callback: it owns the transport, and with it every credential. */
export type SubmitHandler =
  (archive: RelianceArchive, context: HandlerContext) => Promise<Response | ImportReply | void>;

/** Why sending failed, as far as the person can be told. */
export type SubmissionFailure = 'refused' | 'server' | 'unreachable' | 'incomplete';

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

const failures: Readonly<Record<
  Exclude<HandlerOutcome['kind'] | ImportOutcome['kind'], 'aborted' | 'resolved' | 'accepted'>,
  readonly [SubmissionFailure, RelianceErrorCode]
>> = {
  timeout: ['unreachable', 'handler-timeout'],
  rejected: ['unreachable', 'handler-failed'],
  refused: ['refused', 'import-refused'],
  unauthorized: ['server', 'unauthorized'],
  server: ['server', 'server'],
  malformed: ['server', 'handler-reply'],
};

const stateAfter = (outcome: HandlerOutcome): SubmissionState => {
  if (outcome.kind === 'aborted') return {kind: 'idle'};
  const end = outcome.kind === 'resolved' ? readReply(outcome.reply) : outcome;
  if (end.kind === 'accepted') return {...end, kind: 'done'};
  const [failure, code] = failures[end.kind];
  return {kind: 'failed', failure, code};
};

// A handler may say nothing where all went well.
const readReply = ({status, body}: Reply): ImportOutcome =>
  readImportReply(status < 200 ? body : body ?? {identLinks: []}, status);
