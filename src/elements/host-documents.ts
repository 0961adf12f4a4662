import {readDocument} from '../documents/read-document.ts';
import type {GivenDocument} from '../draft/documents.ts';
import {identificationSlot} from '../questionnaire/documents-step.ts';
import type {Identification} from '../questionnaire/identification.ts';
import type {Setup} from '../questionnaire/setup.ts';

type HostDocument = NonNullable<Identification['documents']>[number];

/** What the reading of the host's documents depends on. */
export interface HostDocumentFacts {
  readonly setup: Setup;
  readonly today: string;
  readonly signal: AbortSignal;
}

/** Reads a document of the host's, a proof of identification unless it says otherwise; nothing if it is none. */
export const readHostDocument = async (
  {file, subject = identificationSlot.subject, category = identificationSlot.category}: HostDocument,
  {setup: {accept, limits}, today, signal}: HostDocumentFacts,
): Promise<GivenDocument | undefined> => {
  // A vendor's evidence stays as it is.
  const options = {accept, maxBytes: limits.maxFileBytes, today, signal, keepMetadata: true};
  const read = await readDocument(file, options).catch(() => undefined);
  return read?.ok ? {document: read.document, place: {slot: identificationSlot.id, subject, category, given: true}} : undefined;
};

/** Takes the documents that the host configured, each once however often they are configured. */
export class HostDocuments {
  /** The entry that could not be taken: nothing may be sent without it either. */
  fault: string | undefined;
  /** Done when none is being read any more: nothing may be sent before. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #known = new WeakSet<Blob>();

  /** Reads what is new; a removal of the widget ends it, and another call goes on where it ended. */
  take(
    facts: HostDocumentFacts, take: (given: GivenDocument) => void, refuse: (path: string) => void,
  ): void {
    // What a removal ended may still be ending.
    this.settled = this.settled.then(() => this.#read(facts, take, refuse));
  }

  async #read(
    facts: HostDocumentFacts, take: (given: GivenDocument) => void, refuse: (path: string) => void,
  ): Promise<void> {
    for (const [index, document] of (facts.setup.identification?.documents ?? []).entries()) {
      if (this.#known.has(document.file)) continue;
      this.#known.add(document.file);
      const given = await readHostDocument(document, facts);
      if (facts.signal.aborted) {
        this.#known.delete(document.file);
        return;
      }
      this.fault = given ? undefined : `identification.documents.${index}`;
      if (this.fault) return refuse(this.fault);
      if (given) take(given);
    }
  }
}
