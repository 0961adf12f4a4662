import {assert} from 'chai';
import {crc32} from '../../src/documents/crc32.ts';

const ascii = (text: string) => new TextEncoder().encode(text);

describe('crc32', () => {
  // The check value stands in every catalogue of checksums; the others are what zlib gives.
  const vectors: [claim: string, bytes: Uint8Array, crc: number][] = [
    ['nothing', new Uint8Array(), 0],
    ['the check value of the algorithm', ascii('123456789'), 0xcbf43926],
    ['one letter', ascii('a'), 0xe8b7be43],
    ['a pangram', ascii('The quick brown fox jumps over the lazy dog'), 0x414fa339],
    ['32 zeros', new Uint8Array(32), 0x190a55ad],
    ['32 bytes of ones', new Uint8Array(32).fill(0xff), 0xff6cab0b],
    ['every byte once', Uint8Array.from({length: 256}, (_, byte) => byte), 0x29058c73],
  ];
  for (const [claim, bytes, crc] of vectors) {
    it(`knows ${claim}`, () => assert.strictEqual(crc32(bytes), crc));
  }

  it('goes on over chunks, wherever they are cut', () => {
    const bytes = Uint8Array.from({length: 99}, (_, index) => index * 37);
    const whole = crc32(bytes);
    for (let cut = 0; cut <= bytes.length; cut++) {
      assert.strictEqual(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut))), whole, `cut at ${cut}`);
    }
  });
});
