// How a browser is launched: with a limit of time, and up to three times.
import {setTimeout as pause} from 'node:timers/promises';

/** Runs a launch up to three times; rejects with the last failure. */
export async function again(label, launch, attempts = 3) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch();
    } catch (error) {
      if (attempt === attempts) throw error;
      console.error(`${label} did not start (${error.message.split('\n')[0]}), trying again`);
      await pause(1000);
    }
  }
}

/** Rejects where the promise is not settled in time. */
export async function within(milliseconds, what, promise) {
  const controller = new AbortController();
  const late = pause(milliseconds, undefined, {signal: controller.signal}).then(() => {
    throw new Error(`${what} took longer than ${milliseconds} ms`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    late.catch(() => {});
    controller.abort();
  }
}
