import {HttpResponse, delay, http, type JsonBodyType} from 'msw';
import {setupWorker} from 'msw/browser';
import {knownCompliance} from '../../src/screening/index.ts';
import type {Chosen} from '../choices.ts';
import type {Officer} from './officer.ts';
import {checkPerson, type PersonCheckReply} from './person-check.ts';
import type {PersonCheckEntry} from './person-check-entry.ts';
import {receive, type Receipt} from './receive.ts';
import {scoreReply} from './scoring.ts';
import {screeningTestFor} from './test-names.ts';

/** What the page tells the back end, and what it wants to hear. */
export interface BackendOptions {
  readonly chosen: () => Chosen;
  readonly officer: Officer;
  readonly onReceipt: (receipt: Receipt) => void;
  readonly onCheck: (entry: PersonCheckEntry) => void;
}

type CheckRequest = Readonly<Record<string, unknown>>;

/**
 * Starts the partner's back end as a service worker of the page, for the demo only. Rejects where the browser has none,
 * as on plain http from another machine.
 */
export async function startBackend({chosen, officer, onReceipt, onCheck}: BackendOptions): Promise<void> {
  // msw itself says nothing then.
  if (!('serviceWorker' in navigator)) throw new Error('No service worker here');
  const check = (request: CheckRequest): PersonCheckReply => {
    const at = new Date();
    const reply = checkPerson(request, at);
    onCheck({
      at, reply, person: `${String(request['firstName'])} ${String(request['lastName'])}`,
      known: knownCompliance(reply.body, {pepListsChecked: true, status: reply.status}),
    });
    return reply;
  };
  const worker = setupWorker(
    http.post('/api/reliance', async ({request}) => {
      const {reply: choice} = chosen();
      if (choice === 'offline') return HttpResponse.error();
      const {reply: {status, body}} = await receive(request, {
        choice, check, onReceipt, decisionOn: (person) => officer.decisionOn(person),
      });
      if (status === undefined) await delay('infinite');
      return json(status, body);
    }),
    http.post<never, CheckRequest>('/api/person-check', async ({request}) => {
      const asked = await request.json();
      const {status, body, waitMs} = check(asked);
      await delay(waitMs);
      // The service says yellow; this server then lets its officer decide, and the page wait.
      const officerDecides = status === 200 && screeningTestFor(String(asked['lastName'])).officer;
      return officerDecides ? json(202, {}) : json(status, body);
    }),
    http.post<never, {name: string; value: string}[]>('/api/scoring', async ({request}) => {
      const {status, body, waitMs} = scoreReply(chosen().score, await request.json());
      await delay(waitMs);
      return json(status, body);
    }),
  );
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: {url: new URL('mockServiceWorker.js', document.baseURI).href},
  });
}

function json(status: number | undefined, body: unknown): Response {
  return status === undefined ? HttpResponse.error() : HttpResponse.json(body as JsonBodyType, {status});
}
