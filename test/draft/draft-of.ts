import {assert} from 'chai';
import {emptyDraft, momentOf, type Draft} from '../../src/draft/draft.ts';
import type {Circumstances} from '../../src/draft/progress.ts';
import {answer} from '../../src/draft/transitions.ts';
import type {Answers} from '../../src/questionnaire/condition.ts';
import type {Moment} from '../../src/questionnaire/to-record.ts';
import {setupOf, today} from '../questionnaire/ada.ts';

/** A moment of the day on which these tests play. */
export const at = (hour: number): Moment => ({at: Date.UTC(2026, 10, 21, hour), on: today});

/** A draft that was begun at seven. */
export const newDraft = (config: object = {}): Draft =>
  frozen(emptyDraft(setupOf(config), momentOf(new Date(Date.UTC(2026, 10, 21, 7)))));

/** A draft in which these answers were given, one after the other, at eight. */
export const draftWith = (answers: Answers, draft: Draft = newDraft()): Draft =>
  frozen(Object.entries(answers).reduce((before, [name, value]) => answer(before, name, value, at(8)), draft));

/** What a draft is looked at under, unless a test says otherwise. */
export const circumstancesOf = (config: object = {}, canScore = false): Circumstances =>
  ({setup: setupOf(config), canIdentify: false, canScore, today});

/** Makes any change of a draft an error: objects are frozen, sets refuse to be added to. */
export const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || value instanceof Blob) return value;
  if (value instanceof Set) {
    const refuse = () => assert.fail('A set of a draft was changed');
    Object.assign(value, {add: refuse, delete: refuse, clear: refuse});
  }
  Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};
