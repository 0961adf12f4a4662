// How quick the widget feels: from its script to the first step, from a keystroke to what is painted, from one step to the
// next, and what moves meanwhile. Beside it SurveyJS with the same questions. Each round has browsers of its own.
import {copyFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
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
    await call(session, 'takeTimes');
    return await call(session, tool, config);
  } finally {
    await session.close();
  }
}

const percentile = (numbers, part) => numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * part) - 1];

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
      await call(session, 'takeTimes');
      await call(session, 'takeShifts');
      for (let box = 0; box < boxes; box += 1) {
        await call(session, 'focusBox', box);
        for (const key of keys) await session.page.keyboard.press(key);
      }
      await session.page.keyboard.press('Tab');
      await new Promise(resolve => { setTimeout(resolve, 600); });
      const times = await call(session, 'takeTimes');
      const shifts = await call(session, 'takeShifts');
      if (times.length) typing.push({step, keys: times.length, p95: percentile(times, 0.95), middle: median(times), shifts: shifts.counted});
      await call(session, 'putBack');
      const {step: next, ms} = await call(session, 'goOn');
      steps.push({step: next, ms});
      step = next;
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
  const {steps, typing, complaints} = await walk(address);
  return {showMs, surveyMs, steps, typing, complaints};
}

const longest = (list, figure) => Math.max(...list.map(figure));

/** The bars: what is claimed, the figure for it over all rounds, and the most that it may be. */
export const judgeFelt = rounds => [
  {
    claim: `Keystroke to paint, 95 of 100, on the slowest step, processor ${slowDown} × as slow`, unit: 'ms', most: 16,
    value: median(rounds.map(({typing}) => longest(typing, ({p95}) => p95))),
  },
  {
    claim: `Step change, the longest, processor ${slowDown} × as slow`, unit: 'ms', most: 50,
    value: median(rounds.map(({steps}) => longest(steps, ({ms}) => ms))),
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

/** What was felt on each step, as rows of a table: its name, change, keystroke in the middle, 95 of 100. */
export const feltRows = rounds => ['person', ...rounds[0].steps.map(({step}) => step)].map(step => {
  const of = (list, name) => median(rounds.map(round => round[list].find(one => one.step === step)?.[name]));
  return [step, of('steps', 'ms'), of('typing', 'middle'), of('typing', 'p95')];
});

/** The medians of both engines' time to the first step. */
export const feltTimes = rounds => ({
  ours: median(rounds.map(({showMs}) => showMs)), survey: median(rounds.map(({surveyMs}) => surveyMs)),
});
