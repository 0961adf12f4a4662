import type {DocumentProblemCode} from '../documents/document.ts';
import type {PictureFault} from '../documents/picture-fault.ts';
import type {IssueCode} from '../record/issue.ts';
import type {en} from './en.ts';

type Text<T> = T extends string ? string : {readonly [K in keyof T]: Text<T[K]>};

/** Every sentence a person can read; a language that lacks one doesn't compile. */
export type Messages = Text<typeof en>;

/** What a person can mend, or `other`; `iban` and `phone` are said of their kinds too, the remaining codes are a developer's to read. */
export type PersonIssueCode = Extract<IssueCode,
  | 'missing' | 'option' | 'text' | 'duplicate' | 'date' | 'before-1900' | 'under-age' | 'in-future' | 'not-after-birth'
  | 'not-after-issue' | 'expired' | 'issued-after-verification' | 'country' | 'zip' | 'email' | 'phone'
  | 'iban' | 'iban-length' | 'iban-checksum' | 'bic' | 'bic-needed' | 'country-of-iban' | 'professional-basis'>
  | DocumentProblemCode | PictureFault | 'other';

/** Any part of a language, as a host replaces it or brings it. */
export type DeepPartial<T> = T extends string ? T : {readonly [K in keyof T]?: DeepPartial<T[K]>};
