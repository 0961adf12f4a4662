// How long a page's main thread takes from an event until what it changed is painted, by the browser's own trace: what other
// processes do, and waiting for them, isn't in it.

/**
 * Runs the work under the browser's trace; gives back the times in ms from each event of type `from` until what the next one of
 * type `change` did is first painted, and until the last time before the next event.
 */
export async function paintsAfter({from, change = from}, {page, processes}, work) {
  await page.tracing.start({categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline']});
  let trace;
  try {
    await work();
  } finally {
    trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  }
  const ofPage = trace.traceEvents.filter(({pid}) => pid === processes.renderer);
  const {tid} = ofPage.find(({args}) => args?.name === 'CrRendererMain') ?? {};
  const own = ofPage.filter(event => event.tid === tid && event.ph === 'X').sort((one, other) => one.ts - other.ts);
  const dispatched = (type, after = 0) => own.filter(({name, args, ts}) =>
    name === 'EventDispatch' && args?.data?.type === type && ts >= after);
  return dispatched(from).flatMap(({ts}, at, all) => {
    const task = own.findLast(({name, ts: begun, dur}) => name === 'RunTask' && begun <= ts && begun + dur > ts);
    const [changed] = dispatched(change, ts);
    const paints = own.filter(event => event.name === 'Commit' && event.ts > changed?.ts && !(event.ts > all[at + 1]?.ts));
    const [first, last] = [paints[0], paints.at(-1)].map(paint => paint && (paint.ts + paint.dur - (task?.ts ?? ts)) / 1000);
    return paints.length > 0 ? [{first, last}] : [];
  });
}
