import type {RelianceOnboarding} from '../src/index.ts';
import {fr} from '../src/messages/fr.ts';
import type {Officer} from './backend/officer.ts';
import type {Chosen} from './choices.ts';
import {identifyIn} from './vendor/identify-in.ts';
import {vendor} from './vendor/vendor.ts';

const identifiedAt = new Date(Date.now() - 60 * 60 * 1000).toISOString();

/** What is known beforehand, and what the server adds later. */
export function configFor({identification, screening}: Chosen): NonNullable<RelianceOnboarding['config']> {
  return {
    kycVendor: vendor.code,
    ...identification === 'configured' && {identification: {
      verification: {verificationMethod: 'VIDEO', approveTime: identifiedAt, updateTime: identifiedAt, vendor: vendor.code},
    }},
    serverSections: [
      ...screening === 'server' ? ['compliance' as const] : [],
      ...identification === 'server' ? ['verification' as const] : [],
    ],
    screening: {pepListsChecked: true},
    timeouts: {submitMs: 20_000},
    draft: {id: 'demo'},
    // The third language of the switch: a file beside those that are built in.
    texts: {fr},
  };
}

/** All that a partner writes; their own server has the credentials, and their officer the last word. */
export function connect(widget: RelianceOnboarding, chosen: Chosen, officer: Officer): void {
  const {identification, screening} = chosen;
  widget.config = configFor(chosen);
  widget.submitHandler = ({blob, declarations}, {signal}) => fetch('/api/reliance', {
    method: 'POST',
    headers: {'Content-Type': 'application/zip', 'Own-Account-Declared-At': declarations.declaredAt},
    body: blob,
    signal,
  });
  widget.scoringHandler = (answers, {signal}) => post('/api/scoring', answers, signal);
  widget.screeningHandler = screening === 'server' ? undefined : async (request, {signal}) => {
    const reply = await post('/api/person-check', request, signal);
    // Undecided: the handler keeps its promise open for the officer, and brings their eight fields in the end.
    return reply.status === 202 ? officer.decisionOn(`${request['firstName']} ${request['lastName']}`, signal) : reply;
  };
  widget.identificationHandler = identification === 'handler' ? identifyIn(widget) : undefined;
}

function post(address: string, body: object, signal: AbortSignal): Promise<Response> {
  return fetch(address, {
    method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body), signal,
  });
}
