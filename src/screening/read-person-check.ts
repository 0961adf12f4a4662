import {readTimestamp} from '../record/times.ts';

/** What a reply of the screening means; anything that isn't understood is a review, never a green. */
export type ScreeningResult =
  | {readonly kind: 'green'; readonly checkedAt: string}
  | {readonly kind: 'sanction' | 'pep' | 'blacklist' | 'review' | 'failed'};

/** The body of the service's reply, as far as it is read here; the service sends more (contract §6). */
export interface PersonCheckResponse {
  readonly complianceData: {
    readonly trafficLight: string;
    readonly hitType?: string | null;
    readonly manualReview: boolean;
    readonly details?: readonly object[] | null;
    readonly [more: string]: unknown;
  };
  readonly requestDateTime?: string;
  readonly [more: string]: unknown;
}

const saysNothing = (value: unknown): boolean =>
  value == null || value === '' || Array.isArray(value) && value.length === 0;

const hitKinds: ReadonlyMap<unknown, 'sanction' | 'pep' | 'blacklist'> =
  new Map([['SL', 'sanction'], ['PEP', 'pep'], ['BL', 'blacklist']]);

/** Reads a reply of the person check, whatever it is, without throwing; RED comes with HTTP 200 (contract §6). */
export const readPersonCheck = (body: unknown, status = 200): ScreeningResult => {
  try {
    // Throws where there are no fields to read, as a getter of the host's own object may.
    const {complianceData, requestDateTime, responseCode, error, errors} = body as PersonCheckResponse;
    const {trafficLight, hitType, manualReview, details} = complianceData;
    if (status !== 200) return {kind: 'failed'};
    if (manualReview !== false) return {kind: 'review'};
    if (trafficLight === 'RED') return {kind: hitKinds.get(hitType) ?? 'review'};
    // A green light beside a hit or an error contradicts itself; listHit alone is a white-listed person.
    if (trafficLight !== 'GREEN' || ![hitType, details, error, errors].every(saysNothing)) return {kind: 'review'};
    // Codes have four digits, and 0000 is success; anything else that may stand there says nothing.
    if (typeof responseCode === 'string' && /^(?!0000)\d{4}$/.test(responseCode)) return {kind: 'review'};
    const checkedAt = readTimestamp(requestDateTime!.trim());
    return checkedAt ? {kind: 'green', checkedAt} : {kind: 'failed'};
  } catch {
    return {kind: 'failed'};
  }
};
