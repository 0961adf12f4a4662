import {assert} from 'chai';
import {MEDIA_TYPES} from '../../src/documents/media-type.ts';
import {readDocument, type ReadOptions} from '../../src/documents/read-document.ts';
import {largeFiles} from './large.ts';

/** One row of corpus.json: a file, and what must happen to it. */
interface Row {
  readonly file: string;
  readonly offeredAs: string;
  readonly type: string;
  readonly verdict: 'accept' | 'refuse';
  readonly mediaType?: string;
  readonly code?: string;
  /** Codes that are as true of this file, such as of one that is two things. */
  readonly alsoRight?: readonly string[];
  readonly about: string;
  readonly judgement?: string;
}

const options: ReadOptions = {accept: MEDIA_TYPES, maxBytes: 50_000_000, today: '2026-11-21'};
const beside = (name: string) => fetch(new URL(name, import.meta.url));

/** What came out of the intake, in one word. */
async function verdictOn(file: Blob): Promise<string> {
  try {
    const result = await readDocument(file, options);
    return result.ok ? result.document.mediaType : result.problem.code;
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

/** The words that are right for this row, the best first. */
function rightWords({verdict, mediaType, code, alsoRight = []}: Row): (string | undefined)[] {
  return verdict === 'accept' ? [mediaType] : [code, ...alsoRight];
}

describe('the corpus of documents', () => {
  it('is judged as its table says', async () => {
    const rows = await (await beside('corpus.json')).json() as Row[];
    assert.isAbove(rows.length, 200);
    const differences: string[] = [];
    for (const row of rows) {
      const response = await beside(`files/${row.file}`);
      assert.isTrue(response.ok, row.file);
      const file = new File([await response.arrayBuffer()], row.offeredAs, {type: row.type});
      const word = await verdictOn(file);
      const right = rightWords(row);
      if (right.includes(word)) continue;
      const note = row.judgement ? ` (a judgement: ${row.judgement})` : '';
      differences.push(`${row.file}: ${word} instead of ${right.join(' or ')}. ${row.about}${note}`);
    }
    assert.strictEqual(differences.length, 0, `\n${differences.sort().join('\n')}\n${differences.length} differences`);
  });

  for (const {claim, make, right} of largeFiles(options.maxBytes)) {
    it(`${right.startsWith('document-') ? 'refuses' : 'takes'} ${claim}`, async () => {
      assert.strictEqual(await verdictOn(await make()), right);
    });
  }
});
