import {readTimestamp} from '../record/times.ts';

/** What a reply of the screening means; anything that isn't understood is a review, never a green. */
export type ScreeningResult =
  | {readonly kind: 'green'; readonly checkedAt: string}
  | {readonly kind: 'sanction' | 'pep' | 'blacklist' | 'review' | 'failed'};

/** The body of the service's reply, as far as it is read here; the service sends more (contract §6). */
export interface PersonCheckResponse {
  readonly complianceData: {
    readonly trafficLight: string;
    readonly hitType?: string;
    readonly manualReview: boolean;
    readonly details: readonly object[];
    readonly [more: string]: unknown;
  };
  readonly requestDateTime: string;
  readonly [more: string]: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Fields : undefined;

const textOf = (value: unknown): string => typeof value === 'string' ? value.trim() : '';

const hitKinds: ReadonlyMap<unknown, 'sanction' | 'pep' | 'blacklist'> =
  new Map([['SL', 'sanction'], ['PEP', 'pep'], ['BL', 'blacklist']]);

/** Reads a reply of the person check; RED comes with HTTP 200 (contract §6). */
export const readPersonCheck = (body: unknown, status = 200): ScreeningResult => {
  const reply = fieldsOf(body);
  const data = fieldsOf(reply?.['complianceData']);
  const checkedAt = readTimestamp(textOf(reply?.['requestDateTime']));
  if (status !== 200 || !reply || !data || !checkedAt) return {kind: 'failed'};
  const {trafficLight, hitType, manualReview, details} = data;
  if (trafficLight !== 'GREEN' && trafficLight !== 'YELLOW' && trafficLight !== 'RED') return {kind: 'review'};
  if (manualReview !== false || trafficLight === 'YELLOW') return {kind: 'review'};
  if (!Array.isArray(details)) return {kind: 'review'};
  if (trafficLight === 'GREEN') {
    // A green light that names a hit contradicts itself; listHit alone is a white-listed person.
    return hitType == null && details.length === 0 ? {kind: 'green', checkedAt} : {kind: 'review'};
  }
  return {kind: hitKinds.get(hitType) ?? 'review'};
};
