// The script-tag file's stand-in for zod/mini against zod/mini itself: random schemas, random values.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as zod from 'zod/mini';
import * as small from '../../scripts/small-zod.mjs';

const keys = ['a', 'b', 'toString', '__proto__x'];
const key = fc.constantFrom(...keys);

// A schema as data, so that both libraries can build it; a check adds issues that let the judging go on, or end it.
const {schema} = fc.letrec(tie => ({
  schema: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    fc.record({kind: fc.constantFrom('string', 'boolean', 'number', 'unknown')}),
    fc.record({kind: fc.constantFrom('optional', 'array'), item: tie('schema')}),
    fc.record({kind: fc.constant('strictObject'), shape: fc.dictionary(key, tie('schema'))}),
    fc.record({
      kind: fc.constant('check'),
      item: tie('schema'),
      issues: fc.array(fc.record({
        on: fc.constantFrom('string', 'number', 'undefined', 'object', 'boolean'),
        path: fc.option(fc.constantFrom([0], ['a', 1]), {nil: undefined}),
        continue: fc.boolean(),
      }), {maxLength: 3}),
    }),
  ),
}));

const judge = wanted => context => {
  if (typeof context.value !== wanted.on) return;
  // zod writes into the path of an issue.
  const path = wanted.path && {path: [...wanted.path]};
  context.issues.push({code: 'custom', input: context.value, params: {code: wanted.on}, ...path, continue: wanted.continue});
};

const build = (z, {kind, item, shape, issues}) => {
  if (kind === 'check') return build(z, item).check(...issues.map(one => z.check(judge(one))));
  if (item) return z[kind](build(z, item));
  if (shape) return z[kind](Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, build(z, part)])));
  return z[kind]();
};

const {value} = fc.letrec(tie => ({
  value: fc.oneof(
    {maxDepth: 5},
    fc.constantFrom('', 'text', 0, NaN, Infinity, true, null, undefined, 1n, new Date(0), new Map()),
    fc.array(tie('value'), {maxLength: 3}),
    fc.sparseArray(tie('value'), {maxNumElements: 3, maxIndex: 4}),
    fc.dictionary(fc.oneof(key, key, fc.constantFrom('c', '__proto__')), tie('value'), {maxKeys: 4}),
  ),
}));

// What `record/parse.ts` reads of a result; zod's own sentences, and what only they name, are shown to nobody.
const seen = result => result.success ? result : {
  success: false,
  issues: result.error.issues.map(({code, path, params, keys: unknown}) => ({code, path, params, unknown})),
};

describe('the stand-in for zod/mini', () => {
  it('has the same values and issues in the same order', () => {
    let held = 0;
    let failed = 0;
    fc.assert(fc.property(schema, value, (shape, input) => {
      const expected = seen(build(zod, shape).safeParse(input));
      if (expected.success) held += 1;
      else failed += 1;
      assert.deepEqual(seen(build(small, shape).safeParse(input)), expected);
    }), {numRuns: 20_000});
    assert.ok(held > 1000 && failed > 1000, `${held} held, ${failed} failed`);
  });
});
