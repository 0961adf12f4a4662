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

/** A list that is left out rather than empty, without repetitions (contract §9). */
export const list = <S extends z.ZodMiniType>(item: S) =>
  z.array(item).check(check((values) => {
    if (values.length === 0) return {code: 'count', expected: 1};
    return new Set(values).size < values.length ? {code: 'duplicate'} : undefined;
  }));
