import type {Problem} from './issue.ts';

// Soft hyphens, and what has no width or turns the direction: a person would read something else than a computer.
// Joiners stay, as scripts and emoji are written with them.
const unseen = /[\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** One spelling for each text: Unicode NFC, trimmed, inner white space as one space, nothing unseen (contract §9). */
export const normaliseText = (text: string): string =>
  text.replace(unseen, '').normalize('NFC').trim().replace(/\s+/g, ' ');

/** A text that a record may carry: something to read, no control characters or halves of characters, any script. */
export const textProblem = (text: string): Problem | undefined => {
  // Nothing but white space, or characters that nobody sees, is no answer.
  if (!/[^\p{Z}\p{C}]/u.test(text)) return {code: 'missing'};
  return /[\p{Cc}\p{Cs}]/u.test(text) ? {code: 'text'} : undefined;
};

// Each class of letters costs a phone milliseconds when it is first used: one is enough.
const email = /^[\w.!#$%&'*+/=?^`{|}~-]+@(?![-.])(?=.*\.)(?:(?:-+|\.)?[\p{L}\p{N}])+$/u;

/** The ordinary syntax of an e-mail address, as an HTML e-mail box reads it, with a dot in the domain. */
export const emailProblem = (text: string): Problem | undefined =>
  text.length <= 254 && email.test(text) ? undefined : {code: 'email'};
