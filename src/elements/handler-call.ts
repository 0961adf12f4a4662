/** What every handler of the host gets beside its argument. */
export interface HandlerContext {
  /** Aborted when the widget is removed or reset, when the time is up, or, of a screening, when its answers changed. */
  readonly signal: AbortSignal;
  /** Reports how much is done, from 0 to 1. */
  progress(fraction: number): void;
}

/** A reply's status and body, whether the host passed the Response on or what it had read from it. */
export interface Reply {
  readonly status: number;
  /** Parsed JSON; `undefined` where there was nothing, the text itself where it is no JSON. */
  readonly body: unknown;
}

/** How a call of a handler ended; what is in a reply is still untrusted. */
export type HandlerOutcome =
  | {readonly kind: 'resolved'; readonly reply: Reply}
  | {readonly kind: 'rejected' | 'timeout'}
  | {readonly kind: 'aborted'};

/** How a handler is called; without `timeoutMs` it may take as long as it likes. */
export interface CallOptions {
  readonly signal: AbortSignal;
  readonly timeoutMs?: number;
  readonly progress?: (fraction: number) => void;
}

/** Calls a host's handler and reads its reply. The handler may throw, reject, hang or answer late; this resolves once. */
export const callHandler = (
  handler: (context: HandlerContext) => unknown, {signal, timeoutMs = Infinity, progress}: CallOptions,
): Promise<HandlerOutcome> => new Promise((resolve) => {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open = true;
  const settle = (outcome: HandlerOutcome) => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    resolve(outcome);
    if (outcome.kind === 'timeout' || outcome.kind === 'aborted') controller.abort();
  };
  const stop = () => settle({kind: 'aborted'});
  signal.addEventListener('abort', stop);
  if (signal.aborted) return stop();
  // Longer than a timer can count is the same as never.
  if (timeoutMs < 2 ** 31) timer = setTimeout(() => settle({kind: 'timeout'}), timeoutMs);
  const context: HandlerContext = {
    signal: controller.signal,
    progress: (fraction) => {
      if (open && Number.isFinite(fraction)) progress?.(Math.min(1, Math.max(0, fraction)));
    },
  };
  // A handler that isn't async throws here and now; that is a rejection too, and so is a body that breaks off.
  new Promise((settled) => settled(handler(context))).then(readReply)
    .then((reply) => settle({kind: 'resolved', reply}), () => settle({kind: 'rejected'}));
});

// Reads what a handler resolved with; a Response of another window counts too.
const readReply = async (value: unknown): Promise<Reply> => {
  if (!isResponse(value)) return {status: 200, body: value};
  const text = await value.text();
  if (text.trim() === '') return {status: value.status, body: undefined};
  try {
    return {status: value.status, body: JSON.parse(text)};
  } catch {
    return {status: value.status, body: text};
  }
};

const isResponse = (value: unknown): value is Response =>
  typeof value === 'object' && value !== null && 'status' in value && typeof (value as Response).text === 'function';
