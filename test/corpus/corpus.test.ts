import {assert} from 'chai';
import {MEDIA_TYPES} from '../../src/documents/media-type.ts';
import {readDocument, type ReadOptions} from '../../src/documents/read-document.ts';
import {corpusFiles, type Row} from './corpus-files.ts';
import {largeFiles} from './large.ts';

const options: ReadOptions = {accept: MEDIA_TYPES, maxBytes: 50_000_000, today: '2026-11-21'};

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

/** How bad a difference is, for the order of the list: what gets in comes first. */
function kindOf(row: Row, word: string): string {
  if (row.verdict === 'refuse') return word.includes('/') ? 'TAKEN' : 'OTHER REASON';
  return word.includes('/') ? 'OTHER KIND' : 'REFUSED';
}

/** Throws all differences as one list, without a stack that would repeat it. */
function expectNone(differences: readonly string[]): void {
  if (differences.length === 0) return;
  const list = `${differences.length} differences\n${[...differences].sort().reverse().join('\n')}`;
  throw Object.assign(new Error(list), {stack: ''});
}

/** Width and height as this browser shows them; undefined where it can't. Firefox 153 decodes no Blob of tiny parts. */
async function sidesOf(picture: Blob): Promise<string | undefined> {
  const whole = new Blob([await picture.arrayBuffer()], {type: picture.type});
  const bitmap = await createImageBitmap(whole).catch(() => undefined);
  return bitmap && `${bitmap.width} × ${bitmap.height}`;
}

describe('the corpus of documents', () => {
  let files: ReadonlyMap<Row, File> = new Map();
  before(async () => {
    files = await corpusFiles();
  });

  it('is judged as its table says', async () => {
    assert.isAbove(files.size, 200);
    const differences: string[] = [];
    for (const [row, file] of files) {
      const word = await verdictOn(file);
      const right = rightWords(row);
      if (right.includes(word)) continue;
      const note = row.judgement ? ` (A judgement: ${row.judgement})` : '';
      differences.push(`${kindOf(row, word)} ${row.file}: ${word}, not ${right.join(' or ')}. ${row.about}${note}`);
    }
    expectNone(differences);
  });

  it('gives back what it takes: every PDF byte for byte, every picture with its sides', async () => {
    const differences: string[] = [];
    let shown = 0;
    for (const [row, file] of files) {
      if (row.verdict !== 'accept') continue;
      const result = await readDocument(file, options);
      if (!result.ok) continue;
      const {blob, bytes, mediaType} = result.document;
      if (blob.size !== bytes) differences.push(`${row.file}: ${blob.size} bytes, not ${bytes}`);
      if (mediaType === 'application/pdf') {
        if (await textOf(blob) !== await textOf(file)) differences.push(`${row.file}: not the same bytes`);
        continue;
      }
      const [before, after] = [await sidesOf(file.slice(0, file.size, mediaType)), await sidesOf(blob)];
      if (before !== after) differences.push(`${row.file}: ${after} after it was read, ${before} before. ${row.about}`);
      if (after) shown++;
    }
    assert.isAbove(shown, 50);
    expectNone(differences);
  });

  for (const {claim, make, right} of largeFiles(options.maxBytes)) {
    it(`${right.startsWith('document-') ? 'refuses' : 'takes'} ${claim}`, async () => {
      assert.strictEqual(await verdictOn(await make()), right);
    });
  }
});

const textOf = async (blob: Blob) => new TextDecoder('latin1').decode(await blob.arrayBuffer());
