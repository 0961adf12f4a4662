import type {Day} from '../record/days.ts';
import type {IdDocument} from '../record/identification.ts';
import {isKycRelevant} from '../record/kyc-relevant.ts';
import type {Answers} from './condition.ts';
import {dateAnswers} from './dates.ts';
import {singleQuestions, valuesOf} from './person-record.ts';

/** What a person was, or is to be, identified with: the fields that the source marks as KYC-relevant (contract §2). */
export const identityOf = (answers: Answers): Readonly<Record<string, string>> =>
  valuesOf(singleQuestions('person').filter(({name}) => isKycRelevant(name)), answers);

/** What a KYC vendor needs to know: the street and the house number apart, and the document as it was typed. */
export interface IdentificationRequest {
  readonly foreName: string;
  readonly surName: string;
  readonly birthDate: Day;
  readonly birthPlace: string;
  readonly birthCountry?: string;
  readonly nationality: string;
  readonly street: string;
  readonly houseNumber?: string;
  readonly zip: string;
  readonly city: string;
  readonly country: string;
  readonly idDocument: IdDocument;
}

/** Asks for the identification of the person as answered so far. */
export const identificationRequest = (answers: Answers): IdentificationRequest =>
  ({...identityOf(answers), idDocument: valuesOf(singleQuestions('idDocument'), answers)}) as unknown as IdentificationRequest;

/** The answers that a confirmed document stands for. */
export const documentAnswers = (document: Readonly<Record<string, string | undefined>>): Answers => Object.assign({},
  ...singleQuestions('idDocument').map(({name, control}): Answers => {
    const value = document[name.slice('idDocument.'.length)] ?? '';
    return control === 'date' ? dateAnswers(name, value) : {[name]: value};
  })) as Answers;
