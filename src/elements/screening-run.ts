import type {Screening} from '../draft/draft.ts';
import type {PersonCheck, PersonCheckRequest} from '../screening/person-check.ts';
import {readPersonCheck, type PersonCheckResponse} from '../screening/read-person-check.ts';
import {toCompliance} from '../screening/to-compliance.ts';
import type {Compliance} from '../record/compliance.ts';
import {readCompliance} from '../record/read-compliance.ts';
import {callHandler, type HandlerContext} from './handler-call.ts';

/** What a screening handler gets beside the request. */
export interface ScreeningContext extends HandlerContext {
  /** The request's fields that had to be cut to fit the service (contract §6); the record has them whole. */
  readonly cut: readonly string[];
}

/** The host's callback for the screening; also for the host's own decision. Any status but 200 is a failure. */
export type ScreeningHandler =
  (request: PersonCheckRequest, context: ScreeningContext) => Promise<Response | PersonCheckResponse | Compliance>;

/** What a screening depends on. */
export interface ScreeningTask {
  readonly check: PersonCheck;
  /** The request as one text: a result belongs to the answers that it was made for. */
  readonly of: string;
  readonly pepListsChecked: boolean;
  readonly timeoutMs: number;
}

/** Screens in the background: never twice at once for the same answers, and never on for answers that changed. */
export class ScreeningRun {
  #call = new AbortController();
  #of: string | undefined;

  /** Calls the handler unless it is already busy with these answers; resolves with nothing when it was overtaken. */
  async screen(
    {check: {request, cut}, of, pepListsChecked, timeoutMs}: ScreeningTask, handler: ScreeningHandler,
  ): Promise<Screening | undefined> {
    if (this.#of === of) return undefined;
    this.abort();
    const call = this.#call = new AbortController();
    this.#of = of;
    const outcome = await callHandler((context) => handler(request, {...context, cut}), {signal: call.signal, timeoutMs});
    if (call.signal.aborted) return undefined;
    this.#of = undefined;
    if (outcome.kind !== 'resolved') return {of, outcome: 'failed'};
    const {body, status} = outcome.reply;
    // What an error page says is nobody's decision.
    const decision = status === 200 ? readCompliance(body) : undefined;
    if (decision?.ok) return {of, outcome: decision.value};
    const result = readPersonCheck(body, status);
    return {of, outcome: result.kind === 'failed' ? 'failed' : toCompliance(result, {pepListsChecked})};
  }

  /** Ends a call that is under way. */
  abort(): void {
    this.#call.abort();
    this.#of = undefined;
  }
}
