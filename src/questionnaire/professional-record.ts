import {companyCodes, privateClientCodes, type Professional} from '../record/professional.ts';
import {normaliseText} from '../record/text.ts';
import {timestampAt} from '../record/times.ts';
import type {Answers} from './condition.ts';
import type {Moment} from './to-record.ts';

type Codes<C extends readonly string[]> = {[K in C[number]]: boolean};

const flagsOf = <const C extends readonly string[]>(codes: C, ticked: (code: string) => boolean): Codes<C> =>
  Object.fromEntries(codes.map((code) => [code, ticked(code)])) as Codes<C>;

/** The application as a professional client; a natural person never meets a company's criteria (contract §4). */
export const professionalOf = (answers: Answers, signed: Moment, form: 'short' | 'full'): Professional => {
  const isProfessional = answers['professional.isProfessional'] === true;
  if (!isProfessional && form === 'short') return {isProfessional};
  const ticked = (name: string) => isProfessional && answers[`professional.${name}`] === true;
  const never = () => false;
  const parts = {
    classification: {
      company_based: {
        regulated: flagsOf(companyCodes.regulated, never),
        unregulated_with_criteria: flagsOf(companyCodes.unregulated_with_criteria, never),
      },
      private_client: flagsOf(privateClientCodes, ticked),
    },
    declarations: {
      confirmationCorrectInfo: ticked('confirmationCorrectInfo'),
      agreeToClassification: ticked('agreeToClassification'),
    },
    meta: {formVersion: 'v1' as const},
  };
  return isProfessional ? {
    isProfessional,
    ...parts,
    signature: {
      place: normaliseText(String(answers['professional.signature.place'] ?? '')),
      date: signed.on,
      signatureField: timestampAt(new Date(signed.at)),
    },
  } : {isProfessional, ...parts};
};
