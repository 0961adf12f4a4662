import {screeningTestFor, type ScreeningTest} from './test-names.ts';

/** The longest value of each field of the request; all but the last three are obligatory (contract §6). */
const maxLengths: Readonly<Record<string, number>> = {
  firstName: Infinity, lastName: Infinity, addressLine1: 127, postCode: 10, city: 64, countryCode: 2, dateOfBirth: 10,
  house: 10, gender: 6, customerId: Infinity,
};
const optional = new Set(['house', 'gender', 'customerId']);

/** A reply of the person check and how long it takes; without a status the connection breaks. */
export interface PersonCheckReply {
  readonly status?: number;
  readonly body?: object;
  readonly waitMs: number;
}

/** Plays the screening service: a request that it would refuse is refused, else the surname decides. */
export function checkPerson(request: Readonly<Record<string, unknown>>, at = new Date()): PersonCheckReply {
  const wrong = wrongFields(request);
  if (wrong.length > 0) return {status: 400, body: errorBody('value_out_of_bounds', wrong), waitMs: 0};
  const test = screeningTestFor(String(request['lastName']));
  const waitMs = test.waitMs ?? 400;
  switch (test.fault) {
    case 400: return {status: 400, body: errorBody('chosen_in_the_demo', ['lastName']), waitMs};
    case 500: return {status: 500, body: {error: 'server_error', errorDetails: {}, message: 'Chosen in the demo.'}, waitMs};
    case 'offline': return {waitMs};
    case undefined: return {status: 200, body: resultBody(test, request, at), waitMs};
    default: return test.fault satisfies never;
  }
}

function wrongFields(request: Readonly<Record<string, unknown>>): string[] {
  const unknown = Object.keys(request).filter((field) => !Object.hasOwn(maxLengths, field));
  const wrong = Object.entries(maxLengths).filter(([field, max]) => {
    const value = request[field];
    return value === undefined ? !optional.has(field) : typeof value !== 'string' || value === '' || value.length > max;
  });
  return [...unknown, ...wrong.map(([field]) => field)];
}

function errorBody(code: string, properties: readonly string[]): object {
  return {
    traceId: '00-1234567890abcdef0123456789abcdef-0123456789abcdef-00',
    errors: properties.map((property) => ({message: 'Value out of bounds.', code, property})),
  };
}

function resultBody(test: ScreeningTest, request: Readonly<Record<string, unknown>>, at: Date): object {
  const {light, hitType, manualReview, listHit, details} = test;
  return {
    complianceData: {
      archiveId: '4737062516381240',
      trafficLight: light,
      ...hitType && {hitType},
      manualReview: manualReview ?? false,
      details: details ? [detailOf(request, hitType)] : [],
      listHit: listHit ?? false,
    },
    requestDateTime: at.toISOString(),
    responseCode: '0000',
    responseDescription: 'Successful execution.',
    additionalInformation: {requestId: '7d5c6d9497564c1ea99e5576936fc887'},
  };
}

function detailOf(request: Readonly<Record<string, unknown>>, type: string | undefined): object {
  return {
    name: `${String(request['firstName'])} ${String(request['lastName']).toUpperCase()}`,
    birthdate: String(request['dateOfBirth']).replaceAll('-', ''),
    additionalInformation: 'An invented entry of the demo.',
    countryOfOrigin: 'DEU',
    countryOfActivity: 'DEU',
    match_rule: 'R2',
    data_pool: 'demo',
    PUBLICATION_AUTHORITY: 'Morgenried',
    matchKey: '10000000001',
    score: '99',
    type: type ?? 'PEP',
    list: 'Invented list',
  };
}
