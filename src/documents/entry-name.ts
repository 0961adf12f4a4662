import {extensionOf, type MediaType} from './media-type.ts';

/** Leaves room for the number and the extension below the contract's 100 characters (§5). */
const MAX_STEM = 80;

/**
 * The name of a document in the archive, such as `identification-1.pdf`, made from the slot and never from the person's
 * own file name, which can carry personal data, a path or an attack (contract §5). `index` counts from 1.
 */
export function entryName(slot: string, index: number, mediaType: MediaType): string {
  return `${stemOf(slot)}-${index}.${extensionOf(mediaType)}`;
}

/** Names for a whole list of documents, in its order: numbered within each slot, unique in any letter case. */
export function entryNames(documents: readonly {readonly slot: string; readonly mediaType: MediaType}[]): string[] {
  const counts = new Map<string, number>();
  return documents.map(({slot, mediaType}) => {
    const stem = stemOf(slot);
    const index = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, index);
    return entryName(slot, index, mediaType);
  });
}

/** Dots go too, so that no slot can smuggle in a second extension. */
function stemOf(slot: string): string {
  const ascii = slot.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const stem = ascii.replace(/[^a-z0-9_]+/g, '-').replace(/^-+/, '').slice(0, MAX_STEM).replace(/-+$/, '');
  return stem || 'document';
}
