import {assert} from 'chai';
import {crc32} from '../../src/documents/crc32.ts';
import {sameDocument} from '../../src/documents/document.ts';
import {MEDIA_TYPES} from '../../src/documents/media-type.ts';
import {readDocument, type ReadOptions} from '../../src/documents/read-document.ts';
import {jpeg, latin1} from './bytes.ts';
import {sampleJpeg, samplePdf, samplePng, sampleProgram} from '../support/sample-files.ts';

const options: ReadOptions = {accept: MEDIA_TYPES, maxBytes: 5_000_000, today: '2026-11-21'};

async function accepted(file: Blob, changes: Partial<ReadOptions> = {}) {
  const result = await readDocument(file, {...options, ...changes});
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return result.document;
}

/** A file whose content comes in pieces of our choosing, as from a slow card. */
function fileOf(size: number, source: UnderlyingDefaultSource<Uint8Array>): Blob {
  const file = new Blob([new Uint8Array(size)]);
  file.stream = () => new ReadableStream(source) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return file;
}

describe('readDocument', () => {
  it('copies the content and types it by what it is, whatever the name and type say', async () => {
    const bytes = new Uint8Array(await samplePdf({bytes: 3_000_000}).arrayBuffer());
    const document = await accepted(new File([bytes], 'photo.jpg', {type: 'image/jpeg'}));
    assert.strictEqual(document.mediaType, 'application/pdf');
    assert.strictEqual(document.blob.type, 'application/pdf');
    assert.strictEqual(document.bytes, 3_000_000);
    assert.strictEqual(document.crc32, crc32(bytes));
    assert.deepEqual(new Uint8Array(await document.blob.arrayBuffer()), bytes);
  });

  it('takes a file without a type or a name', async () => {
    assert.strictEqual((await accepted(new Blob([samplePng()]))).mediaType, 'image/png');
  });

  it('recognises a file whose first bytes come one by one', async () => {
    const bytes = new Uint8Array(await samplePng().arrayBuffer());
    let at = 0;
    const file = fileOf(bytes.length, {
      pull: (stream) => at < bytes.length ? stream.enqueue(bytes.slice(at, ++at)) : stream.close(),
    });
    assert.strictEqual((await accepted(file)).crc32, crc32(bytes));
  });

  it('refuses an empty file', async () => {
    const result = await readDocument(new File([], 'a.pdf'), options);
    assert.deepEqual(result, {ok: false, problem: {code: 'document-empty'}});
  });

  it('takes a file of exactly the limit and refuses one byte more', async () => {
    const file = samplePdf();
    assert.strictEqual((await accepted(file, {maxBytes: file.size})).bytes, file.size);
    assert.deepEqual(await readDocument(file, {...options, maxBytes: file.size - 1}), {
      ok: false, problem: {code: 'document-too-large', maxBytes: file.size - 1},
    });
  });

  it('refuses a program under a picture\'s name and type', async () => {
    assert.deepEqual(await readDocument(sampleProgram(), options), {ok: false, problem: {code: 'document-type'}});
  });

  it('refuses a known kind that isn\'t accepted here, after its first bytes', async () => {
    let chunks = 0;
    let released = false;
    const jpeg = new Uint8Array(await sampleJpeg({bytes: 1024}).arrayBuffer());
    const file = fileOf(1024 * 100, {
      pull: (stream) => chunks++ < 100 ? stream.enqueue(jpeg.slice()) : stream.close(),
      cancel: () => { released = true; },
    });
    const result = await readDocument(file, {...options, accept: ['application/pdf']});
    assert.deepEqual(result, {ok: false, problem: {code: 'document-type'}});
    assert.isAtMost(chunks, 3);
    assert.isTrue(released);
  });

  it('says that a file which vanished can\'t be read', async () => {
    const file = fileOf(10, {pull: (stream) => stream.error(new DOMException('gone', 'NotFoundError'))});
    assert.deepEqual(await readDocument(file, options), {ok: false, problem: {code: 'document-unreadable'}});
  });

  it('says that a file which ends early can\'t be read', async () => {
    const bytes = new Uint8Array(await samplePdf().arrayBuffer());
    const file = fileOf(bytes.length + 1, {start: (stream) => { stream.enqueue(bytes); stream.close(); }});
    assert.deepEqual(await readDocument(file, options), {ok: false, problem: {code: 'document-unreadable'}});
  });
});

describe('readDocument, of a picture that tells more than it shows,', () => {
  const picture = new Blob([latin1(jpeg.file(jpeg.segment('\xfe', 'taken by Ada'), 'film'))]);
  const bare = latin1(jpeg.file());

  it('copies the picture alone', async () => {
    const document = await accepted(picture);
    assert.deepEqual(new Uint8Array(await document.blob.arrayBuffer()), bare);
    assert.strictEqual(document.changed, 'metadata-removed');
    assert.strictEqual(document.bytes, bare.length);
    assert.strictEqual(document.crc32, crc32(bare));
  });
  it('copies all of it where that is wanted', async () => {
    const document = await accepted(picture, {keepMetadata: true});
    assert.strictEqual(document.bytes, picture.size);
    assert.isFalse('changed' in document);
  });
  it('says nothing of a change where there was nothing to remove', async () => {
    assert.isFalse('changed' in await accepted(new Blob([bare])));
  });
  it('takes it for the same as the bare one', async () => {
    assert.isTrue(sameDocument(await accepted(picture), await accepted(new Blob([bare]))));
  });
});

describe('onProgress', () => {
  it('hears of bytes read, ever more, up to all of them', async () => {
    const heard: number[] = [];
    await accepted(samplePdf({bytes: 3_000_000}), {onProgress: (bytes) => heard.push(bytes)});
    assert.isAbove(heard.length, 5);
    assert.deepEqual(heard, heard.toSorted((one, other) => one - other));
    assert.strictEqual(heard.at(-1), 3_000_000);
  });
});

describe('an abort', () => {
  it('rejects before the file is touched', async () => {
    const reason = new Error('removed');
    const file = samplePdf();
    file.stream = () => assert.fail('opened');
    const signal = AbortSignal.abort(reason);
    assert.strictEqual(await readDocument(file, {...options, signal}).catch((error) => error), reason);
  });

  it('rejects a read that hangs, and lets go of the file', async () => {
    let released = false;
    const file = fileOf(10, {pull: () => new Promise(() => {}), cancel: () => { released = true; }});
    const controller = new AbortController();
    const result = readDocument(file, {...options, signal: controller.signal}).catch((error) => error);
    controller.abort();
    assert.strictEqual(await result, controller.signal.reason);
    assert.isTrue(released);
  });
});

describe('sameDocument', () => {
  it('goes by the content and not by the name', async () => {
    const one = await accepted(samplePdf({name: 'a.pdf'}));
    assert.isTrue(sameDocument(one, await accepted(samplePdf({name: 'b.pdf'}))));
    assert.isFalse(sameDocument(one, await accepted(samplePdf({text: 'Simple'}))));
    assert.isFalse(sameDocument(one, {...one, bytes: one.bytes + 1}));
  });
});
