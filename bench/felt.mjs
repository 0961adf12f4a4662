// How quick the widget feels: from its script to the first step, from a keystroke to what is painted, from one step to the
// next, and what moves meanwhile. Beside it SurveyJS with the same questions. Each round has browsers of its own.
import {copyFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {paintsAfter} from './paints.mjs';
import {openSession} from './session.mjs';
import {median} from './statistics.mjs';

const slowDown = 4;
// A frame is painted when it is ready, not when a screen would show it: the waiting has nothing to do with the widget.
const unpaced = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];
const config = {
  kycVendor: 'IDNOW', serverSections: ['compliance', 'verification'], withoutScore: 'assess-later',
  documents: [{id: 'identification', subject: 'Identification', category: 'KYC'}],
};
const person = {
  salutation: 'Frau', title: 'Dr.', foreName: 'Ada', surName: 'Lovelace', birthDate: '1990-12-10', birthPlace: 'London',
  birthCountry: 'GB', nationality: 'GB', furtherNationalities: ['DE', 'FR'], street: 'Lange Straße', houseNumber: '1', zip: '50667',
  city: 'Köln', country: 'DE', email: 'ada@example.org', mobile: '+49 171 3920012', phonePriv: ['+49 30 1234567'],
};
const prefill = {
  person,
  bankAccounts: ['DE89370400440532013000', 'DE02120300000000202051', 'FR1420041010050500013M02606'].map(iban => ({iban})),
  idDocument: {
    docType: 'PASSPORT', issueCountry: 'GB', documentNumber: 'C01X00T47', issueDate: '2021-05-01',
    expireDate: `${new Date().getFullYear() + 4}-02-28`,
  },
  survey: {AE1: '3', AE2: '2', AE3: '2', AE4: '1', AE5: '2', AE7: '2', instrument: {4: true}},
};
const keys = 'abcdefghij';

/** Builds what the pages need into the folder that is served. */
export async function buildFelt(outdir) {
  const here = fileURLToPath(new URL('felt/', import.meta.url));
  const shared = {bundle: true, minify: true, target: 'es2022', logLevel: 'error'};
  await build({...shared, entryPoints: [`${here}page.mjs`], outfile: join(outdir, 'felt.js'), format: 'esm'});
  await build({
    ...shared, entryPoints: [`${here}survey-form.mjs`], outfile: join(outdir, 'survey-form.js'), format: 'iife',
    alias: {'survey-core': fileURLToPath(new URL('node_modules/survey-core-2', import.meta.url))},
  });
  const questions = join(outdir, 'questions.mjs');
  await build({...shared, entryPoints: [`${here}questions.ts`], outfile: questions, format: 'esm', platform: 'node'});
  const {surveyOf} = await import(pathToFileURL(questions).href);
  writeFileSync(join(outdir, 'survey.json'), JSON.stringify(surveyOf(config)));
  copyFileSync(new URL('node_modules/survey-core-2/survey-core.min.css', import.meta.url), join(outdir, 'survey-core.css'));
}

const call = (session, name, ...given) =>
  session.page.evaluate(async (one, list) => (await import('/felt.js'))[one](...list), name, given);

async function timeToShow(address, tool) {
  const session = await openSession(`${address}/free`, unpaced);
  try {
    return await call(session, tool, config);
  } finally {
    await session.close();
  }
}

const percentile = (numbers, part) => numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * part) - 1];
const pause = ms => new Promise(resolve => { setTimeout(resolve, ms); });

// Ten keys into every box; and one click.
const typeIntoAll = async (session, boxes) => {
  const paints = await paintsAfter({from: 'keydown', change: 'input'}, session, async () => {
    for (let box = 0; box < boxes; box += 1) {
      await call(session, 'focusBox', box);
      // Nobody presses a key in the very moment in which a box takes the focus.
      await pause(100);
      for (const key of keys) await session.page.keyboard.press(key);
    }
    await pause(200);
  });
  return paints.map(({first}) => first);
};
const goOn = async session => {
  let step;
  const [{first, last}] = await paintsAfter({from: 'click'}, session, async () => {
    step = await call(session, 'goOn');
  });
  return {step, first, last};
};
const figures = (step, times) => ({step, keys: times.length, p95: percentile(times, 0.95), middle: median(times)});

// What the browser itself takes: a page with nothing but boxes for text, and a button that shows another word.
async function touchBare(address) {
  const session = await openSession(`${address}/free`, unpaced);
  try {
    await call(session, 'showBare', 8);
    await session.devtools.send('Emulation.setCPUThrottlingRate', {rate: slowDown});
    const typing = figures('bare', await typeIntoAll(session, 8));
    const changes = [];
    for (let change = 0; change < 8; change += 1) changes.push(await goOn(session));
    return {typing, ...Object.fromEntries(['first', 'last'].map(name => [name, median(changes.map(change => change[name]))]))};
  } finally {
    await session.close();
  }
}

// The other engine's pages one after the other, without an answer in them.
async function turnSurvey(address) {
  const session = await openSession(`${address}/free`, unpaced);
  try {
    await call(session, 'showSurvey');
    await session.devtools.send('Emulation.setCPUThrottlingRate', {rate: slowDown});
    const turns = [];
    for (let name = ''; name !== undefined;) {
      const [paints] = await paintsAfter({from: 'click'}, session, async () => {
        name = await call(session, 'turnSurvey');
      });
      if (name) turns.push(paints.first);
    }
    return turns;
  } finally {
    await session.close();
  }
}

// Types into every box of each step, and goes on; on a processor that is four times as slow.
async function walk(address) {
  const session = await openSession(`${address}/free`, unpaced);
  try {
    await call(session, 'showWidget', config);
    await session.devtools.send('Emulation.setCPUThrottlingRate', {rate: slowDown});
    const steps = [];
    const typing = [];
    for (let step = 'person'; step !== 'documents';) {
      await call(session, 'answer', prefill);
      const boxes = await call(session, 'focusBox', 0);
      await call(session, 'takeShifts');
      if (boxes) {
        const times = await typeIntoAll(session, boxes);
        await session.page.keyboard.press('Tab');
        await pause(600);
        typing.push({...figures(step, times), shifts: (await call(session, 'takeShifts')).counted});
      }
      await call(session, 'putBack');
      const change = await goOn(session);
      steps.push(change);
      step = change.step;
    }
    return {steps, typing, complaints: session.complaints};
  } finally {
    await session.close();
  }
}

/** One round: the figures of a person's whole way, and both engines' time to the first step. */
export async function feel(address) {
  const showMs = await timeToShow(address, 'showWidget');
  const surveyMs = await timeToShow(address, 'showSurvey');
  const bare = await touchBare(address);
  const turns = await turnSurvey(address);
  return {showMs, surveyMs, bare, turns, ...await walk(address)};
}

const longest = (list, figure) => Math.max(...list.map(figure));
// What one step took in each round, from what the rounds list of each.
const timesOf = (rounds, list, step, name) => rounds.map(round => round[list].find(one => one.step === step)?.[name]);
const largest = typing => typing.reduce((one, other) => other.keys > one.keys ? other : one);

/** The bars: what is claimed, the figure for it over all rounds, and the most that it may be. */
export const judgeFelt = rounds => [
  {
    claim: `Keystroke to paint, 95 of 100, on the largest step, processor ${slowDown} × as slow`, unit: 'ms', most: 16,
    value: median(rounds.map(({typing}) => largest(typing).p95)),
  },
  {
    claim: `Step change, the slowest step, until its first questions are painted, processor ${slowDown} × as slow`, unit: 'ms', most: 50,
    value: longest(rounds[0].steps, ({step}) => median(timesOf(rounds, 'steps', step, 'first'))),
  },
  {
    claim: 'Script to first step, against SurveyJS with the same questions', unit: '×', most: 0.25,
    value: median(rounds.map(({showMs, surveyMs}) => showMs / surveyMs)),
  },
  {
    claim: 'What moves by itself while somebody types (CLS)', unit: '', most: 0,
    value: longest(rounds.flatMap(({typing}) => typing), ({shifts}) => shifts),
  },
].map(bar => ({...bar, reached: bar.value <= bar.most}));

/** What was felt on each step, as rows of a table: its name, both times of a change, both of a keystroke; last what is bare. */
export const feltRows = rounds => {
  const steps = ['person', ...rounds[0].steps.map(({step}) => step)].map(step => {
    const of = (list, name) => median(timesOf(rounds, list, step, name));
    return [step, of('steps', 'first'), of('steps', 'last'), of('typing', 'middle'), of('typing', 'p95')];
  });
  const ofBare = figure => median(rounds.map(({bare}) => figure(bare)));
  return [...steps, [
    '*a page with eight boxes and a button*', ofBare(({first}) => first), ofBare(({last}) => last), ofBare(({typing}) => typing.middle),
    ofBare(({typing}) => typing.p95),
  ]];
};

/** The longest step change of a round, in the middle of the rounds and in the worst of them. */
export const longestTurns = rounds => {
  const all = rounds.map(({steps}) => longest(steps, ({first}) => first));
  return {middle: median(all), most: Math.max(...all)};
};

/** The middle and the longest of the other engine's step changes. */
export const surveyTurns = rounds => ({
  middle: median(rounds.map(({turns}) => median(turns))), most: median(rounds.map(({turns}) => Math.max(...turns))),
});

/** The medians of both engines' time to the first step. */
export const feltTimes = rounds => ({
  ours: median(rounds.map(({showMs}) => showMs)), survey: median(rounds.map(({surveyMs}) => surveyMs)),
});
