import {sameDocument, type ReadDocument} from '../documents/document.ts';
import type {Setup} from '../questionnaire/setup.ts';
import type {Moment} from '../questionnaire/to-record.ts';
import {createKey} from '../record/keys.ts';
import type {Draft, Identified} from './draft.ts';
import {withChange} from './transitions.ts';

/** What names a document in the record besides its content. */
export interface DocumentPlace {
  readonly slot: string;
  readonly subject: string;
  readonly category: string;
  readonly given?: boolean;
  /** The key that it had in an earlier visit. */
  readonly key?: string | undefined;
}

/** A document that the host brings. */
export interface GivenDocument {
  readonly document: ReadDocument;
  readonly place: DocumentPlace;
}

/** Takes a document that was read; `replaces` is the key of one in whose place it comes. */
export const attach = (
  draft: Draft, document: ReadDocument, place: DocumentPlace, {keys}: Setup, moment: Moment, replaces?: string,
): Draft => {
  const used = new Set(draft.documents.map((other) => other.key).filter((other) => other !== replaces));
  // A slot may be called as what every object inherits.
  const key = place.key ?? keys?.documents?.[place.slot]?.find?.((known) => !used.has(known)) ?? createKey('document');
  const added = {...document, ...place, key, addedAt: moment.at};
  const index = draft.documents.findIndex((other) => other.key === replaces);
  const documents = index < 0 ? [...draft.documents, added] : draft.documents.with(index, added);
  return {...draft, documents, removed: undefined, changed: place.given ? draft.changed : withChange(draft, 'person', moment)};
};

/**
 * Takes the documents that the host configured; one that it doesn't any more goes. A configuration that is made anew brings the
 * same document in another object. Where the handler has identified the person since, its documents stand in for these.
 */
export const give = (
  draft: Draft, given: readonly GivenDocument[], setup: Setup, moment: Moment, keyOf: (document: ReadDocument) => string | undefined,
): Draft => {
  if (draft.identified) return draft;
  const kept = draft.documents.filter((document) => !document.given || given.some((other) => sameDocument(other.document, document)));
  return given.reduce((next, {document, place}) =>
    next.documents.some((other) => other.given && sameDocument(other, document)) ? next
      : attach(next, document, {...place, key: keyOf(document)}, setup, moment),
  kept.length < draft.documents.length ? {...draft, documents: kept} : draft);
};

/** Takes an identification; its documents stand in for those of an earlier one. */
export const identify = (
  draft: Draft, identified: Identified, documents: readonly GivenDocument[], setup: Setup, moment: Moment,
): Draft => documents.reduce<Draft>((next, {document, place}) => attach(next, document, place, setup, moment), {
  ...draft,
  identified,
  documents: draft.documents.filter(({given}) => !given),
  changed: withChange(draft, 'person', moment),
});

/** Takes a document out again; until something else happens it can be put back. */
export const detach = (draft: Draft, key: string, moment: Moment): Draft => {
  const index = draft.documents.findIndex((document) => document.key === key);
  const document = draft.documents[index];
  return document ? {
    ...draft,
    documents: draft.documents.toSpliced(index, 1),
    removed: {document, index},
    changed: withChange(draft, 'person', moment),
  } : draft;
};

/** Puts the document back that was taken out last. */
export const restore = (draft: Draft): Draft => {
  const {documents, removed} = draft;
  return removed ? {...draft, documents: documents.toSpliced(removed.index, 0, removed.document), removed: undefined} : draft;
};

/** Moves a document before the one that precedes it in its slot. */
export const moveUp = (draft: Draft, key: string, moment: Moment): Draft => {
  const index = draft.documents.findIndex((document) => document.key === key);
  const document = draft.documents[index];
  const before = draft.documents.findLastIndex(({slot, given}, at) => at < index && slot === document?.slot && !given);
  const other = draft.documents[before];
  return document && other ? {
    ...draft,
    documents: draft.documents.with(index, other).with(before, document),
    changed: withChange(draft, 'person', moment),
  } : draft;
};
