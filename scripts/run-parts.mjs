// Runs the parts of a test run, all of them even where one fails, and times each.
import {spawn} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';

const limitMs = 25 * 60_000;

// With `printed`, a path, what it prints is kept there until it ends, as another part is printing meanwhile.
function runPart({name, command: [program, ...args], env}, list, printed) {
  const heading = `\n── ${name}`;
  if (!printed) console.log(heading);
  const start = Date.now();
  writeFileSync(list, '');
  const output = printed && openSync(printed, 'w');
  return new Promise(resolve => {
    const stdio = printed ? ['ignore', output, output] : 'inherit';
    const child = spawn(program, args, {stdio, env: {...process.env, FAILURES: list, ...env}, timeout: limitMs});
    const settle = exited => {
      if (printed) {
        closeSync(output);
        console.log(`${heading}\n${readFileSync(printed, 'utf8')}`);
      }
      const failures = readFileSync(list, 'utf8').split('\n').filter(Boolean);
      resolve({name, passed: exited && failures.length === 0, seconds: (Date.now() - start) / 1000, failures});
    };
    child.once('error', () => settle(false));
    child.once('exit', code => settle(code === 0));
  });
}

/**
 * Runs each part `{name, command, env}`, `atOnce` of them side by side; one that takes longer than 25 minutes is ended, and has
 * failed. Gives back the results in the order of the parts.
 */
export async function runParts(parts, atOnce = 1) {
  const folder = mkdtempSync(join(tmpdir(), 'failures-'));
  const results = [];
  const waiting = parts.entries();
  const work = async () => {
    for (const [index, part] of waiting) {
      const path = name => join(folder, `${index}-${name}.txt`);
      results[index] = await runPart(part, path('list'), atOnce > 1 ? path('printed') : undefined);
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
  rmSync(folder, {recursive: true});
  return results;
}

/** One line for each result, what failed where a part tells it, and the outcome of all. */
export function summary(results) {
  const width = Math.max(...results.map(({name}) => name.length));
  const lines = results.map(({name, passed, seconds}) => (
    `${passed ? 'passed' : 'FAILED'}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s`
  ));
  const failed = results.filter(({passed}) => !passed).map(({name}) => name);
  const failures = results.flatMap(result => result.failures.slice(0, 20));
  return ['', ...lines, '', ...failures, failed.length === 0 ? 'All passed.' : `Failed: ${failed.join(', ')}.`].join('\n');
}
