/** As much of a file as is read at once. */
const BUFFER_BYTES = 1024 * 1024;

/** Bytes that are read forwards; the memory of a chunk is used again for the next one. */
export interface Chunks {
  read(): Promise<{readonly value?: Uint8Array<ArrayBuffer> | undefined}>;
  /** Ends a read that is under way as if there were no more. */
  cancel(): Promise<void>;
}

/**
 * A file's chunks, all in one buffer: in memory of their own they would keep the garbage collector busy, which is what
 * takes longest on a slow device.
 */
export function chunksOf(file: Blob): Chunks {
  const stream = file.stream();
  let reader: ReadableStreamBYOBReader;
  try {
    reader = stream.getReader({mode: 'byob'});
  } catch {
    // Not every browser's files can be read into a buffer (WebKit 2024); chunks of their own do as well.
    return stream.getReader();
  }
  let buffer = new ArrayBuffer(Math.min(file.size, BUFFER_BYTES));
  return {
    async read() {
      const {value} = await reader.read(new Uint8Array(buffer), {min: buffer.byteLength});
      if (value) buffer = value.buffer;
      return value?.length ? {value} : {};
    },
    cancel: () => reader.cancel(),
  };
}
