import type {Step} from './question.ts';

/** The identity document, and what the person declares about themselves (contract §3, §7). */
export const identityStep: Step = {
  id: 'identity',
  sections: [
    {id: 'document', content: [
      {name: 'idDocument.docType', control: 'choice', required: true, options: ['IDCARD', 'PASSPORT']},
      {name: 'idDocument.issueCountry', control: 'country', required: true},
      {name: 'idDocument.documentNumber', control: 'text', required: true, size: 16},
      {name: 'idDocument.additionalNumber', control: 'text', size: 16},
      {name: 'idDocument.issueDate', control: 'date', required: true},
      {name: 'idDocument.expireDate', control: 'date', required: true},
    ]},
    {id: 'declarations', content: [
      {name: 'person.precheckPep', control: 'choice', required: true, options: ['False', 'True']},
      {name: 'declarations.ownAccount', control: 'check', required: true},
    ]},
  ],
};
