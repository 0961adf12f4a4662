// Good and bad documents, offered to the widget and to other intakes, each in a fresh browser.
import {readFileSync} from 'node:fs';
import {openSession} from './session.mjs';

/** The intakes, and what each is called in a table. */
export const intakeNames = {
  ours: 'reliance-onboarding',
  uppy: 'Uppy',
  filepond: 'FilePond',
  dropzone: 'Dropzone',
  surveyjs: 'SurveyJS',
};

/** Counts, for each intake, which good and which bad files it took; with the files on which it was wrong. */
export async function compareIntakes(address, corpus) {
  const rows = JSON.parse(readFileSync(`${corpus}/corpus.json`, 'utf8'));
  const results = [];
  for (const [name, label] of Object.entries(intakeNames)) {
    const session = await openSession(`${address}/free`);
    try {
      const given = rows.map(({file, offeredAs, type}) => ({file, offeredAs, type}));
      const answers = await session.page.evaluate(
        async (intake, list) => (await import('/intake.js')).offer(intake, list), name, given,
      );
      const count = (verdict, taken) =>
        rows.filter(row => row.verdict === verdict && (answers[row.file] === true) === taken).length;
      const wrong = rows.filter(row => (answers[row.file] === true) !== (row.verdict === 'accept'));
      results.push({
        label,
        goodTaken: count('accept', true),
        goodRefused: count('accept', false),
        badTaken: count('refuse', true),
        badRefused: count('refuse', false),
        wrong: wrong.map(({file}) => `${file}: ${answers[file]}`),
      });
    } finally {
      await session.close();
    }
  }
  return results;
}
