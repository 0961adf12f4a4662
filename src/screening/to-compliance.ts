import type {Compliance} from '../record/compliance.ts';
import type {ScreeningResult} from './read-person-check.ts';

/**
 * The eight fields of the record, or `undetermined`: then the record isn't ready and the host decides.
 * Only a green light of a service that had PEP lists switched on determines both halves (contract §6).
 */
export const toCompliance = (
  result: ScreeningResult, options: {readonly pepListsChecked: boolean},
): Compliance | 'undetermined' => {
  if (result.kind !== 'green' || options.pepListsChecked !== true) return 'undetermined';
  return {
    pep: false,
    pepChecked: result.checkedAt,
    pepHit: null,
    pepListNames: [],
    sanction: false,
    sanctionChecked: result.checkedAt,
    sanctionHit: null,
    sanctionListNames: [],
  };
};
