import {sameDocument, type ReadDocument} from '../documents/document.ts';
import type {Draft} from '../draft/draft.ts';
import type {Setup} from '../questionnaire/setup.ts';
import {partsOf} from './found.ts';
import {bringKept, type KeptDraft} from './kept-draft.ts';
import {SealedEntries} from './sealed-entries.ts';
import {takeWindowLock} from './window-lock.ts';
import {writeDraft} from './written-draft.ts';

/** Under which name a draft is kept, and for how many hours after its last change. */
export interface KeepingOptions {
  readonly id: string;
  readonly expiresAfterHours?: number | undefined;
}

/**
 * What became of the keeping: another window came or went, something can't be kept; or another page went on with the draft
 * meanwhile, or wiped it.
 */
export type News = 'window' | 'failed' | 'outdated' | 'wiped';

/** Keeps a draft on the device, encrypted; whatever fails there, nothing but the keeping ends. */
export class Keeper {
  /** Whether another window has the same draft, so that nothing is kept here. */
  isElsewhere = false;
  /** Whether the storage has a later draft than this page, which must be opened anew. */
  isOutdated = false;
  /** What was there of an earlier visit. */
  kept: KeptDraft | undefined;
  readonly id: string;
  readonly #lifetime: number;
  readonly #notify: (news: News) => void;
  readonly #entries: SealedEntries;
  #giveBack: (() => void) | undefined;
  // The documents that needn't be written again, by their keys; nothing while the storage isn't known.
  #written: ReadonlyMap<string, Blob | undefined> | undefined;
  #newest: Draft | undefined;
  #work: Promise<unknown> = Promise.resolve();
  // When the draft that the storage has, as far as is known here, was written.
  #at: number | undefined;
  #hasEnded = false;
  #hasFailed = false;

  /** `notify` hears the news, `failed` once. */
  constructor({id, expiresAfterHours = 336}: KeepingOptions, notify: (news: News) => void) {
    this.id = id;
    this.#lifetime = expiresAfterHours * 36e5;
    this.#notify = notify;
    this.#entries = new SealedEntries(id);
  }

  /** Brings what was kept, unless another window has it; what is too old or can't be read is wiped. Never rejects. */
  open(setup: Setup): Promise<unknown> {
    this.arrive();
    return this.#then(async () => {
      // Whoever begins without what is kept would write over it later.
      if (!this.#giveBack) {
        this.#hasEnded = true;
        void this.leave();
        return;
      }
      const kept = this.kept = await bringKept(this.#entries, setup, Date.now() - this.#lifetime);
      if (!kept) return this.#entries.wipe();
      this.#at = kept.at;
      // A document that has no place any more goes when something is written.
      this.#written = new Map(kept.named.map(({key, blob}) => [key, blob]));
    });
  }

  /** The key of a document that the host configures, where it has one from an earlier visit. */
  keyOf(document: ReadDocument): string | undefined {
    return this.kept?.hostDocuments.find((other) => sameDocument(other, document))?.key;
  }

  /** Keeps this draft: at once, or after the one that is being written; of those that wait only the newest. */
  save(draft: Draft): void {
    const waits = this.#newest;
    this.#newest = draft;
    // What couldn't be written once can be with the next change.
    if (!waits) void this.#then(() => this.#save().catch(() => this.#fail()));
  }

  /** The widget is on the page, or again. */
  arrive(): void {
    if (this.#hasEnded) return;
    addEventListener('pagehide', this.#pause);
    addEventListener('pageshow', this.#resume);
    void this.#then(async () => this.#hasEnded || this.#take());
  }

  /** The widget was taken off: what is kept stays. Done when another keeper may have the same draft. */
  leave(): Promise<unknown> {
    removeEventListener('pagehide', this.#pause);
    removeEventListener('pageshow', this.#resume);
    this.#pause();
    return this.#work;
  }

  /** Ends the keeping, and wipes all of it; done as above. */
  end(): Promise<unknown> {
    this.#hasEnded = true;
    void this.#then(async () => {
      if (await this.#take()) await this.#entries.wipe();
    });
    return this.leave();
  }

  // A page that the browser sets aside may come back, after another window has had the draft.
  readonly #pause = (): void => {
    void this.#then(async () => {
      this.#giveBack?.();
      this.#giveBack = this.#written = undefined;
    });
  };

  // What was sent, forgotten, or written over by another page meanwhile must not come back with this one.
  readonly #resume = (): void => {
    void this.#then(async () => {
      if (this.#hasEnded || !await this.#take()) return;
      const found = await this.#entries.open();
      if (partsOf(found)['at'] === this.#at) return;
      this.#hasEnded = true;
      this.isOutdated = found !== undefined;
      this.#notify(this.isOutdated ? 'outdated' : 'wiped');
    });
  };

  async #take(): Promise<boolean> {
    this.#giveBack ??= await takeWindowLock(`reliance-onboarding ${this.id}`);
    this.isElsewhere = !this.#giveBack;
    this.#notify('window');
    return !this.isElsewhere;
  }

  async #save(): Promise<void> {
    const draft = this.#newest;
    this.#newest = undefined;
    if (!draft || !this.#giveBack || this.#hasEnded) return;
    const at = Date.now();
    const own = draft.documents.filter(({given}) => !given || draft.identified);
    // Of somebody who said nothing yet there is nothing to be kept.
    if (own.length + Object.keys(draft.changed).length === 0) return;
    const added = own.filter(({key, blob}) => this.#written?.get(key) !== blob);
    const writing = {
      text: writeDraft(draft, at),
      expires: at + this.#lifetime,
      gone: this.#written && [...this.#written.keys()].filter((key) => !own.some((document) => document.key === key)),
    };
    try {
      await this.#entries.write({...writing, documents: added.map(({key, blob}) => [key, blob])});
    } catch (cause) {
      // Where there is no room for documents, there may be some for answers.
      if (added.length === 0) throw cause;
      this.#fail();
      // Of one that was replaced under its key, the text would say what the bytes aren't.
      const replaced = added.map(({key}) => key).filter((key) => this.#written?.has(key));
      await this.#entries.write({...writing, gone: [...writing.gone ?? [], ...replaced], documents: []});
    }
    this.#written = new Map(own.map(({key, blob}) => [key, blob]));
    this.#at = at;
  }

  // One thing after the other. Where one fails, the form goes on without being kept.
  #then<T>(act: () => Promise<T>): Promise<T | undefined> {
    const result = this.#work.then(act).catch(() => {
      this.#hasEnded = true;
      this.#fail();
      this.leave();
      return undefined;
    });
    this.#work = result;
    return result;
  }

  #fail(): void {
    if (!this.#hasFailed) this.#notify('failed');
    this.#hasFailed = true;
  }
}
