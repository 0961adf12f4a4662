import {assert} from 'chai';
import type {SubmissionFailure} from '../../src/elements/submission.ts';
import {dateParts} from '../../src/questionnaire/dates.ts';
import {en} from '../../src/messages/en.ts';

/** The source of every module that says something to the person, as the browser gets it. */
const sourcesFrom = async (entry: URL): Promise<string> => {
  const sources = new Map<string, string>();
  const waiting = [entry];
  for (let url = waiting.pop(); url; url = waiting.pop()) {
    if (sources.has(url.pathname)) continue;
    const source = await (await fetch(url)).text();
    sources.set(url.pathname, source);
    const imported = source.matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+)"/g);
    waiting.push(...[...imported].map(([, path = '']) => new URL(path, url))
      .filter(({pathname}) => pathname.endsWith('.ts')));
  }
  return [...sources].filter(([path]) => /\/(elements|messages\/sentence)/.test(path))
    .map(([, source]) => source).join('\n');
};

// Chosen while the page runs, so that no source names them.
const failures: Readonly<Record<SubmissionFailure, true>> =
  {refused: true, server: true, unreachable: true, incomplete: true};
const computed: Readonly<Record<string, readonly string[]>> =
  {parts: dateParts, sending: Object.keys(failures), actions: []};

describe('No sentence is orphaned', () => {
  for (const group of ['actions', 'parts', 'sending'] as const) {
    it(`each of ${group} is shown somewhere`, async () => {
      const source = await sourcesFrom(new URL('../../src/index.ts', import.meta.url));
      assert.include(source, 'messages');
      const named = (key: string) => computed[group]?.includes(key)
        || new RegExp(`\\b${group}\\.${key}\\b`).test(source)
        || new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\} = [\\w.]*\\b${group}\\b`).test(source);
      assert.deepEqual(Object.keys(en[group]).filter((key) => !named(key)), []);
      assert.isFalse(named('nothingOfThisName'));
    });
  }
});
