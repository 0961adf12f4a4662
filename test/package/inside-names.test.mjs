// What the build refuses among the names that it ships short.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkNames} from '../../scripts/inside-names.mjs';

const code = 'const a = {inside: 1, config: 2, b: "chosen"}; a.inside; a.chosen; a.config; a["quoted"];'
  + 'a.listed; [`listed`]; a.bound; h`<i .bound=${1}>`';

describe('a name that is shipped short', () => {
  for (const [claim, name, refusal] of [
    ['must be there', 'absent', /nothing is called absent/],
    ['may not be a text, which could choose by it', 'chosen', /chosen is also a text/],
    ['may not be a text between backquotes', 'listed', /listed is also a text/],
    ['may not be a property that a template names', 'bound', /bound is also a text/],
    ['may not stand only between quotes', 'quoted', /nothing is called quoted/],
    ['may not be known outside', 'config', /config is known outside/],
  ]) {
    it(claim, () => assert.throws(() => checkNames([name], code), refusal));
  }

  it('may be any other', () => checkNames(['inside'], code));
});
