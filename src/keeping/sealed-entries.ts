import {createStore, promisifyRequest} from 'idb-keyval';
import {partsOf} from './found.ts';
import {createSealKey, seal, unseal} from './seal.ts';

/** What is written together: all of it is there afterwards, or nothing. */
export interface Writing {
  readonly text: string;
  /** When it is too old, in milliseconds since 1970. */
  readonly expires: number;
  /** By their names. */
  readonly documents: readonly (readonly [name: string, blob: Blob])[];
  /** The names of documents to be deleted; nothing where all that was there before goes. */
  readonly gone: readonly string[] | undefined;
}

// What an older or a newer version sealed in another format can't be opened.
const format = 1;

/** Milliseconds for a storage that never answers: with those for the lock, two seconds at most until the answers are there. */
const patience = {reading: 1_200, writing: 60_000};

// They stand below the draft's id, so that one range holds them all.
const entriesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** What the storage has of one draft: the key, a text, documents by their names. All but the key is encrypted. */
export class SealedEntries {
  readonly #id: string;
  readonly #access = createStore('reliance-onboarding', 'drafts');
  #key: CryptoKey | undefined;

  constructor(id: string) {
    this.#id = id;
  }

  /** Deletes every draft that is too old, and brings the text of this one, as JSON; nothing where it can't be read. */
  async open(): Promise<unknown> {
    const [key, text] = await this.#ask(patience.reading, async (store) => {
      for (const name of await promisifyRequest(store.getAllKeys(IDBKeyRange.lowerBound([])))) {
        const [id, entry] = name as [string, string];
        if (entry !== 'text') continue;
        const {expires} = partsOf(await promisifyRequest(store.get(name)));
        if (!(Number(expires) > Date.now())) store.delete(entriesOf(id));
      }
      return Promise.all(['key', 'text'].map((entry) => promisifyRequest<unknown>(store.get([this.#id, entry]))));
    });
    this.#key = key as CryptoKey | undefined;
    return this.#unseal('text', text, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  }

  /** Brings a document; nothing where it can't be read. */
  async read(name: string): Promise<ArrayBuffer | undefined> {
    // One that a fault of the disk took must not take all else with it.
    const found = await this.#ask(patience.reading, (store) => promisifyRequest<unknown>(store.get([this.#id, name])))
      .catch(() => undefined);
    return this.#unseal(name, found, (bytes) => bytes);
  }

  /** Encrypts and writes all of it at once. */
  async write({text, expires, documents, gone}: Writing): Promise<void> {
    const key = this.#key ??= await createSealKey();
    const sealed = async (name: string, bytes: BufferSource) => seal(key, [format, this.#id, name], bytes);
    const entries: [string, unknown][] = [['key', key]];
    for (const [name, blob] of documents) entries.push([name, await sealed(name, await blob.arrayBuffer())]);
    entries.push(['text', {...await sealed('text', new TextEncoder().encode(text)), expires}]);
    await this.#ask(patience.writing, (store) => {
      for (const name of gone ?? [entriesOf(this.#id)]) store.delete(typeof name === 'string' ? [this.#id, name] : name);
      try {
        for (const [name, value] of entries) store.put(value, [this.#id, name]);
      } catch (cause) {
        // What can't be put at all would leave the deletions.
        store.transaction.abort();
        throw cause;
      }
      // It is written even where the page goes away before it hears of that.
      store.transaction.commit();
      return promisifyRequest(store.transaction);
    });
  }

  /** Deletes all of it, the key too. */
  async wipe(): Promise<void> {
    this.#key = undefined;
    await this.#ask(patience.writing, (store) => {
      store.delete(entriesOf(this.#id));
      // As in writing.
      store.transaction.commit();
      return promisifyRequest(store.transaction);
    });
  }

  #unseal<T>(name: string, found: unknown, read: (bytes: ArrayBuffer) => T): Promise<T | undefined> {
    // Another key, another place, a single bit that is another: it is as if nothing had been there.
    return unseal(this.#key, [format, this.#id, name], found).then(read).catch(() => undefined);
  }

  #ask<T>(milliseconds: number, act: (store: IDBObjectStore) => T | PromiseLike<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      // Once more round: a process that stood still has an answer waiting behind the time that ran out.
      const timer = setTimeout(setTimeout, milliseconds, reject, 99);
      this.#access('readwrite', act).then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}
