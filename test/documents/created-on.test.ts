import {assert} from 'chai';
import {createdOn} from '../../src/documents/created-on.ts';

const today = '2026-11-21';
const file = (lastModified: number) => new File(['x'], 'x.pdf', {lastModified});

describe('createdOn', () => {
  // Run in Berlin and Honolulu too by test/readers/zones.test.mjs, as here the machine may well stand in UTC.
  it('is the person\'s own day just after midnight', () => {
    assert.strictEqual(createdOn(file(new Date(2026, 2, 1, 0, 0, 1).getTime()), today), '2026-03-01');
  });
  it('is the person\'s own day just before midnight', () => {
    assert.strictEqual(createdOn(file(new Date(2026, 1, 28, 23, 59, 59).getTime()), today), '2026-02-28');
  });
  it('is today for a Blob, which has no time', () => {
    assert.strictEqual(createdOn(new Blob(['x']), today), today);
  });
  it('is today where the clock was never set', () => {
    assert.strictEqual(createdOn(file(0), today), today);
  });
  it('is never in the future', () => {
    assert.strictEqual(createdOn(file(new Date(2027, 0, 1).getTime()), today), today);
  });
});
