import {sameDocument, type DocumentProblem, type ReadDocument} from '../documents/document.ts';
import {readDocument} from '../documents/read-document.ts';
import type {Draft} from '../draft/draft.ts';
import type {DocumentSlot} from '../questionnaire/documents-step.ts';
import type {Setup} from '../questionnaire/setup.ts';
import type {Updatable} from './view.ts';

/** What an intake needs to know and to ask while it reads. */
export interface IntakeFacts {
  readonly setup: Setup;
  readonly today: string;
  /** The draft as it is at that moment: other files may have come in the meantime. */
  readonly draft: () => Draft;
  /** Asks the host whether the document may be taken. */
  readonly allows: (document: ReadDocument) => boolean;
  readonly take: (document: ReadDocument) => void;
  readonly refuse: (problem: DocumentProblem) => void;
}

/** Reads files for a slot, one after the other; a file that is refused takes no other with it. */
export class FileIntake {
  readonly #host: Updatable;
  readonly #reading = new Map<string, number>();
  readonly #problems = new Map<string, readonly DocumentProblem[]>();
  #stop = new AbortController();

  constructor(host: Updatable) {
    this.#host = host;
  }

  /** Whether files of that slot, or of any, are being read. */
  isReading(slot?: string): boolean {
    return slot === undefined ? this.#reading.size > 0 : this.#reading.has(slot);
  }

  /** What was wrong with the files that were chosen last. */
  problemsOf(slot: string): readonly DocumentProblem[] {
    return this.#problems.get(slot) ?? [];
  }

  /** Reads the files; whatever is wrong with one of them stands at the slot until the next choice. */
  async addFiles(slot: DocumentSlot, files: readonly Blob[], facts: IntakeFacts): Promise<void> {
    const {signal} = this.#stop;
    this.#problems.delete(slot.id);
    this.#count(slot.id, 1);
    try {
      for (const file of files) {
        const problem = await this.#addFile(slot, file, facts, signal);
        if (!problem) continue;
        this.#problems.set(slot.id, [...this.problemsOf(slot.id), problem]);
        facts.refuse(problem);
      }
    } catch (cause) {
      // Removed or reset while reading: nobody is waiting for these files any more.
      if (!signal.aborted) throw cause;
    } finally {
      if (!signal.aborted) this.#count(slot.id, -1);
    }
  }

  /** Ends all reading and forgets every problem. */
  abort(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#reading.clear();
    this.#problems.clear();
    this.#host.requestUpdate();
  }

  async #addFile(
    slot: DocumentSlot, file: Blob, facts: IntakeFacts, signal: AbortSignal,
  ): Promise<DocumentProblem | undefined> {
    const {limits, accept} = facts.setup;
    const full = () => {
      const {documents} = facts.draft();
      const here = documents.filter((document) => document.slot === slot.id && !document.given);
      return documents.length >= limits.maxFiles || here.length >= (slot.maxFiles ?? limits.maxFiles);
    };
    if (full()) return {code: 'document-too-many'};
    const read = await readDocument(file, {
      accept: slot.accept ?? accept, maxBytes: limits.maxFileBytes, today: facts.today, signal,
    });
    if (!read.ok) return read.problem;
    const {documents} = facts.draft();
    if (full()) return {code: 'document-too-many'};
    if (documents.some((other) => sameDocument(other, read.document))) return {code: 'document-duplicate'};
    const total = documents.reduce((sum, {bytes}) => sum + bytes, read.document.bytes);
    if (total > limits.maxTotalBytes) return {code: 'documents-too-large', maxBytes: limits.maxTotalBytes};
    if (facts.allows(read.document)) facts.take(read.document);
    return undefined;
  }

  #count(slot: string, change: 1 | -1): void {
    const count = (this.#reading.get(slot) ?? 0) + change;
    if (count > 0) this.#reading.set(slot, count);
    else this.#reading.delete(slot);
    this.#host.requestUpdate();
  }
}
