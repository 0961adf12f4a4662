import {assert} from 'chai';
import fc from 'fast-check';
import {normaliseCode} from '../../src/record/bank.ts';
import {normaliseText, textProblem} from '../../src/record/text.ts';

describe('Text (contract §9)', () => {
  const rules: readonly [claim: string, typed: string, kept: string][] = [
    ['is trimmed', '  Ada \t', 'Ada'],
    ['is trimmed of white space of any kind', '\u00a0\u2003\ufeffAda\u3000', 'Ada'],
    ['has one space where white space ran', 'Anna   Lena\t\nMaria', 'Anna Lena Maria'],
    ['has an ordinary space for a no-break space', 'van\u00a0Gogh', 'van Gogh'],
    ['is in Unicode NFC', 'Mu\u0308ller', 'M\u00fcller'],
    ['keeps capitals, hyphens and apostrophes', 'D’ARC-O\'NEIL', 'D’ARC-O\'NEIL'],
    ['keeps any script', 'Соловьёв 山田', 'Соловьёв 山田'],
    ['keeps look-alikes, which NFC does not fold', 'ﬁ①', 'ﬁ①'],
    ['has nothing unseen: soft hyphens and what has no width', 'Vla\u200bdi\u00admir\ufeff\u2060', 'Vladimir'],
    ['is in Unicode NFC whatever stood between a letter and its mark', 'Mu\u200b\u0308ller', 'M\u00fcller'],
    ['is written in the order in which it is read', '\u202e74T00X10C\u202c', '74T00X10C'],
    ['keeps the joiners of scripts and of emoji', 'نمی\u200cدانم 👩\u200d💻', 'نمی\u200cدانم 👩\u200d💻'],
    ['may be empty', ' \n ', ''],
  ];
  for (const [claim, typed, kept] of rules) it(claim, () => assert.equal(normaliseText(typed), kept));

  it('is the same when normalised again', () => {
    const spaces = fc.constantFrom(' ', '\u00a0', '\n', '\u2003', '\u200b', '\u00ad', 'a', 'u', '\u0308', '\u0301', '가', 'é');
    fc.assert(fc.property(fc.oneof(fc.string({unit: spaces}), fc.string({unit: 'binary'})), (typed) => {
      const kept = normaliseText(typed);
      assert.equal(normaliseText(kept), kept);
      assert.notMatch(kept, /^\s|\s$|\s\s|[^\S ]/u);
    }), {numRuns: 1000});
  });

  it('is missing where there is nothing to read, and wrong with control characters', () => {
    assert.isUndefined(textProblem('Ø'));
    assert.deepEqual(textProblem('\u2003'), {code: 'missing'});
    assert.deepEqual(textProblem('A\u0007da'), {code: 'text'});
    assert.deepEqual(textProblem('A\u0085da'), {code: 'text'});
    assert.deepEqual(textProblem('A\ud83dda'), {code: 'text'}, 'half of a pair');
    assert.isUndefined(textProblem('A\ud83d\ude00da'));
  });
});

describe('IBAN and BIC (contract §9)', () => {
  const rules: readonly [claim: string, typed: string, kept: string][] = [
    ['are in capitals', 'de89370400440532013000', 'DE89370400440532013000'],
    ['have no spaces', ' DE89 3704 0044\u00a00532 0130 00 ', 'DE89370400440532013000'],
    ['have no dashes', 'DE89-3704–0044', 'DE8937040044'],
    ['have no dots', 'DE89.3704.0044', 'DE8937040044'],
    ['keep letters', 'coba de ff xxx', 'COBADEFFXXX'],
    ['have ASCII digits and letters where those were wide', 'ＤＥ８９', 'DE89'],
  ];
  for (const [claim, typed, kept] of rules) it(claim, () => assert.equal(normaliseCode(typed), kept));
});
