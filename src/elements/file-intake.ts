import {sameDocument, type DocumentProblem, type ReadDocument} from '../documents/document.ts';
import {pause} from '../documents/pause.ts';
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
  /** `replaces` is the key of the document in whose place it comes. */
  readonly take: (document: ReadDocument, replaces: string | undefined) => void;
  readonly refuse: (problem: DocumentProblem) => void;
}

// Files of one slot that wait, and how far their reading got.
interface Reading {
  readonly files: [file: Blob, replaces: string | undefined][];
  readonly stop: AbortController;
  readonly since: number;
  bytes: number;
  total?: number | undefined;
  fraction?: number;
}

/** Milliseconds before progress is worth showing, and between two changes of it. */
const pace = 300;

/** Reads files for a slot, one after the other; a file that is refused takes no other with it. */
export class FileIntake {
  readonly #host: Updatable;
  readonly #readings = new Map<string, Reading>();
  readonly #problems = new Map<string, readonly DocumentProblem[]>();

  constructor(host: Updatable) {
    this.#host = host;
  }

  /** Whether files of that slot, or of any, are being read. */
  isReading(slot?: string): boolean {
    return slot === undefined ? this.#readings.size > 0 : this.#readings.has(slot);
  }

  /** How much of a slot's files was read, from 0 to 1; nothing while it is too early to tell. */
  fractionOf(slot: string): number | undefined {
    return this.#readings.get(slot)?.fraction;
  }

  /** What was wrong with the files that were chosen last. */
  problemsOf(slot: string): readonly DocumentProblem[] {
    return this.#problems.get(slot) ?? [];
  }

  /** Reads the files; whatever is wrong with one of them stands at the slot until the next choice. */
  async addFiles(slot: DocumentSlot, files: readonly Blob[], facts: IntakeFacts, replaces?: string): Promise<void> {
    const waiting = files.map((file): Reading['files'][number] => [file, replaces]);
    const busy = this.#readings.get(slot.id);
    if (busy) {
      busy.files.push(...waiting);
      busy.total = undefined;
      return;
    }
    const reading: Reading = {files: waiting, stop: new AbortController(), since: Date.now(), bytes: 0};
    this.#problems.delete(slot.id);
    this.#readings.set(slot.id, reading);
    this.#host.requestUpdate();
    // On a slow device to show that it is read takes a while, and so does the beginning.
    await pause();
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const problem = await this.#addFile(slot, next, facts, reading);
        reading.bytes += next[0].size;
        if (!problem) continue;
        this.#problems.set(slot.id, [...this.problemsOf(slot.id), problem]);
        facts.refuse(problem);
      }
    } catch (cause) {
      // Cancelled, removed or reset while reading: nobody is waiting for these files any more.
      if (!reading.stop.signal.aborted) throw cause;
    } finally {
      if (!reading.stop.signal.aborted) this.cancel(slot.id);
    }
  }

  /** Ends the reading of a slot's files, or all of it; what was taken stays. */
  cancel(slot?: string): void {
    for (const [id, {stop}] of this.#readings) {
      if (slot !== undefined && id !== slot) continue;
      this.#readings.delete(id);
      stop.abort();
    }
    this.#host.requestUpdate();
  }

  /** Ends all reading and forgets every problem. */
  abort(): void {
    this.#problems.clear();
    this.cancel();
  }

  async #addFile(
    slot: DocumentSlot, [file, replaces]: Reading['files'][number], facts: IntakeFacts, reading: Reading,
  ): Promise<DocumentProblem | undefined> {
    const {limits, accept, keepMetadata} = facts.setup;
    const others = () => facts.draft().documents.filter(({key}) => key !== replaces);
    const full = () => {
      const here = others().filter((document) => document.slot === slot.id && !document.given);
      return others().length >= limits.maxFiles || here.length >= (slot.maxFiles ?? limits.maxFiles);
    };
    if (full()) return {code: 'document-too-many'};
    const {signal} = reading.stop;
    const read = await readDocument(file, {
      accept: slot.accept ?? accept, maxBytes: limits.maxFileBytes, today: facts.today, signal, keepMetadata,
      onProgress: (bytes) => this.#progress(reading, file, bytes),
    });
    await pause();
    signal.throwIfAborted();
    if (!read.ok) return read.problem;
    if (full()) return {code: 'document-too-many'};
    if (facts.draft().documents.some((other) => sameDocument(other, read.document) && other.slot === slot.id)) {
      return {code: 'document-duplicate'};
    }
    const total = others().reduce((sum, {bytes}) => sum + bytes, read.document.bytes);
    if (total > limits.maxTotalBytes) return {code: 'documents-too-large', maxBytes: limits.maxTotalBytes};
    if (facts.allows(read.document)) facts.take(read.document, replaces);
    return undefined;
  }

  #progress(reading: Reading, file: Blob, bytes: number): void {
    const {since, files, fraction = 0} = reading;
    if (Date.now() - since < pace) return;
    // To ask a file for its size can take its time: as late and as rarely as may be.
    reading.total ??= files.reduce((sum, [{size}]) => sum + size, reading.bytes + file.size);
    const now = (reading.bytes + bytes) / reading.total;
    // A step of a twentieth can be seen; more often would only keep the page busy.
    if (now - fraction < 0.05) return;
    reading.fraction = now;
    this.#host.requestUpdate();
  }
}
