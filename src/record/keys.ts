import type {Problem} from './issue.ts';

/** What a key names; the prefix says it to whoever reads the import. */
export const keyPrefixes = {
  customer: 'CUSTO_', person: 'PERS_', bankAccount: 'BA_', survey: 'INVST_', document: 'ATT_',
} as const;

/** A part of the record that has a key of its own. */
export type KeyedPart = keyof typeof keyPrefixes;

/** Makes a key that is unique for ever: prefix and UUID v4 (contract §2.1). */
export const createKey = (part: KeyedPart): string => keyPrefixes[part] + crypto.randomUUID();

/** A key of that part: its prefix and a UUID v4, so without `%` and spaces. */
export const keyProblem = (part: KeyedPart) => (key: string): Problem | undefined =>
  key.startsWith(keyPrefixes[part])
    && /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(key.slice(keyPrefixes[part].length))
    ? undefined : {code: 'key'};

/** The keys of an earlier record, for an update of it; or those of this one, to be stored by the sender. */
export interface RecordKeys {
  readonly customer: string;
  readonly person: string;
  readonly survey?: string | undefined;
  readonly bankAccounts?: readonly string[] | undefined;
  /** By document slot. */
  readonly documents?: Readonly<Record<string, readonly string[]>> | undefined;
}
