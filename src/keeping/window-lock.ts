/** Milliseconds that another window, or this page before it was loaded again, has to give the lock back. */
const patience = 800;

/** Takes what only one window can have; resolves with a way to give it back, or with nothing where another has it. */
export const takeWindowLock = (name: string): Promise<(() => void) | undefined> => new Promise((resolve, reject) => {
  navigator.locks.request(name, {signal: AbortSignal.timeout(patience)}, () =>
    new Promise<void>((release) => resolve(release)),
  ).catch((error: DOMException) => error.name === 'TimeoutError' ? resolve(undefined) : reject(error));
});
