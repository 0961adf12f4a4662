/** Bytes of a file that go, `from` up to `to`, and what comes in their place: nothing where it is left out, zeros for 0. */
export type Edit = readonly [from: number, to: number, bytes?: ArrayLike<number> | 0];

/** Finds what has to go from a file of one kind. */
export type FindMetadata = (source: Source) => AsyncIterable<Edit>;

/** What a Blob can do, and what is in memory can be made to do. */
export interface Readable {
  readonly size: number;
  slice(from: number, to: number): {arrayBuffer(): Promise<ArrayBuffer>};
}

/** A file that is read here and there; past its end it reads as zeros, which are no chunk, no box and no entry. */
export interface Source {
  readonly size: number;
  /** At least so many bytes, and what else was loaded behind them. */
  bytes(at: number, count: number): Promise<Uint8Array>;
  /** A number of so many bytes, big-endian unless `little`. */
  uint(at: number, count: number, little?: boolean): Promise<number>;
  /** One character per byte. */
  text(at: number, count: number): Promise<string>;
}

const WINDOW_BYTES = 1 << 16;
/** Far more than an honest file asks for. To load a window takes about as long as to look into one 100 times. */
const MAX_STEPS = 1e6;
const STEPS_TO_LOAD = 100;

/**
 * Reads a file through a window, so that neither its size nor the number of looks into it matters. Throws a RangeError
 * where a file keeps its reader busy without end.
 */
export function readSource(file: Readable): Source {
  // A file can have thousands of parts of a few bytes.
  const windowBytes = Math.min(WINDOW_BYTES, file.size);
  let start = 0;
  let loaded = new Uint8Array();
  let steps = 0;
  const bytes = async (at: number, count: number) => {
    if (at < start || at + count > start + loaded.length) {
      const content = await file.slice(at, at + Math.max(count, windowBytes)).arrayBuffer();
      loaded = new Uint8Array(Math.max(count, windowBytes));
      loaded.set(new Uint8Array(content));
      start = at;
      steps += STEPS_TO_LOAD;
    }
    if (++steps > MAX_STEPS) throw new RangeError();
    return loaded.subarray(at - start);
  };
  const exactly = async (at: number, count: number) => (await bytes(at, count)).subarray(0, count);
  return {
    size: file.size,
    bytes,
    uint: async (at, count, little) => (await exactly(at, count))
      [little ? 'reduceRight' : 'reduce']((number, byte) => number * 256 + byte, 0),
    text: async (at, count) => String.fromCharCode(...await exactly(at, count)),
  };
}
