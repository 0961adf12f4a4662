import {answerValue} from '../questionnaire/answer-value.ts';
import type {Control} from '../questionnaire/question.ts';
import type {Answers} from '../questionnaire/condition.ts';
import {buildPersonCheck, type PersonCheck} from '../screening/person-check.ts';
import type {Setup} from '../questionnaire/setup.ts';

/** The screening's request for the answers as they stand. */
export const personCheckOf = (answers: Answers, {screening}: Setup): PersonCheck => {
  const value = (name: string, control: Control = 'text') => answerValue({name: `person.${name}`, control}, answers);
  return buildPersonCheck({
    foreName: value('foreName'),
    surName: value('surName'),
    street: value('street'),
    houseNumber: value('houseNumber'),
    zip: value('zip'),
    city: value('city'),
    country: value('country'),
    birthDate: value('birthDate', 'date'),
    salutation: value('salutation'),
  }, screening);
};

/** One text for a request: two requests are the same when their texts are. */
export const requestIdentity = ({request}: PersonCheck): string => JSON.stringify(request);
