import {MEDIA_TYPES} from '../../src/documents/media-type.ts';
import {readDocument} from '../../src/documents/read-document.ts';
import type {ArchiveDocument, OpenOptions} from '../../src/archive/index.ts';
import type {CustomerRecord} from '../../src/record/index.ts';

/** The day on which the example's record holds. */
export const reading: OpenOptions = {today: '2026-11-21'};

/** The source's own example, without its three known faults, naming these files. */
export async function exampleRecord(...files: readonly string[]): Promise<CustomerRecord> {
  const response = await fetch(new URL('../fixtures/reliance-example.json', import.meta.url));
  const record = await response.json() as CustomerRecord;
  const {person, investmentSurveys: [survey]} = record.customers[0]!;
  person.professional = {isProfessional: false};
  survey!.investorExperience = ['AE1=3', 'AE2=1', 'AE3=4', 'AE4=2', 'AE5=1', 'AE6=1', 'AE7=2'].map((pair) => {
    const [name, value] = pair.split('=');
    return {name: name!, value: value!};
  });
  const [event] = person.events;
  person.events = files.map((file, index) => ({
    ...event!, file, key: event!.key.replace(/.$/, String(index)),
  }));
  return record;
}

/** A document as the draft hands it to the archive: read once, and named. */
export async function exampleDocument(file: string, content: Blob): Promise<ArchiveDocument> {
  const read = await readDocument(content, {accept: MEDIA_TYPES, maxBytes: 1e9, today: '2026-11-21', keepMetadata: true});
  if (!read.ok) throw new Error(read.problem.code);
  const {blob, bytes, crc32, mediaType} = read.document;
  return {file, blob, bytes, crc32, mediaType};
}

/** The bytes of a blob. */
export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}
