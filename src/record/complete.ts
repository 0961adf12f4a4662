import type {Compliance} from './compliance.ts';
import type {DocumentEvent} from './event.ts';
import type {IdDocument, Verification} from './identification.ts';
import {issueAt} from './issue.ts';
import {parseRecord, parseWith, type Reading, type ReadingOptions} from './parse.ts';
import {recordSchema, type CompleteRecord, type CustomerRecord, type ServerSection} from './record.ts';
import {settleTimes} from './times.ts';

/** What the host's server has and the page has not. */
export interface ServerSections {
  readonly compliance?: Compliance | undefined;
  readonly verification?: Verification | undefined;
  /** The document that the KYC vendor saw, in place of the one that the person typed. */
  readonly idDocument?: IdDocument | undefined;
  /** Documents beside those that the record names, as `prepareDocument` of the archive describes them. */
  readonly events?: readonly DocumentEvent[] | undefined;
}

const names: readonly string[] = ['compliance', 'verification', 'idDocument', 'events'] satisfies (keyof ServerSections)[];

/**
 * Adds the server's sections to a record and judges the whole as Concedus would, without throwing. A section that the
 * record has already is an issue, as somebody else put it there; times may have offsets and fractions, as vendors write
 * them. Issues stand at their place in the completed record; a name that is no section's stands below `sections`.
 */
export const completeRecord = (
  record: CustomerRecord, sections: ServerSections, options: Omit<ReadingOptions, 'omit'> = {},
): Reading<CompleteRecord> => {
  try {
    const given = Object.entries(sections).filter(([, value]) => value !== undefined);
    const unknown = given.filter(([name]) => !names.includes(name));
    if (unknown.length > 0) {
      return {ok: false, issues: unknown.map(([name]) => issueAt(`sections.${name}`, {code: 'unknown-key'}))};
    }
    const {events = [], ...parts} = Object.fromEntries(given) as Record<string, unknown>;
    const added = (['compliance', 'verification'] satisfies ServerSection[]).filter((section) => section in parts);
    // What is to be added can't be there yet.
    const before = parseWith(recordSchema(added), record);
    if (!before.ok) return before;
    for (const section of added) {
      parts[section] = settleTimes(parts[section], ['pepChecked', 'sanctionChecked', 'approveTime', 'updateTime']);
    }
    return parseRecord({customers: before.value.customers.map((customer) => ({...customer, person: {
      ...customer.person,
      ...parts,
      // What is no list becomes an issue in its place.
      events: Array.isArray(events) ? [...customer.person.events, ...events] as unknown[] : events,
    }}))}, {...options, omit: []} as ReadingOptions) as Reading<CompleteRecord>;
  } catch {
    // Neither need be what its type says, and somebody's own object may have getters that throw.
    return {ok: false, issues: [issueAt('', {code: 'type'})]};
  }
};
