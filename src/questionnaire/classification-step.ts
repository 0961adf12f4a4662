import {privateClientCodes} from '../record/professional.ts';
import type {Condition} from './condition.ts';
import type {Question, Step} from './question.ts';

const applies: readonly Condition[] = [{question: 'professional.isProfessional', is: [true]}];

/** The application as a professional client; a natural person is asked the private criteria only (contract §4). */
export const classificationStep: Step = {
  id: 'classification',
  sections: [
    {id: 'application', content: [{name: 'professional.isProfessional', control: 'check'}]},
    {id: 'criteria', when: applies, content:
      privateClientCodes.map((code): Question => ({name: `professional.${code}`, control: 'check'}))},
    {id: 'agreement', when: applies, content: [
      {name: 'professional.confirmationCorrectInfo', control: 'check', required: true},
      {name: 'professional.agreeToClassification', control: 'check', required: true},
      {name: 'professional.signature.place', control: 'text', required: true},
    ]},
  ],
};
