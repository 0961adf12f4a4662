import type {MediaType} from '../documents/media-type.ts';
import type {Question, Step} from './question.ts';

/** A place for documents of one kind (contract §5). */
export interface DocumentSlot {
  readonly id: string;
  /** What the person reads; own texts stand in `messages/` for the default slot. */
  readonly label?: string | undefined;
  readonly subject: string;
  readonly category: string;
  readonly required?: boolean | undefined;
  readonly maxFiles?: number | undefined;
  readonly accept?: readonly MediaType[] | undefined;
}

/** The slot where the host names none: the proof of identification (contract §9). */
export const identificationSlot: DocumentSlot = {id: 'identification', subject: 'Identification', category: 'KYC'};

/** What is answered by the widget itself: whether the KYC vendor has still to identify the person, and may bring a proof. */
export const identificationIsOpen = 'identification.isOpen';

/** One question a slot. */
export const documentsStep = (slots: readonly DocumentSlot[]): Step => ({
  id: 'documents',
  sections: [{id: 'files', content: slots.map((slot): Question => ({
    name: `documents.${slot.id}`,
    control: 'files',
    ...slot === identificationSlot ? {requiredWhen: [{question: identificationIsOpen, is: [false, '']}]}
      : {required: slot.required ?? false},
  }))}],
});
