import {characters, FOREIGN} from './foreign-content.ts';
import {readSource, type Edit, type FindMetadata} from './metadata-source.ts';
import {pause} from './pause.ts';

/** As long as any signature, so that one that is cut in two by the end of a chunk is found too. */
const CARRY = 32;
const STEP_BYTES = 256 * 1024;
const FIRST_STEP_BYTES = 4096;
/** After so long without a pause the page has its turn; on a slow device the last step before it takes longest. */
const BUSY_MS = 6;
/** As much of a part as is looked at for metadata worth keeping, such as how a picture is turned. */
const MAX_PART_BYTES = 1 << 16;
const MAX_PARTS = 20_000;

/** A stream of bytes that is read forwards, in steps that leave the page time for other things. */
export class Tape {
  /** What is at hand, from `at` on still to be read. */
  chunk = new Uint8Array();
  at = 0;
  /** Whether the stream broke off with an error. */
  failed = false;
  /** Whether something was found, where it was looked for, that makes the file another kind of file as well. */
  foreign = false;
  /** What goes from the copy, and what comes instead, in its order; undefined where all is kept. */
  edits: Edit[] | undefined;
  /** Whether the copy differs from the file. */
  changed = false;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  readonly #take: (step: Uint8Array<ArrayBuffer>) => void;
  #ahead = new Uint8Array();
  #start = 0;
  #before = 0;
  #copied = 0;
  #cleaned = 0;
  #since = performance.now();
  #watched = -1;
  #carry = '';

  /** What was passed over is handed to `take` once, as it is or as edited. */
  constructor(stream: ReadableStream<Uint8Array<ArrayBuffer>>, take: (bytes: Uint8Array<ArrayBuffer>) => void) {
    this.#reader = stream.getReader();
    this.#take = take;
  }

  /** How many bytes were read. */
  get position(): number {
    return this.#before + this.at;
  }

  /** Whether so many bytes are at hand, after reading more where needed. */
  async has(count: number): Promise<boolean> {
    while (this.chunk.length - this.at < count) {
      this.#look();
      this.#copy();
      const step = await this.#next();
      if (!step) return false;
      const left = this.chunk.length - this.at;
      const {buffer, byteOffset, length} = step;
      this.#before += this.at;
      // What is left mostly stands right before the step: then the two are one without being copied.
      this.chunk = left > byteOffset - this.#start ? join(this.chunk.subarray(this.at), step)
        : new Uint8Array(buffer, byteOffset - left, left + length);
      this.at = 0;
      if (this.#watched > 0) this.#watched = 0;
    }
    return true;
  }

  /** Passes over so many bytes; false where the stream has fewer. */
  async skip(count: number): Promise<boolean> {
    for (;;) {
      const step = Math.min(count, this.chunk.length - this.at);
      this.at += step;
      count -= step;
      if (!count) return true;
      if (!(await this.has(1))) return false;
    }
  }

  /** Takes the metadata from a part that begins here, by a search that expects `lead` bytes before; false in the end. */
  async clean(find: FindMetadata, lead: number, count: number): Promise<boolean> {
    if (!this.edits) return true;
    if (++this.#cleaned > MAX_PARTS) return false;
    await this.has(Math.min(count, MAX_PART_BYTES));
    const part = join(new Uint8Array(lead), this.chunk.subarray(this.at, this.at + count));
    const slice = (from: number, to: number) => ({arrayBuffer: async () => part.slice(from, to).buffer});
    const shift = this.position - lead;
    for await (const [from, to, bytes] of find(readSource({size: part.length, slice}))) {
      this.edits.push([from + shift, to + shift, bytes ?? []]);
    }
    return true;
  }

  /** Looks for foreign content from here on, or no longer. */
  watch(on: boolean): void {
    if (on === this.#watched >= 0) return;
    this.#look();
    this.#carry = '';
    this.#watched = on ? this.at : -1;
  }

  /** A number of so many bytes, big-endian unless `little`, `offset` bytes from here; they must be at hand. */
  uint(offset: number, count: number, little = false): number {
    const bytes = this.chunk.subarray(this.at + offset, this.at + offset + count);
    return bytes[little ? 'reduceRight' : 'reduce']((number, byte) => number * 256 + byte, 0);
  }

  /** One character per byte; they must be at hand. */
  text(offset: number, count: number): string {
    return String.fromCharCode(...this.chunk.subarray(this.at + offset, this.at + offset + count));
  }

  /** Lets go of the stream; what is under way ends as if the stream had ended. */
  close(): void {
    // A stream that broke off rejects this too, and has been told of by `failed`.
    this.#reader.cancel().catch(() => {});
  }

  #look(): void {
    if (this.#watched < 0) return;
    const text = this.#carry + characters.decode(this.chunk.subarray(this.#watched, this.at));
    this.foreign ||= FOREIGN.test(text);
    this.#carry = text.slice(-CARRY);
    this.#watched = this.at;
  }

  #copy(): void {
    const to = this.position;
    const copy = (end: number) => {
      if (end > this.#copied) this.#take(this.chunk.subarray(this.#copied - this.#before, end - this.#before));
      this.#copied = Math.max(this.#copied, end);
    };
    while (this.edits?.[0] && this.edits[0][0] < to) {
      const [from, end, bytes = []] = this.edits.shift()!;
      copy(from);
      // Two entries may share what they point to, so that the blanks for it meet.
      const left = Math.max(this.#copied, end);
      this.#take(bytes ? Uint8Array.from(bytes).subarray(this.#copied - from) : new Uint8Array(left - this.#copied));
      this.#copied = left;
      this.changed = true;
    }
    copy(to);
  }

  async #next(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    // Before reading on: what arrives is copied by the browser in the task that takes it.
    if (performance.now() - this.#since > BUSY_MS) {
      await pause();
      this.#since = performance.now();
    }
    while (!this.#ahead.length) {
      const read = await this.#reader.read().catch(() => undefined);
      this.failed ||= !read;
      if (!read?.value) return undefined;
      this.#ahead = read.value;
      this.#start = read.value.byteOffset;
    }
    // What was left of the read before is copied together with the first step of this one.
    const bytes = this.#ahead.byteOffset > this.#start ? STEP_BYTES : FIRST_STEP_BYTES;
    const step = this.#ahead.subarray(0, bytes);
    this.#ahead = this.#ahead.subarray(bytes);
    return step;
  }
}

/** Two runs of bytes as one. */
export function join(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
