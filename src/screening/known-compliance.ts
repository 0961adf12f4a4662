import type {Compliance} from '../record/compliance.ts';
import {readHit} from './read-hit.ts';
import {readPersonCheck} from './read-person-check.ts';
import {toCompliance} from './to-compliance.ts';

/** What a reply determines of the eight fields; what it leaves open is absent, and a person's to decide. */
export type KnownCompliance = Readonly<Partial<Compliance>>;

/** How the reply came about. */
export interface KnownComplianceOptions {
  /** Whether the service was told to look at PEP lists, which it leaves out by default. */
  readonly pepListsChecked: boolean;
  /** The HTTP status of the reply; 200 where only the body is known. */
  readonly status?: number | undefined;
}

/**
 * The facts of a reply for a server's compliance officer, read without throwing: a hit determines its own half, as the
 * service stops there; green determines the sanctions, and the PEP half where those lists were looked at (contract §6).
 */
export const knownCompliance = (body: unknown, {pepListsChecked, status}: KnownComplianceOptions): KnownCompliance => {
  const result = readPersonCheck(body, status);
  switch (result.kind) {
    case 'green': {
      const whole = toCompliance(result, {pepListsChecked});
      return whole !== 'undetermined' ? whole
        : {sanction: false, sanctionChecked: result.checkedAt, sanctionHit: null, sanctionListNames: []};
    }
    case 'sanction': {
      const {checkedAt, text, listNames} = readHit(body);
      return {
        sanction: true,
        ...checkedAt !== undefined && {sanctionChecked: checkedAt},
        ...text !== undefined && {sanctionHit: text},
        ...listNames !== undefined && {sanctionListNames: listNames},
      };
    }
    case 'pep': {
      const {checkedAt, text, listNames} = readHit(body);
      return {
        pep: true,
        ...checkedAt !== undefined && {pepChecked: checkedAt},
        ...text !== undefined && {pepHit: text},
        ...listNames !== undefined && {pepListNames: listNames},
      };
    }
    case 'blacklist':
    case 'review':
    case 'failed':
      return {};
    default: return result satisfies never;
  }
};
