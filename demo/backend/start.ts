import {HttpResponse, delay, http, type JsonBodyType} from 'msw';
import {setupWorker} from 'msw/browser';
import {checkPerson} from './person-check.ts';
import {receive, type Receipt} from './receive.ts';
import type {ReplyChoice} from './replies.ts';
import {scoreOf} from './scoring.ts';

/** What the page tells the back end, and what it wants to hear. */
export interface BackendOptions {
  /** The reply to the next archive. */
  readonly choice: () => ReplyChoice;
  readonly onReceipt: (receipt: Receipt) => void;
}

/**
 * Starts the partner's back end as a service worker of the page, for the demo only. Rejects where the browser has none,
 * as on plain http from another machine.
 */
export async function startBackend({choice, onReceipt}: BackendOptions): Promise<void> {
  // msw itself says nothing then.
  if (!('serviceWorker' in navigator)) throw new Error('No service worker here');
  const worker = setupWorker(
    http.post('/api/reliance', async ({request}) => {
      if (choice() === 'offline') return HttpResponse.error();
      const receipt = await receive(request, choice());
      onReceipt(receipt);
      const {status, body} = receipt.reply;
      if (status === undefined) await delay('infinite');
      return HttpResponse.json(body as JsonBodyType, status === undefined ? {} : {status});
    }),
    http.post('/api/person-check', async ({request}) => {
      const {status, body, waitMs} = checkPerson(await request.json() as Record<string, unknown>);
      await delay(waitMs);
      return HttpResponse.json(body as JsonBodyType, {status});
    }),
    http.post<never, {name: string; value: string}[]>('/api/scoring', async ({request}) =>
      HttpResponse.json({score: scoreOf(await request.json())})),
  );
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: {url: new URL('mockServiceWorker.js', document.baseURI).href},
  });
}
