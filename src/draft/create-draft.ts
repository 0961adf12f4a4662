import {readConfig} from '../questionnaire/read-config.ts';
import {readPrefill} from '../questionnaire/prefill.ts';
import {setUp, type Setup} from '../questionnaire/setup.ts';
import {RelianceError} from '../record/reliance-error.ts';
import {emptyDraft, momentOf} from './draft.ts';
import {createStore, type DraftStore} from './store.ts';
import {prefill} from './transitions.ts';

/** A draft and what it is judged by, without any page: for hosts that bring their own. */
export interface CreatedDraft {
  readonly store: DraftStore;
  readonly setup: Setup;
}

/** Begins a draft; throws a `RelianceError` that names the faulty entry of the configuration. */
export const createDraft = (config: unknown, known: unknown = {}, now: Date = new Date()): CreatedDraft => {
  const reading = readConfig(config);
  if (!reading.ok) throw new RelianceError('config', {path: reading.issues[0]?.path ?? ''});
  const setup = setUp(reading.value);
  return {setup, store: createStore(prefill(emptyDraft(setup, momentOf(now)), readPrefill(known, setup).answers))};
};
