/** Deflate can grow a thousandfold; with steps this small no single one fills the memory. */
const STEP_BYTES = 4096;
/** Here ends the data proper, and an error in what follows, such as the checksum, must not swallow what came before. */
const LAST_BYTES = 32;

/** Unpacks deflated bytes, no faster than they are read; breaks off with an error where they are damaged. */
export function inflate(packed: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const {readable, writable} = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  const write = async () => {
    const {length} = packed;
    for (let at = 0, to; at < length; at = to) {
      to = at < length - LAST_BYTES ? Math.min(at + STEP_BYTES, length - LAST_BYTES) : at + 1;
      await writer.write(packed.subarray(at, to));
    }
    await writer.close();
  };
  // Whoever reads meets the same error.
  write().catch(() => {});
  return readable;
}
