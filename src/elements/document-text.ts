import type {ReadDocument} from '../documents/document.ts';
import {extensionOf} from '../documents/media-type.ts';
import {fileSize} from './file-size.ts';

/** What a document is called: its kind and size, never the name of the person's own file. */
export const documentText = ({mediaType, bytes}: Pick<ReadDocument, 'mediaType' | 'bytes'>, tag: string): string =>
  `${extensionOf(mediaType).toUpperCase()}, ${fileSize(bytes, tag)}`;
