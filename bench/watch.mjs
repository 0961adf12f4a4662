// What a run costs the page: its longest task, the growth of its heap, and of the memory of its processes.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';

const everyMs = 50;

/** A process's memory in bytes, where the system tells (Linux); `peak` counts from the last reset. */
function memoryOf(pid, reset = false) {
  if (process.platform !== 'linux') return undefined;
  if (reset) writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = name => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? Number.NaN);
  return {peak: kilobytes('VmHWM') * 1024, now: kilobytes('VmRSS') * 1024};
}

/** Processor time in milliseconds that a browser's processes have used so far; undefined where the system doesn't tell. */
export function processorMs(browser) {
  if (process.platform !== 'linux') return undefined;
  const fields = readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap(pid => {
    try {
      // The name before the last bracket may hold anything.
      return [[pid, ...readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')]];
    } catch (error) {
      if (error.code === 'ENOENT' || error.code === 'ESRCH') return [];
      throw error;
    }
  });
  const family = new Set([String(browser)]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const [pid, , parent] of fields) if (family.has(parent)) family.add(pid);
  }
  return fields.filter(([pid]) => family.has(pid)).reduce((sum, row) => sum + (Number(row[12]) + Number(row[13])) * 10, 0);
}

async function heapOf(devtools) {
  const {usedSize, backingStorageSize = 0} = await devtools.send('Runtime.getHeapUsage');
  return {used: usedSize, all: usedSize + backingStorageSize};
}

async function settled(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  return heapOf(devtools);
}

/** Runs the work under watch. Sizes are growth in bytes from just before it, times in milliseconds. */
export async function watch({page, devtools, processes}, work) {
  const names = Object.keys(processes);
  const heapBefore = await settled(devtools);
  const before = names.map(name => memoryOf(processes[name], true));
  await page.tracing.start({categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel']});
  let watching = true;
  const peak = {used: 0, all: 0};
  const sampling = (async () => {
    while (watching) {
      const {used, all} = await heapOf(devtools);
      peak.used = Math.max(peak.used, used);
      peak.all = Math.max(peak.all, all);
      await new Promise(resolve => {
        setTimeout(resolve, everyMs);
      });
    }
  })();
  const result = await work();
  watching = false;
  await sampling;
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const after = names.map(name => memoryOf(processes[name]));
  const heapAfter = await settled(devtools);
  const growth = names.map((name, index) => [`${name}Bytes`, after[index] && after[index].peak - before[index].now]);
  return {
    ...result,
    ...longestTask(trace, processes.renderer),
    heapBytes: peak.used - heapBefore.used,
    heapAndBuffersBytes: peak.all - heapBefore.all,
    keptBytes: heapAfter.all - heapBefore.all,
    ...Object.fromEntries(growth),
  };
}

/**
 * The longest task of the page's main thread, by the browser's own trace: nobody's click waits longer. Once as the clock
 * saw it, once in processor time, which the load of other programs on the machine can't stretch.
 */
function longestTask({traceEvents}, pid) {
  const {tid} = traceEvents.find(event => event.pid === pid && event.args?.name === 'CrRendererMain') ?? {};
  const own = traceEvents.filter(event => event.pid === pid && event.tid === tid && event.ph === 'X');
  const tasks = own.filter(({name}) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('the trace holds no tasks');
  const sorted = figure => [...tasks].sort((one, other) => other[figure] - one[figure]);
  // What is in a task, outermost first: for whoever wants to know why it is long.
  const contents = task =>
    own.filter(({ts, dur, tdur}) => ts >= task.ts && ts + dur <= task.ts + task.dur && tdur > task.tdur / 4)
      .map(({name, args}) => args?.src_func ?? args?.data?.type ?? name);
  const busiest = sorted('tdur').slice(0, 5);
  return {
    blockMs: sorted('dur')[0].dur / 1000,
    blockCpuMs: busiest[0].tdur / 1000,
    longest: busiest.map(task => `${task.tdur / 1000} ms: ${[...new Set(contents(task))].join(' > ')}`),
  };
}
