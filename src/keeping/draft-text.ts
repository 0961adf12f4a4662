import type {Draft} from '../draft/draft.ts';

/**
 * A draft as the text that is kept of it, without the documents' bytes. What the screenings said isn't kept, as nobody may
 * learn it from the device (contract §6), and what was taken out can't be put back later.
 */
export const draftText = (draft: Draft, at: number): string => {
  const {answers, prefilled, documents, keys, changed, created, step, left, tried, score, identified} = draft;
  return JSON.stringify({
    at, answers, prefilled, documents, keys, changed, created, step, left: [...left], tried: [...tried], score, identified,
  });
};
