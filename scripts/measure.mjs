// What the script-tag file weighs on the wire, and the hash that lets a partner pin it.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** The bar for the script-tag file after brotli, in bytes. */
export const budgetBytes = 45_000;

/** The bar for the script-tag file with drafts. */
export const draftsBytes = 48_000;

/** The bar for the diagnosis after brotli, in bytes: nobody loads it but developers. */
export const diagnosisBytes = 12_000;

/** Sizes of a file in bytes, and its subresource integrity. */
export function measure(path) {
  const bytes = readFileSync(path);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
  return {
    path,
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes, {params}).length,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  };
}

/** The measurements as lines to print. */
export function report({path, raw, gzip, brotli, integrity}, bar = budgetBytes) {
  const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;
  const share = Math.round((brotli / bar) * 100);
  return [
    path,
    `  raw     ${kilobytes(raw)}`,
    `  gzip    ${kilobytes(gzip)}`,
    `  brotli  ${kilobytes(brotli)} (${share} % of the budget)`,
    `  integrity="${integrity}"`,
  ].join('\n');
}
