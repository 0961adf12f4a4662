/** Deflate can grow a thousandfold; with steps this small no single one fills the memory. */
const STEP_BYTES = 4096;

/** Unpacks deflated bytes, no faster than they are read; breaks off with an error where they are damaged. */
export function inflate(packed: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const {readable, writable} = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  const write = async () => {
    for (let at = 0; at < packed.length; at += STEP_BYTES) await writer.write(packed.subarray(at, at + STEP_BYTES));
    await writer.close();
  };
  // Whoever reads meets the same error.
  write().catch(() => {});
  return readable;
}
