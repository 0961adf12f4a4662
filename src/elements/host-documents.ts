import type {ReadDocument} from '../documents/document.ts';
import {readDocument} from '../documents/read-document.ts';
import type {DocumentPlace} from '../draft/transitions.ts';
import {identificationSlot} from '../questionnaire/documents-step.ts';
import type {Setup} from '../questionnaire/setup.ts';

/** What the taking of the host's documents needs to know and to tell. */
export interface HostDocumentFacts {
  readonly setup: Setup;
  readonly today: string;
  readonly signal: AbortSignal;
  readonly take: (document: ReadDocument, place: DocumentPlace) => void;
  /** Tells which entry of the configuration holds a file that is no document. */
  readonly refuse: (path: string) => void;
}

/** Takes the documents that the host already has, each once however often they are configured. */
export class HostDocuments {
  /** The entry that could not be taken: nothing may be sent without it either. */
  fault: string | undefined;
  /** Done when none is being read any more: nothing may be sent before. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #known = new WeakSet<Blob>();

  /** Reads what is new; a removal of the widget ends it, and another call goes on where it ended. */
  take(facts: HostDocumentFacts): void {
    this.settled = Promise.all([this.settled, this.#read(facts)]);
  }

  async #read({setup, today, signal, take, refuse}: HostDocumentFacts): Promise<void> {
    const {limits, accept, identification} = setup;
    const {id, subject: usual, category: kyc} = identificationSlot(false);
    for (const [index, {file, subject = usual, category = kyc}] of (identification?.documents ?? []).entries()) {
      if (this.#known.has(file)) continue;
      this.#known.add(file);
      const read = await readDocument(file, {accept, maxBytes: limits.maxFileBytes, today, signal}).catch(() => undefined);
      if (signal.aborted) {
        this.#known.delete(file);
        return;
      }
      this.fault = read?.ok ? undefined : `identification.documents.${index}`;
      if (this.fault) return refuse(this.fault);
      if (read?.ok) take(read.document, {slot: id, subject, category, given: true});
    }
  }
}
