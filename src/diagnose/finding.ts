import {sentences, type FindingCode} from './sentences.ts';

/** Whether the widget can't work like this, or works less well than it could. */
export type Severity = 'error' | 'warning';

/** One thing in a page that breaks or weakens the widget. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What it is and what to do, in English. */
  readonly message: string;
  /** The property of the widget, or the entry in it: `config.kycVendor`. */
  readonly path?: string;
  /** Which of the page's widgets it is about, from 0; absent where it is about the page. */
  readonly widget?: number;
}

/** Where a finding is, and the word that its sentence leaves open. */
export interface Place {
  readonly path?: string;
  readonly widget?: number;
  readonly detail?: string;
}

/** Makes a finding of its code. */
export const finding = (code: FindingCode, {detail = '', ...place}: Place = {}): Finding => {
  const [severity, sentence] = sentences[code];
  // Not as a pattern: the detail may be anything that stands in a page.
  return {code, severity, message: sentence.split('{}').join(detail), ...place};
};
