import {scanHeif} from './heif-scan.ts';
import {scanJpeg} from './jpeg-scan.ts';
import type {MediaType} from './media-type.ts';
import {metadataInHeif} from './metadata-heif.ts';
import type {FindMetadata} from './metadata-source.ts';
import {metadataInTiff} from './metadata-tiff.ts';
import {metadataInWebp} from './metadata-webp.ts';
import {scanPdf} from './pdf-scan.ts';
import {scanPng} from './png-scan.ts';
import type {Scan} from './scan.ts';
import {scanTiff} from './tiff-scan.ts';
import {scanWebp} from './webp-scan.ts';

/** How a file of each kind is judged, and where its metadata are found if not on the way. */
export const SCANS: Readonly<Record<MediaType, readonly [scan: Scan, find?: FindMetadata]>> = {
  'application/pdf': [scanPdf],
  'image/jpeg': [scanJpeg],
  'image/png': [scanPng],
  'image/heic': [scanHeif, metadataInHeif],
  'image/heif': [scanHeif, metadataInHeif],
  'image/webp': [scanWebp, metadataInWebp],
  'image/tiff': [scanTiff, metadataInTiff],
};
