import type {Answers} from '../questionnaire/condition.ts';
import {singleQuestions, valuesOf} from '../questionnaire/person-record.ts';
import {buildPersonCheck, type PersonCheck, type ScreenedPerson} from '../screening/person-check.ts';
import type {Setup} from '../questionnaire/setup.ts';

/** The screening's request for the answers as they stand. */
export const personCheckOf = (answers: Answers, {screening}: Setup): PersonCheck =>
  buildPersonCheck(valuesOf(singleQuestions('person'), answers) as unknown as ScreenedPerson, screening);

/** One text for a request: two requests are the same when their texts are. */
export const requestIdentity = ({request}: PersonCheck): string => JSON.stringify(request);
