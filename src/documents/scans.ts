import {scanHeif} from './heif-scan.ts';
import {scanJpeg} from './jpeg-scan.ts';
import type {MediaType} from './media-type.ts';
import {scanPdf} from './pdf-scan.ts';
import {scanPng} from './png-scan.ts';
import type {Scan} from './scan.ts';
import {scanTiff} from './tiff-scan.ts';
import {scanWebp} from './webp-scan.ts';

/** How a file of each kind is judged. */
export const SCANS: Readonly<Record<MediaType, Scan>> = {
  'application/pdf': scanPdf,
  'image/jpeg': scanJpeg,
  'image/png': scanPng,
  'image/heic': scanHeif,
  'image/heif': scanHeif,
  'image/webp': scanWebp,
  'image/tiff': scanTiff,
};
