import type {Answers} from '../questionnaire/condition.ts';
import {identityOf} from '../questionnaire/identity.ts';
import type {Identification} from '../questionnaire/identification.ts';
import type {Setup} from '../questionnaire/setup.ts';
import type {RecordDocument} from '../questionnaire/to-record.ts';
import type {Draft} from './draft.ts';

/** How the identification stands: nobody's business here, still to come, made for other answers, or sound. */
export type IdentificationStatus = 'not-asked' | 'missing' | 'stale' | 'confirmed';

/** How it stands, whether the host's handler has still to make it, and what it found while it holds. */
export interface IdentificationState {
  readonly status: IdentificationStatus;
  readonly isOpen: boolean;
  readonly value?: Identification;
}

/** One text for all that is KYC-relevant: an identification holds while it stays the same (contract §2). */
export const identityText = (answers: Answers): string => JSON.stringify(identityOf(answers));

// Whether an identification was made for other answers than those of now.
const isStale = ({answers, prefilled, identified}: Draft): boolean =>
  (identified ? identified.of : identityText({...answers, ...prefilled})) !== identityText(answers);

/**
 * The documents that are sent: neither the proof of an identification that no longer holds, which proves nothing, nor
 * what stands in a slot that the host took away, which nobody sees.
 */
export const sentDocuments = (draft: Draft, {slots}: Setup): readonly RecordDocument[] =>
  draft.documents.filter(({given, slot}) => given ? !isStale(draft) : slots.some(({id}) => id === slot));

/**
 * The identification that counts, if one does. One that the host configured was made of the person whom its prefill
 * describes; one that the handler brought, of the answers that it was asked with.
 */
export const identificationOf = (
  draft: Draft, {setup, canIdentify}: {readonly setup: Setup; readonly canIdentify: boolean},
): IdentificationState => {
  if (setup.serverSections.includes('verification')) return {status: 'not-asked', isOpen: false};
  const value = draft.identified?.value ?? setup.identification;
  if (!value) return {status: canIdentify ? 'missing' : 'not-asked', isOpen: canIdentify};
  return isStale(draft) ? {status: 'stale', isOpen: canIdentify} : {status: 'confirmed', isOpen: false, value};
};
