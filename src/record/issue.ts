/** What can be wrong with a value; a sentence for each stands in `messages/`. */
export type IssueCode =
  | 'missing' | 'type' | 'unknown-key' | 'option' | 'count' | 'duplicate' | 'text'
  | 'date' | 'before-1900' | 'under-age' | 'in-future' | 'not-after-birth' | 'not-after-issue' | 'expired'
  | 'issued-after-verification' | 'timestamp' | 'modified' | 'update-before-approval'
  | 'country' | 'zip' | 'email' | 'phone' | 'phone-country-code'
  | 'iban' | 'iban-country' | 'iban-length' | 'iban-checksum' | 'bic' | 'bic-needed' | 'currency' | 'country-of-iban'
  | 'key' | 'file-name' | 'kyc-field' | 'https' | 'no-sentence'
  | 'hit-without-text' | 'hit-without-list'
  | 'professional-basis' | 'company-criteria' | 'declaration'
  | 'survey-gate' | 'survey-unasked' | 'survey-flag' | 'survey-skipped' | 'warning-unread';

/** What is wrong with one value, before it is known where the value stands. */
export interface Problem {
  readonly code: IssueCode;
  /** The limit that was missed: years, digits, characters or items, as the code says. */
  readonly expected?: number;
}

/** A problem and its place: `customers.0.person.zip` in a record, `person.zip` at a control. */
export interface Issue extends Problem {
  readonly path: string;
}

/** Judges one value; nothing is returned when it may stay. */
export type Rule = (value: string) => Problem | undefined;

/** Puts a problem in its place. */
export const issueAt = (path: string, problem: Problem): Issue => ({...problem, path});

/** Finds values that stood before already; each is to be removed where it comes again. */
export const repetitions = (values: readonly (readonly [path: string, value: string])[]): Issue[] =>
  values.filter(([, value], index) => values.findIndex(([, other]) => other === value) < index)
    .map(([path]) => issueAt(path, {code: 'duplicate'}));
