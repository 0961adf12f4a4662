/** What can be wrong with a ZIP that somebody else made. */
export type ZipProblemCode =
  | 'not-a-zip' | 'truncated' | 'zip64' | 'too-many-entries' | 'too-large'
  | 'bad-header' | 'hidden-bytes' | 'encrypted' | 'unsupported-compression' | 'data-descriptor'
  | 'bad-data' | 'bad-crc';

/** One problem; `path` is the entry's name, or empty where it concerns the whole file. */
export interface ZipProblem {
  readonly code: ZipProblemCode;
  readonly path: string;
  /** The limit that was passed: bytes or entries, as the code says. */
  readonly expected?: number;
}

/** How much of an untrusted file is read at most. */
export interface ZipLimits {
  /** All contents together, unpacked. */
  readonly maxBytes: number;
  readonly maxEntries: number;
}
