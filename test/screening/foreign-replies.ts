import fc from 'fast-check';
import green from '../fixtures/person-check-green.json' with {type: 'json'};
import red from '../fixtures/person-check-red.json' with {type: 'json'};

const anything = fc.anything({
  withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSet: true,
  withSparseArray: true, withTypedArray: true, withBoxedValues: true,
});

// What a field of a reply may hold: what the service sends, what looks like it, and what nobody would send.
const values = fc.oneof(
  fc.constantFrom<unknown>('GREEN', 'YELLOW', 'RED', 'SL', 'BL', 'PEP', '0000', '0006', 'green', '', ' ', null, undefined),
  fc.constantFrom<unknown>(true, false, 0, 1, 'false', [], [null], {}, {length: 0}),
  fc.constantFrom('2023-06-02T15:57:46.000Z', '2023-06-02T17:57:46+02:00', '2023-06-02'),
  anything,
);

const inData: ReadonlySet<string> = new Set([...Object.keys(red.complianceData), 'constructor', 'toString']);
const inReply: ReadonlySet<string> = new Set([...Object.keys(green), 'error', 'errors', 'message', 'traceId', '__proto__']);
const mutations = fc.array(fc.record({
  field: fc.constantFrom(...inData, ...inReply), to: values, left: fc.boolean(),
}), {maxLength: 3});

/** A reply in which up to three fields were left out or replaced. */
const mutated = (reply: object) => mutations.map((changes): unknown => {
  const data = new Map<string, unknown>(Object.entries((reply as typeof green).complianceData));
  const rest = new Map<string, unknown>(Object.entries(reply));
  let whole = false;
  for (const {field, to, left} of changes) {
    const fields = inData.has(field) ? data : rest;
    if (field === 'complianceData') whole = true;
    if (left) fields.delete(field);
    else fields.set(field, to);
  }
  if (!whole) rest.set('complianceData', Object.fromEntries(data));
  return Object.fromEntries(rest);
});

const invented = fc.record({
  complianceData: fc.record({trafficLight: values, hitType: values, manualReview: values, details: values, listHit: values},
    {requiredKeys: []}),
  requestDateTime: values, responseCode: values, error: values, errors: values,
}, {requiredKeys: []});

/** Anything that could arrive instead of a reply, most of it close to one. */
export const foreignReplies: fc.Arbitrary<unknown> = fc.oneof(
  {arbitrary: mutated(green), weight: 4}, {arbitrary: mutated(red), weight: 3}, {arbitrary: invented, weight: 2},
  fc.jsonValue(), anything,
);

/** Statuses, most of them the one of success. */
export const statuses =
  fc.oneof(fc.constant(200), fc.constantFrom(200, 201, 204, 302, 400, 401, 403, 404, 500), fc.integer());

const nothing = (value: unknown) => value === undefined || value === null || value === ''
  || Array.isArray(value) && value.length === 0;
const isInstant = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value.trim()) && !Number.isNaN(Date.parse(value));

/** Whether the service plainly said that nothing was found: the contract's words, written a second time. */
export const saysGreen = (body: unknown, status: number): boolean => {
  if (status !== 200 || typeof body !== 'object' || body === null) return false;
  const {complianceData: data, requestDateTime, responseCode, error, errors} = body as Record<string, unknown>;
  if (typeof data !== 'object' || data === null) return false;
  const {trafficLight, hitType, manualReview, details} = data as Record<string, unknown>;
  return trafficLight === 'GREEN' && manualReview === false && nothing(hitType) && nothing(details)
    && nothing(error) && nothing(errors) && !(typeof responseCode === 'string' && /^\d{4}$/.test(responseCode) && responseCode !== '0000') && isInstant(requestDateTime);
};

/** Whether the service plainly said that this kind of list matched. */
export const saysHit = (body: unknown, status: number, hitType: 'SL' | 'PEP'): boolean => {
  if (status !== 200 || typeof body !== 'object' || body === null) return false;
  const data = (body as Record<string, unknown>)['complianceData'];
  if (typeof data !== 'object' || data === null) return false;
  const fields = data as Record<string, unknown>;
  return fields['trafficLight'] === 'RED' && fields['manualReview'] === false && fields['hitType'] === hitType;
};
