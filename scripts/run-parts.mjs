// Runs the parts of a test run one after the other, all of them even where one fails, and times each.
import {spawn} from 'node:child_process';
import process from 'node:process';

const limitMs = 12 * 60_000;

function runPart({name, command: [program, ...args], env}) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  return new Promise(resolve => {
    const options = {stdio: 'inherit', env: {...process.env, ...env}, timeout: limitMs};
    const child = spawn(program, args, options);
    const settle = passed => resolve({name, passed, seconds: (Date.now() - start) / 1000});
    child.once('error', () => settle(false));
    child.once('exit', code => settle(code === 0));
  });
}

/** Runs each part `{name, command, env}`; one that takes longer than twelve minutes is ended, and has failed. */
export async function runParts(parts) {
  const results = [];
  for (const part of parts) results.push(await runPart(part));
  return results;
}

/** One line for each result, and the outcome of all. */
export function summary(results) {
  const width = Math.max(...results.map(({name}) => name.length));
  const lines = results.map(({name, passed, seconds}) => (
    `${passed ? 'passed' : 'FAILED'}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s`
  ));
  const failed = results.filter(({passed}) => !passed).map(({name}) => name);
  return ['', ...lines, '', failed.length === 0 ? 'All passed.' : `Failed: ${failed.join(', ')}.`].join('\n');
}
