// Runs the parts of a test run one after the other, all of them even where one fails, and times each.
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';

const limitMs = 25 * 60_000;

function runPart({name, command: [program, ...args], env}, list) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  writeFileSync(list, '');
  return new Promise(resolve => {
    const options = {stdio: 'inherit', env: {...process.env, FAILURES: list, ...env}, timeout: limitMs};
    const child = spawn(program, args, options);
    const settle = exited => {
      const failures = readFileSync(list, 'utf8').split('\n').filter(Boolean);
      resolve({name, passed: exited && failures.length === 0, seconds: (Date.now() - start) / 1000, failures});
    };
    child.once('error', () => settle(false));
    child.once('exit', code => settle(code === 0));
  });
}

/** Runs each part `{name, command, env}`; one that takes longer than 25 minutes is ended, and has failed. */
export async function runParts(parts) {
  const folder = mkdtempSync(join(tmpdir(), 'failures-'));
  const results = [];
  for (const part of parts) results.push(await runPart(part, join(folder, 'list.txt')));
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
