import {expect} from 'chai';
import {known, typed} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {change, entries, entriesOf, mountKept, newId, pause, reload, replaced, saved} from '../support/kept.ts';
import {samplePdf} from '../support/sample-files.ts';
import {walkTo} from '../support/walk.ts';

/** Everything that an entry holds, as text: each string, and each byte as a sign. */
const readable = (found: unknown): string => {
  if (typeof found === 'string') return found;
  if (ArrayBuffer.isView(found)) return readable(found.buffer);
  if (found instanceof ArrayBuffer) return [...new Uint8Array(found)].map((byte) => String.fromCharCode(byte)).join('');
  return typeof found === 'object' && found !== null
    ? Object.entries(found).map(([name, value]) => `${name} ${readable(value)}`).join(' ') : String(found);
};

const planted = ['Zoë', 'ada@example.org', '0171', 'DE89', 'C01X00T47', 'Dresden', 'Planted', '%PDF', 'person.', 'CUSTO_'];
const latin1 = (text: string) => readable(new TextEncoder().encode(text));

describe('what stands in the storage', () => {
  it('can be read by nobody: no answer, no document, no name of a question', async () => {
    const id = newId();
    const widget = await mountKept(id);
    for (const step of ['person', 'contact', 'bank', 'identity', 'experience', 'classification'] as const) {
      await widget.fill(typed[step] ?? {});
      await widget.goOn();
    }
    await widget.attach('identification', samplePdf({text: 'Planted', name: 'Planted.pdf'}));
    await saved(id);
    const all = (await entries()).filter(([key]) => Array.isArray(key) && key[0] === id);
    expect(all).to.have.length(3);
    const text = all.map(([, value]) => readable(value)).join('\n');
    expect(text.length).to.be.greaterThan(1500);
    expect(planted.filter((one) => text.includes(one) || text.includes(latin1(one)))).to.deep.equal([]);
    const names = all.map(([key]) => (key as string[])[1]?.replace(/^(ATT_).*/, '$1'));
    expect(names).to.deep.equal(['ATT_', 'key', 'text']);
  });

  it('has a key that no script can read', async () => {
    const id = newId();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Ada'});
    await saved(id);
    const key = (await entries()).find(([name]) => Array.isArray(name) && name[0] === id && name[1] === 'key')?.[1] as CryptoKey;
    expect([key.extractable, key.algorithm]).to.deep.equal([false, {name: 'AES-GCM', length: 256}]);
    let refused = '';
    await crypto.subtle.exportKey('raw', key).catch(({name}: Error) => refused = name);
    expect(refused).to.equal('InvalidAccessError');
  });

  it('has another key for each draft, and other bytes after each change', async () => {
    const [one, other] = [newId(), newId()];
    const vectors = new Set<string>();
    for (const id of [one, other]) {
      const widget = await mountKept(id);
      for (const name of ['Ada', 'Ada ', 'Ada']) {
        await widget.fill({'person.foreName': name});
        await saved(id);
        const text = (await entries()).find(([key]) => Array.isArray(key) && key[0] === id && key[1] === 'text')?.[1];
        vectors.add(String((text as {iv: Uint8Array}).iv));
      }
    }
    expect(vectors.size).to.equal(6);
  });

  it('has each document encrypted once, however much is typed after it', async () => {
    const id = newId();
    let bytes = 0;
    const {encrypt} = SubtleCrypto.prototype;
    replaced.by(SubtleCrypto.prototype, 'encrypt',
      function count(this: SubtleCrypto, algorithm: AesGcmParams, key: CryptoKey, data: ArrayBuffer) {
        bytes += data.byteLength;
        return encrypt.call(this, algorithm, key, data);
      });
    try {
      const widget = await mountKept(id, {config: {draft: {id}, steps: ['documents']}, prefill: (await import('../support/ada.ts')).known()});
      await widget.fill({'declarations.ownAccount': true});
      await widget.goOn();
      while (widget.step !== 'documents') {
        const names = widget.names();
        if (names.includes('survey.warning')) await widget.fill({'survey.warning': true});
        await widget.goOn();
      }
      await widget.attach('identification', samplePdf({bytes: 400_000}));
      await saved(id);
      expect(bytes).to.be.greaterThan(400_000);
      await widget.goOn();
      await widget.back();
      await widget.click('remove');
      await saved(id);
      expect(bytes).to.be.lessThan(500_000);
      expect(await entriesOf(id)).to.deep.equal(['key', 'text']);
    } finally {
      replaced.restore();
    }
  });

  it('can be opened in its own place only: a document that was put in the place of another is none', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await walkTo(widget, 'documents');
    await widget.attach('identification', samplePdf({text: 'one'}), samplePdf({text: 'two'}));
    await saved(id);
    const [one = '', two = ''] = (await entriesOf(id)).filter((name) => name.startsWith('ATT_'));
    const moved = (await entries()).find(([key]) => String(key) === `${id},${one}`)?.[1];
    await change(id, two, () => moved);
    const again = await reload(widget, id);
    expect(again.parts('tile')).to.have.length(1);
    expect(again.part('kept')?.textContent).to.contain('documents');
  });

  it('is written as one transaction for a change', async () => {
    const id = newId();
    const modes: string[] = [];
    const {transaction} = IDBDatabase.prototype;
    const widget = await mountKept(id);
    replaced.by(IDBDatabase.prototype, 'transaction',
      function note(this: IDBDatabase, names: string, mode: IDBTransactionMode) {
        modes.push(mode);
        return transaction.call(this, names, mode);
      });
    try {
      await widget.fill({'person.salutation': 'Frau'});
      await until(() => modes.length > 0, 'a transaction');
      await pause(200);
      // The answer, and that the question was left: at most one of them waits for the other.
      expect(modes.length).to.be.within(1, 2);
    } finally {
      replaced.restore();
    }
  });

  it('is written at once, and what is typed meanwhile after it, as one', async () => {
    const id = newId();
    const widget = await mountKept(id);
    let writes = 0;
    const {put} = IDBObjectStore.prototype;
    replaced.by(IDBObjectStore.prototype, 'put', function note(this: IDBObjectStore, value: unknown, key: IDBValidKey) {
      if (Array.isArray(key) && key[1] === 'text') writes += 1;
      return put.call(this, value, key);
    });
    try {
      const box = widget.control('person.foreName') as HTMLInputElement;
      for (let length = 1; length <= 50; length += 1) {
        box.value = 'a'.repeat(length);
        box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      }
      await saved(id);
      expect(writes).to.be.within(1, 2);
    } finally {
      replaced.restore();
    }
  });
});
