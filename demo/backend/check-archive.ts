import {openArchive, type ArchiveIssue} from '../../src/archive/index.ts';
import type {ServerSection} from '../../src/record/index.ts';
import {readZip, type ReceivedEntry} from './read-zip.ts';

/** One entry and what its content is. */
export interface CheckedEntry extends ReceivedEntry {
  readonly mediaType: string;
}

/** An archive after the check: what it holds, and every reason to refuse it. */
export interface CheckedArchive {
  readonly entries: readonly CheckedEntry[];
  readonly mainJson: string | undefined;
  readonly faults: readonly string[];
}

/**
 * Checks an archive as strictly as Concedus: once with this package's own reader, which knows every rule of the record,
 * and once with zip.js and a few lines of its own, so that no mistake of ours can hide itself. Sections that the server
 * has yet to add must not be there.
 */
export async function checkArchive(blob: Blob, omit: readonly ServerSection[] = []): Promise<CheckedArchive> {
  const [opened, zip] = await Promise.all([openArchive(blob, {reading: 'strict', omit}), readZip(blob)]);
  const mediaTypes = new Map(opened.documents.map(({file, mediaType}) => [file, mediaType]));
  const faults = [
    ...opened.issues.map(sentenceFor),
    ...zip.faults,
    ...nameFaults(zip.entries, zip.mainJson),
    ...orderFaults(zip.mainJson, opened.record),
  ];
  return {
    entries: zip.entries.map((entry) => ({...entry, mediaType: mediaTypes.get(entry.name) ?? typeOf(entry.name)})),
    mainJson: zip.mainJson,
    faults: [...new Set(faults)],
  };
}

function typeOf(name: string): string {
  return name === 'main.json' ? 'application/json' : 'application/octet-stream';
}

/** An issue as a line of text. */
export function sentenceFor(issue: ArchiveIssue): string {
  const expected = 'expected' in issue && issue.expected !== undefined ? ` (expected ${issue.expected})` : '';
  return `${issue.path || 'archive'}: ${issue.code}${expected}`;
}

/** main.json and exactly the files that the events name: none missing, none extra, none twice. */
function nameFaults(entries: readonly ReceivedEntry[], mainJson: string | undefined): string[] {
  if (entries.length === 0) return [];
  const named = ['main.json', ...eventFiles(mainJson)].sort();
  const present = entries.map(({name}) => name).sort();
  return named.join('/') === present.join('/') ? []
    : [`the events name ${named.join(', ')} but the archive holds ${present.join(', ')}`];
}

function eventFiles(mainJson: string | undefined): string[] {
  try {
    const main = JSON.parse(mainJson ?? '') as {customers: {person: {events: {file: string}[]}}[]};
    return main.customers.flatMap(({person}) => person.events.map(({file}) => file));
  } catch {
    return [];
  }
}

/** The record, written anew, has the keys in the order of Concedus's own example. */
function orderFaults(mainJson: string | undefined, record: unknown): string[] {
  if (mainJson === undefined || record === undefined) return [];
  return JSON.stringify(JSON.parse(mainJson)) === JSON.stringify(record) ? [] : ['main.json: keys in another order'];
}
