import type {RelianceOnboarding} from '../src/index.ts';

type SubmitHandler = NonNullable<RelianceOnboarding['submitHandler']>;

const seconds = 8;
const steps = 40;

/** Puts a slow line before a handler while `isSlow` says so, so that the widget's progress can be watched. */
export function overSlowLine(handler: SubmitHandler, isSlow: () => boolean): SubmitHandler {
  return async (archive, context) => {
    for (let step = 1; isSlow() && step <= steps; step++) {
      await wait(1000 * seconds / steps, context.signal);
      context.progress(step / steps);
    }
    return handler(archive, context);
  };
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }, {once: true});
  });
}
