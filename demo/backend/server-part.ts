import {openArchive, packArchive, prepareDocument} from '../../src/archive/index.ts';
import {completeRecord, type Person, type ServerSection, type ServerSections} from '../../src/record/index.ts';
import {
  buildPersonCheck, readPersonCheck, toCompliance, type Compliance, type PersonCheckRequest,
} from '../../src/screening/index.ts';
import {sentenceFor} from './check-archive.ts';
import type {PersonCheckReply} from './person-check.ts';

const sections: readonly ServerSection[] = ['compliance', 'verification'];

/** The person of a main.json, as far as it can be read. */
export function personOf(mainJson: string | undefined): Person | undefined {
  try {
    return (JSON.parse(mainJson ?? '') as {customers: {person: Person}[]}).customers[0]?.person;
  } catch {
    return undefined;
  }
}

/** What the page had no source for, so that the server adds it. */
export function missingSections(person: Person | undefined): readonly ServerSection[] {
  return person ? sections.filter((section) => !(section in person)) : [];
}

/** The request that the server itself makes for a person; the record has the street and the house number in one. */
export function requestFor(person: Person): PersonCheckRequest {
  return buildPersonCheck(person).request;
}

/** What the reply determines: the eight fields, or nothing that could be sent. */
export function complianceFrom({status, body}: PersonCheckReply): Compliance | undefined {
  const compliance = toCompliance(readPersonCheck(body, status), {pepListsChecked: true});
  return compliance === 'undetermined' ? undefined : compliance;
}

/** Adds what was missing, the vendor's proof with it, and packs the archive anew; or says why Concedus wouldn't take it. */
export async function addSections(
  blob: Blob, missing: readonly ServerSection[], given: ServerSections, proof?: Blob,
): Promise<{readonly blob: Blob; readonly faults: readonly string[]}> {
  const {record, documents, issues} = await openArchive(blob, {omit: missing});
  if (!record) return {blob, faults: issues.map(sentenceFor)};
  const added = proof && await prepareDocument(proof, {beside: documents});
  const complete = completeRecord(record, added ? {...given, events: [added.event]} : given);
  if (!complete.ok) return {blob, faults: complete.issues.map(sentenceFor)};
  return {blob: packArchive(complete.value, added ? [...documents, added.document] : documents).blob, faults: []};
}
