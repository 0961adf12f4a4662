import type {RelianceOnboarding} from '../src/index.ts';

/** All that a partner writes: what is known beforehand, and how requests reach their own server, which has the credentials. */
export function connect(widget: RelianceOnboarding): void {
  const identifiedAt = new Date(Date.now() - 60 * 60 * 1000).toISOString();
  widget.config = {
    kycVendor: 'IDNOW',
    identification: {
      verification: {verificationMethod: 'VIDEO', approveTime: identifiedAt, updateTime: identifiedAt, vendor: 'IDNOW'},
    },
    screening: {pepListsChecked: true},
    timeouts: {submitMs: 20_000},
  };

  widget.submitHandler = ({blob, declarations}, {signal}) => fetch('/api/reliance', {
    method: 'POST',
    headers: {'Content-Type': 'application/zip', 'Own-Account-Declared-At': declarations.declaredAt},
    body: blob,
    signal,
  });
  widget.screeningHandler = (request, {signal}) => post('/api/person-check', request, signal);
  widget.scoringHandler = (answers, {signal}) => post('/api/scoring', answers, signal);
}

function post(address: string, body: object, signal: AbortSignal): Promise<Response> {
  return fetch(address, {
    method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body), signal,
  });
}
