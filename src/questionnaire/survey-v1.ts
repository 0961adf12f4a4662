import {surveyCodesV1} from '../record/survey-codes.ts';
import {serializeExperience, type Survey} from './survey.ts';

/** The survey that Concedus published; the next version is another file like this one (contract §7). */
export const surveyV1: Survey = {...surveyCodesV1, serialize: serializeExperience};
