import {Inflate} from 'fflate';
import {crc32} from '../documents/crc32.ts';
import type {ZipEntry} from './read-zip.ts';
import {METHOD_STORED} from './zip-format.ts';
import type {ZipProblemCode} from './zip-problem.ts';

/** The content of an entry, or why it isn't what the headers say. */
export type Unpacked = {readonly ok: true; readonly blob: Blob} | {readonly ok: false; readonly code: ZipProblemCode};

/** Deflate can grow a thousandfold; with steps this small no single one fills the memory. */
const STEP_BYTES = 16 * 1024;

/** Unpacks an entry and checks its length and checksum; a stored one isn't copied. */
export async function unpackEntry(entry: ZipEntry): Promise<Unpacked> {
  let bytes = 0;
  let crc = 0;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const count = (chunk: Uint8Array) => {
    bytes += chunk.length;
    crc = crc32(chunk, crc);
  };
  if (entry.method === METHOD_STORED) {
    for await (const step of stepsOf(entry.packed)) count(step);
  } else {
    const inflate = new Inflate((chunk) => {
      count(chunk);
      parts.push(chunk as Uint8Array<ArrayBuffer>);
    });
    try {
      for await (const step of stepsOf(entry.packed)) {
        inflate.push(step);
        if (bytes > entry.bytes) return {ok: false, code: 'bad-data'};
      }
      inflate.push(new Uint8Array(), true);
      if (hasRest(inflate)) return {ok: false, code: 'bad-data'};
    } catch {
      return {ok: false, code: 'bad-data'};
    }
  }
  if (bytes !== entry.bytes) return {ok: false, code: 'bad-data'};
  if (crc !== entry.crc32) return {ok: false, code: 'bad-crc'};
  return {ok: true, blob: entry.method === METHOD_STORED ? entry.packed : new Blob(parts)};
}

/** Whether something stands behind the end of the data, which Java refuses: fflate has it left, to the bit, and is silent. */
const hasRest = (inflate: Inflate): boolean => {
  const {p: left, s: {p: bits}} = inflate as unknown as {readonly p: Uint8Array; readonly s: {readonly p: number}};
  return left.length > (bits > 0 ? 1 : 0);
};

/** Not `for await` over the stream itself, which Safari learnt only in 2026. */
async function* stepsOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      for (let at = 0; at < value.length; at += STEP_BYTES) yield value.subarray(at, at + STEP_BYTES);
    }
  } finally {
    await reader.cancel();
  }
}
