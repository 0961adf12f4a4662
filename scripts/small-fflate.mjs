// What the archive asks of fflate, for the script-tag file: a record of some kilobytes, deflated. There it is deflated
// into blocks that are stored as they are (RFC 1951, 3.2.4), which every reader takes: trees that would save the one
// person who sends a record 4 kB of an upload of megabytes would cost everybody who opens the page 2 kB.

const blockBytes = 0xffff;

export function deflateSync(data) {
  const blocks = Math.ceil(data.length / blockBytes) || 1;
  const result = new Uint8Array(data.length + blocks * 5);
  for (let index = 0; index < blocks; index += 1) {
    const block = data.subarray(index * blockBytes, (index + 1) * blockBytes);
    const {length} = block;
    const isLast = index === blocks - 1;
    // The length, and as a check its complement, low bytes first.
    result.set([isLast ? 1 : 0, length, length >> 8, ~length, ~length >> 8, ...block], index * (blockBytes + 5));
  }
  return result;
}
