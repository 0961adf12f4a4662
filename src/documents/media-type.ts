/** The kinds of document that the widget knows by their content. */
export type MediaType =
  | 'application/pdf'
  | 'image/jpeg'
  | 'image/png'
  | 'image/heic'
  | 'image/heif'
  | 'image/webp'
  | 'image/tiff';

const EXTENSIONS = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/heic': ['heic'],
  'image/heif': ['heif', 'hif'],
  'image/webp': ['webp'],
  'image/tiff': ['tif', 'tiff'],
} as const satisfies Record<MediaType, readonly [string, ...string[]]>;

/** Every kind of document that can be recognised, for callers that accept all of them. */
export const MEDIA_TYPES = Object.keys(EXTENSIONS) as readonly MediaType[];

/** The extension, without its dot, that the widget gives to a file of this content. */
export function extensionOf(mediaType: MediaType): string {
  return EXTENSIONS[mediaType][0];
}

/** What a file name's extension claims, in any letter case; undefined for an extension of no known kind. */
export function mediaTypeOfName(name: string): MediaType | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return MEDIA_TYPES.find((mediaType) => (EXTENSIONS[mediaType] as readonly string[]).includes(extension));
}
