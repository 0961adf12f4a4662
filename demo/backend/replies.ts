/** The replies that the demo's back end can be told to give, and in the order in which the page offers them. */
export const replyChoices = [
  'accept', 'ident-link', 'slow', 'refuse', 'unauthorized', 'server-error', 'offline', 'no-answer',
] as const;

/** What the back end does with the next archive. `accept` and `slow` still refuse one that breaks a rule. */
export type ReplyChoice = typeof replyChoices[number];

/** A reply of the import; without a status nothing comes back. */
export interface Reply {
  readonly status?: number;
  readonly body?: unknown;
}

/** The import's refusal (contract §1). */
export function refusal(reason: string): Reply {
  return {status: 400, body: {code: '400', info: 'Error progressing File', reason}};
}

/** The reply that was chosen, to an archive with these faults. */
export function replyFor(choice: ReplyChoice, faults: readonly string[]): Reply {
  switch (choice) {
    case 'offline':
    case 'no-answer':
      return {};
    case 'unauthorized':
      return {status: 401, body: {code: '401', info: 'Unauthorized', reason: 'Bearer not verified'}};
    case 'server-error':
      return {status: 500, body: {code: '500', info: 'Internal Server Error', reason: 'chosen in the demo'}};
    case 'refuse':
      return refusal(faults[0] ?? 'chosen in the demo, the archive itself is in order');
    case 'accept':
    case 'slow':
      return faults[0] === undefined ? {status: 200, body: {identLinks: []}} : refusal(faults[0]);
    case 'ident-link':
      return faults[0] === undefined ? {status: 200, body: {identLinks: [identLink]}} : refusal(faults[0]);
    default:
      return choice satisfies never;
  }
}

const identLink = {
  kyc: 'SEHPUNKT',
  url: 'https://ident.example/morgenried/start?case=4711',
  key: 'IDENT_4711',
  actionId: '4711',
  status: 'OPEN',
};
