import type {Identified} from '../draft/draft.ts';
import type {GivenDocument} from '../draft/documents.ts';
import {readIdentification, type Identification} from '../questionnaire/identification.ts';
import type {IdentificationRequest} from '../questionnaire/identity.ts';
import {callHandler, type HandlerContext} from './handler-call.ts';
import {readHostDocuments, type HostDocumentFacts} from './host-documents.ts';
import type {Updatable} from './view.ts';

/** The host's callback for the identification; the KYC vendor's own page runs inside its promise. */
export type IdentificationHandler =
  (person: IdentificationRequest, context: HandlerContext) => Promise<Identification>;

/** What an identification depends on. */
export interface IdentificationTask extends Omit<HostDocumentFacts, 'signal'> {
  readonly request: IdentificationRequest;
  /** The KYC-relevant answers as one text: a result belongs to the answers that it was made for. */
  readonly of: string;
}

/** What came of it: an identification and its documents, or what the developer must mend. */
export type IdentificationOutcome =
  | {readonly ok: true; readonly identified: Identified; readonly documents: readonly GivenDocument[]}
  | {readonly ok: false; readonly code: 'handler-failed' | 'identification'; readonly path?: string | undefined};

/** Has the person identified: one call at a time, for as long as it takes, until it is cancelled. */
export class IdentificationRun {
  state: 'idle' | 'running' | 'failed' = 'idle';
  readonly #host: Updatable;
  #call = new AbortController();

  constructor(host: Updatable) {
    this.#host = host;
  }

  /** Calls the handler and reads what it brings; resolves with nothing when it was cancelled meanwhile. */
  async identify(task: IdentificationTask, handler: IdentificationHandler): Promise<IdentificationOutcome | undefined> {
    if (this.state === 'running') return undefined;
    const {signal} = this.#call = new AbortController();
    this.#become('running');
    const outcome = await this.#outcome({...task, signal}, handler);
    if (signal.aborted) return undefined;
    this.#become(outcome.ok ? 'idle' : 'failed');
    return outcome;
  }

  /** Ends a call that is under way; its late result counts for nothing. */
  abort(): void {
    this.#call.abort();
    this.#become('idle');
  }

  async #outcome(
    task: IdentificationTask & HostDocumentFacts, handler: IdentificationHandler,
  ): Promise<IdentificationOutcome> {
    const {request, of, setup: {kycVendor}, today, signal} = task;
    const call = await callHandler((context) => handler(request, context), {signal});
    if (call.kind !== 'resolved') return {ok: false, code: 'handler-failed'};
    const reading = readIdentification(call.reply.body, {kycVendor, today, birthDate: request.birthDate});
    if (!reading.ok) return {ok: false, code: 'identification', path: reading.issues[0]?.path};
    const documents = await readHostDocuments(reading.value.documents, task);
    if (typeof documents === 'string') return {ok: false, code: 'identification', path: documents};
    return {ok: true, identified: {of, value: reading.value}, documents};
  }

  #become(state: IdentificationRun['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
