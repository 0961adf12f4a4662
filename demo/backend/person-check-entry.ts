import type {KnownCompliance} from '../../src/screening/index.ts';
import type {PersonCheckReply} from './person-check.ts';

/** One person check in the files of the partner's server; the page never learns of it. */
export interface PersonCheckEntry {
  readonly at: Date;
  readonly person: string;
  readonly reply: PersonCheckReply;
  /** What the reply determines of the eight fields. */
  readonly known: KnownCompliance;
}
