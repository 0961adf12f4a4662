import type {Draft} from './draft.ts';

/** Holds the newest draft and tells whoever listens; nothing of it is kept anywhere else. */
export interface DraftStore {
  readonly draft: Draft;
  /** Puts the next draft in place; listeners hear of it unless it is the same. */
  update(next: (draft: Draft) => Draft): void;
  /** Calls back after every change; the function returned ends that. */
  subscribe(listener: (draft: Draft) => void): () => void;
}

/** A store that begins with that draft. */
export const createStore = (first: Draft): DraftStore => {
  let draft = first;
  const listeners = new Set<(draft: Draft) => void>();
  return {
    get draft() {
      return draft;
    },
    update(next) {
      const before = draft;
      draft = next(before);
      if (draft !== before) for (const listener of listeners) listener(draft);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
