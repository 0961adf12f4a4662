import {characters} from './foreign-content.ts';
import {inflate} from './inflate.ts';
import {MAX_PACKED, passStream} from './pdf-stream.ts';
import {Tape} from './tape.ts';

/** What a PDF's objects told so far. */
export interface PdfFindings {
  /** Something that runs or carries another file, or that can't be looked into. */
  active: boolean;
  encrypted: boolean;
  rooted: boolean;
  /** Nothing but the end of the file came after the last trailer. */
  ended: boolean;
  damaged: boolean;
  /** How many bytes of objects may still be unpacked. */
  budget: number;
}

/** Where in the file a byte stands. */
const OBJECT = 0;
const STRING = 1;
const COMMENT = 2;
export const OUTSIDE = 3;

const ACTIVE = /^(?:JavaScript|JS|Launch|EmbeddedFiles?|EF|RichMedia|XFA|OnInstantiate)$/;
/** The names of filters, also the short ones that readers take. */
const FILTER = /Decode$|^(?:Crypt|Fl|LZW|A85|AHx|RL)$/;
/** What unpacking costs beside the bytes that come out: without it, a file could hold millions of empty streams. */
const STREAM_COST = 16 * 1024;
/** Longer than any token, so that one that is cut in two by the end of a chunk is read whole. */
const HELD_BYTES = 256;
/** Where a name ends: 1 for white space, 2 for the other characters that can't stand in it. */
const ENDS = /* @__PURE__ */ Uint8Array.from({length: 256}, (_, byte) =>
  '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? 2 : +'\0\t\n\f\r '.includes(String.fromCharCode(byte)));

/** What the names in an object tell of it, and of the stream behind it. */
const EMPTY = {packed: false, length: 0, first: 0, filters: 0, flate: false, root: false, trailer: false};

/**
 * Reads names from objects to the end of the tape. An object may begin anywhere: a reader goes where the table of
 * offsets sends it, also into what looks like a string or a comment; `starts` are places where one does.
 */
export async function readObjects(
  tape: Tape, place: number, found: PdfFindings, starts: number[] = [],
): Promise<void> {
  let depth = 0;
  let nest = 0;
  let dictionary = {...EMPTY};
  for (let more = true; more || tape.at < tape.chunk.length;) {
    more = await tape.has(HELD_BYTES + 1);
    const {chunk} = tape;
    let at = tape.at;
    const start = (starts[0] ?? Infinity) - tape.position + at;
    const limit = Math.min(start, chunk.length - (more ? HELD_BYTES : 0));
    let stream = 0;
    while (!stream && at < limit) {
      const byte = chunk[at++]!;
      // A word of its own, or right behind a number, as readers take it.
      const before = chunk[at - 2] ?? 0;
      let begins = byte === 0x6f && stands('bj', chunk, at) && ENDS[chunk[at + 2] ?? 0]! > 0
        && ((before > 0x2f && before < 0x3a) || before < 0x21);
      // In a string or comment it misleads: what stands there is lost here, and found by a reader that passes it over.
      if (begins) found.active ||= place === STRING || place === COMMENT;
      else if (place === STRING) {
        if (byte === 0x5c) at++;
        else if (byte === 0x28) depth++;
        else if (byte === 0x29 && !--depth) place = OBJECT;
      } else if (place === COMMENT) {
        if (byte === 0x0a || byte === 0x0d) place = OBJECT;
      } else if (place === OUTSIDE) {
        if (byte === 0x25) found.ended ||= stands('%EOF', chunk, at);
        else begins = ['xref', 'trail'].some((word) => stands(word, chunk, at - 1));
      } else if (byte === 0x28) {
        place = STRING;
        depth = 1;
      } else if (byte === 0x3c) {
        // In a string of hexadecimal digits a bracket begins nothing; one that isn't closed ends where an object begins.
        if (chunk[at] === byte) {
          at++;
          nest++;
        } else while (at < chunk.length && chunk[at] !== 0x6f && chunk[at++] !== 0x3e);
      } else if (byte === 0x3e && chunk[at] === byte) {
        at++;
        nest--;
      } else if (byte === 0x25) place = COMMENT;
      else if (byte === 0x74) dictionary.trailer ||= stands('railer', chunk, at);
      // Within a dictionary these words are values, and overlooked.
      else if (byte === 0x73 && nest < 1) {
        if (stands('tream', chunk, at)) {
          stream = at + 5;
          if (chunk[stream] === 0x0d) stream++;
          if (chunk[stream] === 0x0a) stream++;
        }
        else if (stands('tartxref', chunk, at)) {
          place = OUTSIDE;
          tape.at = at += 8;
          tape.watch(true);
        }
      } else if (byte === 0x2f) {
        // Each is passed over whole: a word that ends one begins nothing.
        let name = '';
        for (; !ENDS[chunk[at] ?? 0]; at++) {
          const escaped = chunk[at] === 0x23 ? parseInt(characters.decode(chunk.subarray(at + 1, at + 3)), 16) : NaN;
          if (escaped) at += 2;
          name += String.fromCharCode(escaped || chunk[at]!);
        }
        if (name === 'Length') dictionary.length = numberAt(chunk, at);
        if (name === 'First') dictionary.first = numberAt(chunk, at);
        // One that stands elsewhere in the file is as good as unknown.
        const isElsewhere = name === 'Filter' && numberAt(chunk, at) > 0;
        if (FILTER.test(name) || isElsewhere || (name === 'Predictor' && numberAt(chunk, at) > 1)) dictionary.filters++;
        dictionary.flate ||= /^Fl(?:ateDecode)?$/.test(name);
        dictionary.packed ||= name === 'ObjStm' || name === 'First';
        found.active ||= ACTIVE.test(name);
        found.encrypted ||= name === 'Encrypt';
        dictionary.root ||= name === 'Root';
        dictionary.trailer ||= name === 'XRef';
      }
      found.rooted ||= dictionary.root && dictionary.trailer;
      if (!begins) continue;
      if (place === OUTSIDE) {
        tape.at = at;
        tape.watch(false);
      }
      found.ended = false;
      place = OBJECT;
      // A dictionary that isn't closed goes on: for some readers the word is a value in it.
      if (nest < 1) dictionary = {...EMPTY, trailer: byte === 0x74};
      nest = 0;
    }
    if (at >= start) {
      at = start;
      starts.shift();
      place = OBJECT;
      nest = 0;
    }
    tape.at = stream || at;
    if (!stream) continue;
    // No stream stands in a stream.
    found.active ||= !found.budget;
    const data = await passStream(tape, dictionary.packed, dictionary.length);
    if (data && dictionary.packed) await readPacked(data, dictionary, found);
    dictionary = {...EMPTY};
  }
}

/** Reads the objects that stand in a stream. */
async function readPacked(
  data: Uint8Array<ArrayBuffer>, {length, first, filters, flate}: typeof EMPTY, found: PdfFindings,
): Promise<void> {
  found.budget -= STREAM_COST;
  if (data.length > MAX_PACKED || !(first < MAX_PACKED) || filters > +flate || found.budget < 0) {
    found.active = true;
    return;
  }
  const stated = /^\s{0,2}endstream/.test(characters.decode(data.subarray(length, length + 12)));
  const packed = data.subarray(0, stated ? length : characters.decode(data).search(/\r?\n?endstream/));
  const inside = {...found, budget: 0};
  const tape = new Tape(flate ? inflate(packed) : new Blob([packed]).stream(), (step) => {
    found.budget -= step.length;
    if (found.budget < 0) tape.close();
  });
  await tape.has(first);
  // Each pair at the head says which object begins where behind it.
  const starts = [...characters.decode(tape.chunk.subarray(0, first)).matchAll(/\d+\s+(\d+)/g)]
    .map(([, from]) => first + Number(from)).sort((one, other) => one - other);
  await readObjects(tape, OBJECT, inside, starts);
  found.active ||= inside.active || found.budget < 0;
  // Readers overlook a wrong checksum at the end, and so does this: what came before it was looked into.
  found.damaged ||= tape.failed && !tape.position;
}

/** The number behind a name. */
function numberAt(chunk: Uint8Array, at: number): number {
  return parseInt(characters.decode(chunk.subarray(at, at + 24)), 10);
}

function stands(word: string, chunk: Uint8Array, at: number): boolean {
  for (let n = 0; n < word.length; n++) if (chunk[at + n] !== word.charCodeAt(n)) return false;
  return true;
}
