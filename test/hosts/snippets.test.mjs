// What the README tells users of a framework is what the framework's host page runs, to the letter.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {frameworks} from './frameworks.mjs';

const read = path => readFileSync(new URL(path, import.meta.url), 'utf8');
const [, section = ''] = read('../../README.md').match(/^## In your framework\n(.*?)^## /ms) ?? [];
const blocks = [...section.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, block]) => block);
// Preact's is React's but for the name.
const shown = (name, file) => read(`${name}/${file}`).replace('reliance-onboarding/preact', 'reliance-onboarding/react');
const sources = Object.entries(frameworks).flatMap(([name, {component, configuration}]) =>
  [component, configuration].filter(Boolean).map(file => ({name: `${name}/${file}`, source: shown(name, file)})));

describe('the README', () => {
  for (const {name, source} of sources) {
    it(`shows ${name} as it runs`, () => assert.ok(blocks.includes(source), source));
  }

  it('shows nothing else of a framework', () => {
    assert.deepEqual(blocks.filter(block => !sources.some(({source}) => source === block)), []);
  });
});
