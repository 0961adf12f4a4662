/** `reliance-onboarding/screening`: the person check for the host's server. Pure: runs in Node and workers too. */
export {knownCompliance, type KnownCompliance, type KnownComplianceOptions} from './known-compliance.ts';
export {
  buildPersonCheck, type PersonCheck, type PersonCheckOptions, type PersonCheckRequest, type ScreenedPerson,
} from './person-check.ts';
export {readPersonCheck, type PersonCheckResponse, type ScreeningResult} from './read-person-check.ts';
export {screenedPerson} from './screened-person.ts';
export {toCompliance} from './to-compliance.ts';
export type {Compliance} from '../record/compliance.ts';
