import type {ReadDocument} from '../documents/document.ts';
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

// One that was read is the same, however often the host sets its configuration anew.
const known = new WeakMap<Blob, ReadDocument>();

const readOnce = async (file: Blob, {setup: {accept, limits}, today, signal}: HostDocumentFacts): Promise<ReadDocument | undefined> => {
  // A vendor's evidence stays as it is.
  const options = {accept, maxBytes: limits.maxFileBytes, today, signal, keepMetadata: true};
  const read = await readDocument(file, options).catch(() => undefined);
  if (!read?.ok) return undefined;
  known.set(file, read.document);
  return read.document;
};

/** Reads the host's documents, proofs of identification unless it says otherwise; the path of the first that is none. */
export const readHostDocuments = async (
  documents: readonly HostDocument[] = [], facts: HostDocumentFacts,
): Promise<readonly GivenDocument[] | string> => {
  const all: GivenDocument[] = [];
  for (const [index, {file, subject = identificationSlot.subject, category = identificationSlot.category}] of documents.entries()) {
    const document = known.get(file) ?? await readOnce(file, facts);
    if (!document) return `identification.documents.${index}`;
    all.push({document, place: {slot: identificationSlot.id, subject, category, given: true}});
  }
  return all;
};

/** Takes the documents that the host configured. */
export class HostDocuments {
  /** The entry that could not be taken: nothing may be sent without it either. */
  fault: string | undefined;
  /** How many configurations wait for documents to be read: nothing may be sent before all of them are shown. */
  unread = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** Reads what is configured now; a removal of the widget ends it. What is wrong is told once. */
  take(
    facts: HostDocumentFacts, take: (given: readonly GivenDocument[]) => void, refuse: (path: string) => void,
  ): Promise<unknown> {
    const {documents = []} = facts.setup.identification ?? {};
    const isNew = documents.some(({file}) => !known.has(file));
    this.unread += Number(isNew);
    // What a removal ended may still be ending.
    return this.#last = this.#last.then(async () => {
      const read = await readHostDocuments(documents, facts);
      this.unread -= Number(isNew);
      if (facts.signal.aborted) return;
      const {fault} = this;
      this.fault = typeof read === 'string' ? read : undefined;
      if (typeof read !== 'string') take(read);
      else if (read !== fault) refuse(read);
    });
  }
}
