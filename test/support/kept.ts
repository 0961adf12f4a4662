import {until} from './controls.ts';
import {prepare, type Harness, type Mounting} from './harness.ts';

let count = 0;
const originals: (() => void)[] = [];

/** A name that no other test has, so that none finds another's entries. */
export const newId = (): string => `test ${Date.now()} ${count += 1}`;

/** A widget that keeps its draft, once it is there; `put` brings it onto the page. */
export const mountKept = async (
  id: string,
  mounting: Mounting = {},
  put = (element: Element): void => document.body.append(element),
): Promise<Harness> => {
  const widget = prepare({...mounting, config: {draft: {id}, ...mounting.config}});
  put(widget.element);
  await begun(widget);
  // On a machine that is very busy the storage can take longer than a person is let wait.
  if (originals.length > 0 || widget.details('error').length === 0) return widget;
  widget.element.remove();
  return mountKept(id, mounting, put);
};

/** Waits until the form is there. */
export const begun = async (widget: Harness): Promise<void> => {
  await until(() => widget.details('ready').length > 0, 'a form');
  await widget.settled();
};

/** What the storage has, as it stands there. */
export const entries = async (): Promise<[key: unknown, value: unknown][]> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('reliance-onboarding');
    request.onupgradeneeded = () => request.result.createObjectStore('drafts');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const store = database.transaction('drafts').objectStore('drafts');
  const all = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const [keys, values] = await Promise.all([all(store.getAllKeys()), all(store.getAll())]);
  database.close();
  return keys.map((key, index) => [key, values[index]]);
};

/** The names of a draft's entries. */
export const entriesOf = async (id: string): Promise<string[]> =>
  (await entries()).flatMap(([key]) => Array.isArray(key) && key[0] === id ? [String(key[1])] : []);

// As many steps of a write as have begun and not ended.
let underWay = 0;
const ended = (): void => {
  underWay -= 1;
};

/** Counts what a function begins, in each page that uses this module; `hear` says when it ends. */
const counting = <T>(owner: object, name: string, hear: (result: T) => void): void => {
  const original = Reflect.get(owner, name) as (...words: unknown[]) => T;
  Reflect.set(owner, name, function counted(this: unknown, ...words: unknown[]) {
    const result = original.apply(this, words);
    underWay += 1;
    hear(result);
    return result;
  });
};
const untilSettled = (work: Promise<unknown>): void => void work.then(ended, ended);
counting(Blob.prototype, 'arrayBuffer', untilSettled);
counting(SubtleCrypto.prototype, 'encrypt', untilSettled);
counting(IDBDatabase.prototype, 'transaction', (transaction: IDBTransaction) => {
  if (transaction.mode === 'readonly') ended();
  else for (const type of ['complete', 'abort']) transaction.addEventListener(type, ended);
});

/** Waits until nothing is being written any more, and the text of the draft stays as it is. */
export const saved = async (id: string): Promise<void> => {
  const text = async () => {
    const found = (await entries()).find(([key]) => Array.isArray(key) && key[0] === id && key[1] === 'text')?.[1];
    return String(new Uint8Array((found as {iv?: ArrayBuffer} | undefined)?.iv ?? new ArrayBuffer()));
  };
  const end = performance.now() + 10_000;
  for (let before: string | undefined, now = await text(); now === '' || now !== before || underWay > 0; now = await text()) {
    if (performance.now() > end) throw new Error('Nothing was kept');
    before = now;
    await pause(60);
  }
};

/** Waits until the storage has nothing of a draft any more. */
export const wiped = async (id: string): Promise<void> => {
  const end = performance.now() + 10_000;
  for (let names = await entriesOf(id); names.length > 0; names = await entriesOf(id)) {
    if (performance.now() > end) throw new Error(`Never wiped: ${names.join()}`);
    await pause(20);
  }
};

/** Waits. */
export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => {
  setTimeout(resolve, milliseconds);
});

/** Takes the widget off, as a reload does, and puts another in its place. */
export const reload = async (widget: Harness, id: string, mounting: Mounting = {}): Promise<Harness> => {
  await saved(id);
  widget.element.remove();
  return mountKept(id, mounting);
};

/** Puts another value in the place of an entry; `undefined` takes it out. */
export const change = async (
  id: string, name: string, by: (found: Record<string, unknown>) => unknown,
): Promise<void> => {
  const found = (await entries()).find(([key]) => Array.isArray(key) && key[0] === id && key[1] === name)?.[1];
  const value = await by(found as Record<string, unknown>);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('reliance-onboarding');
    request.onsuccess = () => {
      const transaction = request.result.transaction('drafts', 'readwrite');
      const store = transaction.objectStore('drafts');
      if (value === undefined) store.delete([id, name]);
      else store.put(value, [id, name]);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
      transaction.onabort = () => reject(new Error('The entry could not be changed'));
    };
    request.onerror = () => reject(new Error('No storage'));
  });
};

const define = (owner: object, name: string, descriptor: PropertyDescriptor): void => {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  if (!original) throw new Error(`There is no ${name}`);
  originals.push(() => Object.defineProperty(owner, name, original));
  Object.defineProperty(owner, name, descriptor);
};

/** Puts something else in the place of what the browser has, until it is restored. */
export const replaced = {
  by(owner: object, name: string, value: unknown): void {
    define(owner, name, {configurable: true, writable: true, value});
  },
  get(owner: object, name: string, get: () => unknown): void {
    define(owner, name, {configurable: true, get});
  },
  restore(): void {
    for (const restore of originals.splice(0).reverse()) restore();
  },
};
