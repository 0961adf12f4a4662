import type {Answers} from '../questionnaire/condition.ts';
import {identityOf} from '../questionnaire/identity.ts';
import type {Identification} from '../questionnaire/identification.ts';
import type {Setup} from '../questionnaire/setup.ts';
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

/**
 * The identification that counts, if one does. One that the host configured was made of the person whom its prefill
 * describes; one that the handler brought, of the answers that it was asked with.
 */
export const identificationOf = (
  {answers, prefilled, identified}: Draft, {setup, canIdentify}: {readonly setup: Setup; readonly canIdentify: boolean},
): IdentificationState => {
  if (setup.serverSections.includes('verification')) return {status: 'not-asked', isOpen: false};
  const value = identified?.value ?? setup.identification;
  if (!value) return {status: canIdentify ? 'missing' : 'not-asked', isOpen: canIdentify};
  const holds = (identified ? identified.of : identityText({...answers, ...prefilled})) === identityText(answers);
  return holds ? {status: 'confirmed', isOpen: false, value} : {status: 'stale', isOpen: canIdentify};
};
