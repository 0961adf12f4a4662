// Small files are a house rule; the linter sees one file at a time, so the median is measured here.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Lines of each TypeScript file in a folder, longest first: [name, lines]. */
function lineCounts(folder) {
  return readdirSync(folder, {recursive: true})
    .filter(name => name.endsWith('.ts'))
    .map(name => [name, readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length])
    .sort(([, a], [, b]) => b - a);
}

describe('source files', () => {
  const counts = lineCounts(src);

  it('have a median of at most 90 lines', () => {
    assert.ok(counts.length > 0, 'no source files were found');
    const [, median] = counts[Math.floor(counts.length / 2)];
    assert.ok(median <= 90, `the median is ${median}`);
  });

  it('have at most 300 lines each', () => {
    assert.deepEqual(counts.filter(([, lines]) => lines > 300), []);
  });
});
