// The same bytes in every time zone, and each document's day as the person's own calendar shows it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import process from 'node:process';
import {describe, it} from 'node:test';
import {sha256} from './sample-archive.mjs';

function inZone(zone, script) {
  const args = ['--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, {cwd: import.meta.dirname, env: {...process.env, TZ: zone}});
}

const pack = `
  import {packSample} from './sample-archive.mjs';
  process.stdout.write(Buffer.from(await packSample().blob.arrayBuffer()));`;

const day = `
  import {createdOn} from '../../dist/documents/created-on.js';
  const lastModified = Date.UTC(2026, 1, 28, 23, 30);
  process.stdout.write(createdOn(new File(['x'], 'x.pdf', {lastModified}), '2026-11-21'));`;

describe('in any time zone', () => {
  it('the archive has the same bytes', () => {
    const digests = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((zone) => sha256(inZone(zone, pack)));
    assert.equal(new Set(digests).size, 1);
  });

  for (const [zone, expected] of [['Europe/Berlin', '2026-03-01'], ['Pacific/Honolulu', '2026-02-28']]) {
    it(`a document made at half past eleven, UTC, is of ${expected} in ${zone}`, () => {
      assert.equal(inZone(zone, day).toString(), expected);
    });
  }
});
