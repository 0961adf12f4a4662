// The results as a page to read: bars first, then everything that was measured.
import {cpus} from 'node:os';
import process from 'node:process';
import {judge} from './bars.mjs';
import {feltRows, feltTimes, judgeFelt, longestTurns, surveyTurns} from './felt.mjs';
import {sets} from './sample-files.mjs';

const labels = {
  read: 'reading the bytes once',
  widget: 'reliance-onboarding',
  'widget without pictures': 'the same, without its small pictures',
  copy: 'the same, without a single check: checksum and copy',
  jszip: 'JSZip',
};
const fixed = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const megabytes = bytes => fixed(bytes / 1e6);
const table = (head, rows) => {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
};

function barTable(bars) {
  const rows = bars.map(({claim, value, most, unit, reached}) => {
    const digits = unit === '×' ? 2 : 1;
    return [claim, `${fixed(value, digits)} ${unit}`, `≤ ${most} ${unit}`, reached ? 'reached' : '**missed**'];
  });
  return table(['what', 'measured', 'bar', ''], rows);
}

const blocks = ['blockCpuMs', 'blockMs'];
const sizes = ['heapBytes', 'heapAndBuffersBytes', 'rendererBytes', 'browserBytes'];

function setTable(results, set, tools) {
  const rows = tools.map(tool => {
    const timed = {set, tool, how: 'timed'};
    const watched = {set, tool, how: 'watched'};
    const slow = {set, tool, how: 'slow'};
    const all = results.values(timed, 'attachMs').filter(Number.isFinite);
    const speed = results.values(timed, 'bytes')[0] / results.middle(timed, 'attachMs') / 1000;
    return [
      labels[tool] ?? tool,
      fixed(results.middle(timed, 'attachMs'), 0),
      all.length ? `${fixed(Math.min(...all), 0)}–${fixed(Math.max(...all), 0)}` : '–',
      fixed(results.ratio(timed, 'attachMs', {...timed, tool: 'read'}), 2),
      fixed(speed, 0),
      fixed(results.middle(timed, 'cpuMs'), 0),
      fixed(results.middle(timed, 'submitMs')),
      ...[watched, slow].flatMap(key => blocks.map(name => fixed(results.middle(key, name)))),
      ...sizes.map(name => megabytes(results.middle(watched, name))),
    ];
  });
  const head = [
    '', 'ms', 'least–most', '× reading', 'MB/s', 'processor ms', 'submit ms', 'block ms', 'by the clock',
    'slow: block ms', 'by the clock', 'heap MB', 'with buffers MB', 'page MB', 'browser MB',
  ];
  return `## ${set}\n\n${table(head, rows)}`;
}

function intakeTable(intakes) {
  const rows = intakes.map(({label, goodTaken, goodRefused, badTaken, badRefused}) =>
    [label, goodTaken, goodRefused, badTaken, badRefused]);
  return table(['', 'good, taken', 'good, refused', 'bad, taken', 'bad, refused'], rows);
}

function feltPart(felt) {
  const {ours, survey} = feltTimes(felt);
  const {middle, most} = surveyTurns(felt);
  const turns = longestTurns(felt);
  const rows = feltRows(felt).map(([step, ...times]) => [step, ...times.map(ms => fixed(ms))]);
  return `## How quick it feels

${table(['step', 'until it begins, ms', 'until all of it is painted, ms', 'keystroke to paint, ms', '95 of 100, ms'], rows)}

From the evaluation of the script, out of memory, until the first step is painted and can be answered: ${fixed(ours, 0)} ms, SurveyJS
(survey-js-ui 2.5.38, the newest with a script tag) ${fixed(survey, 0)} ms. The table is of a processor that is four times as slow; the person has three
bank accounts and three nationalities, and ten keys are typed into every box, from 100 ms after it took the focus. Times are those
of the page's main thread, by the browser's trace: from the key or click until the page has painted what it changed. Frames don't
wait for a screen. A step begins with its title and first questions, mostly a window full; the others are painted a frame later.
Each figure is the middle of the rounds. The longest of one round's six step changes took ${fixed(turns.middle)} ms in the middle of
the rounds and ${fixed(turns.most)} ms at most; SurveyJS takes ${fixed(middle)} ms from one of its pages to the next, at most ${fixed(most)} ms.
`;
}

function documentsPart(results, intakes, tools) {
  const measured = Object.keys(sets).filter(set => results.rows.some(row => row.set === set));
  return `${measured.map(set => setTable(results, set, tools(set))).join('\n\n')}

How to read the tables: medians; files are read from disk; every measurement has a browser of its own, under a strict
content policy. *ms*: from the choice of the files until an archive is a Blob, for the widget until the last document is
checked, copied and shown in a tile. *processor*: what all processes of the browser took for it, in the widget with its small
pictures. *submit*: from the click to the host's handler, which has the archive then. *block*: the longest task of the
page's main thread, in processor time and by the clock, to which the load of the machine adds; *slow*: with the processor
slowed down four times. *heap*: its peak above the start; *with buffers* adds what lies outside of it, most of it waiting
for the garbage collector; *page* and *browser* are the growth of the two processes at their peak.

## Documents offered to intakes

${intakeTable(intakes)}

The files are those of \`test/corpus\`, under the names that stand there. The others are set up for the same kinds and size,
as their documentation shows it; SurveyJS leaves the kinds to the browser's dialog, which dropped files don't pass.
`;
}

/** The page that is written to RESULTS.md; without what wasn't measured. */
export function report({results, intakes, felt, tools, rounds, versions, browser, load}) {
  const remarks = [...results?.remarks() ?? [], ...new Set(felt.flatMap(({complaints}) => complaints))];
  const machine = `${browser}, Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores`;
  // Afterwards the load is the bench's own.
  const busy = load.before > 1 || rounds < 5;
  const caution = busy ? '**Provisional**: a machine that did other things before, or fewer than five rounds.\n' : '';
  return `# Results of \`npm run bench\`

${new Date().toISOString().slice(0, 10)}, ${machine}.
Load of the machine ${load.before} before, ${load.after} after; ${rounds} rounds.
${caution}Packages: ${versions.join(', ')}.

## Bars

${barTable([...results ? judge(results) : [], ...felt.length ? judgeFelt(felt) : []])}

${felt.length ? feltPart(felt) : ''}
${results ? documentsPart(results, intakes, tools) : ''}${remarks.length ? `\n## Remarks of the browser\n\n${remarks.map(line => `- ${line}`).join('\n')}\n` : ''}`;
}
