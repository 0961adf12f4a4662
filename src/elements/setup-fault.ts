import type {Config} from '../questionnaire/config.ts';
import type {Reading} from '../record/parse.ts';

/** Why the widget can't work, and where, as `reliance-error` tells it. */
export interface SetupFault {
  readonly code: string;
  readonly path: string;
}

/** What keeps the widget from working; undefined where nothing does. */
export const setupFault = (reading: Reading<Config>, submitHandler: unknown): SetupFault | undefined =>
  // Without one the browser makes no keys; and whoever gets the page can read along.
  !isSecureContext ? {code: 'insecure-context', path: ''}
    : !reading.ok ? {code: 'config', path: reading.issues[0]?.path ?? ''}
    : typeof submitHandler === 'function' ? undefined : {code: 'submit-handler', path: 'submitHandler'};
