import * as z from 'zod/mini';
import type {Problem, Rule} from './issue.ts';
import {textProblem} from './text.ts';

/** Lets a schema ask one of this room's rules; the problem travels as data, never as a sentence. */
export const check = <T>(judge: (value: T) => Problem | undefined) =>
  z.check<T>((context) => {
    const problem = judge(context.value);
    if (problem) context.issues.push({code: 'custom', input: context.value, params: {...problem}, continue: true});
  });

/** A string that a rule judges. */
export const string = (rule: Rule = textProblem) => z.string().check(check(rule));

/** One of these codes. */
export const oneOf = <const C extends readonly string[]>(codes: C) =>
  string((code) => codes.includes(code) ? undefined : {code: 'option'}) as unknown as z.ZodMiniType<C[number], C[number]>;

/** A list of exactly one; zod's own length check would also measure a text in its place. */
export const one = <S extends z.ZodMiniType>(item: S) =>
  z.array(item).check(check((values) => values.length === 1 ? undefined : {code: 'count', expected: 1}));

/** A list that is left out rather than empty, without repetitions (contract §9). */
export const list = <S extends z.ZodMiniType>(item: S) => z.array(item).check(
  check((values) => values.length === 0 ? {code: 'count', expected: 1} : undefined),
  z.check((context) => context.value.forEach((value, index, values) => {
    // The repetition is to be removed, so the issue stands there and not at the list.
    if (values.indexOf(value) < index) {
      const params: Problem = {code: 'duplicate'};
      context.issues.push({code: 'custom', input: value, params: {...params}, path: [index], continue: true});
    }
  })),
);
