import type {MediaType} from './media-type.ts';

/** How many of a file's first bytes `sniffMediaType` wants to see; readers look for a PDF header this far. */
export const SNIFF_BYTES = 1024;

const PNG = '\x89PNG\r\n\x1a\n';
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis'];
const AVIF_BRANDS = ['avif', 'avis'];

/** How programs, archives and pictures of no known kind begin. */
const OTHER = /^(?:MZ|PK|GIF8|\x7fELF|Rar!|BM)/;

/**
 * Tells what a file is by its first bytes, never by its name or by what the sender calls it; undefined for a kind that
 * the widget doesn't know.
 */
export function sniffMediaType(head: Uint8Array): MediaType | undefined {
  const text = latin1(head.subarray(0, SNIFF_BYTES));
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith(PNG)) return 'image/png';
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'image/webp';
  if (text.startsWith('II*\0') || text.startsWith('MM\0*')) return 'image/tiff';
  if (text.startsWith('ftyp', 4)) return sniffBrands(text);
  // Last, because other files may carry these five characters too: a picture in a comment, an archive in an entry.
  return text.includes('%PDF-') && !OTHER.test(text) ? 'application/pdf' : undefined;
}

/** AVIF and HEIC pictures both name the general brand `mif1`, so the more special brand decides. */
function sniffBrands(text: string): MediaType | undefined {
  const boxBytes = text.charCodeAt(0) * 2 ** 24 + text.charCodeAt(1) * 2 ** 16 + text.charCodeAt(2) * 2 ** 8 +
    text.charCodeAt(3);
  const brands = [text.slice(8, 12)];
  for (let at = 16; at + 4 <= Math.min(boxBytes, text.length); at += 4) brands.push(text.slice(at, at + 4));
  if (brands.some((brand) => HEIC_BRANDS.includes(brand))) return 'image/heic';
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return undefined;
  return brands.includes('mif1') ? 'image/heif' : undefined;
}

/** One character per byte, so that signatures can be read as text. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
