import {expect} from 'chai';
import {known} from '../support/ada.ts';
import {chooseFiles, until} from '../support/controls.ts';
import {prepare} from '../support/harness.ts';
import {begun, change, entriesOf, mountKept, newId, pause, reload, replaced, saved, wiped} from '../support/kept.ts';
import {samplePdf} from '../support/sample-files.ts';
import {walkTo} from '../support/walk.ts';

const full = new DOMException('The storage is full', 'QuotaExceededError');
const isDocument = (key: unknown) => Array.isArray(key) && String(key[1]).startsWith('ATT_');
const put = IDBObjectStore.prototype.put;

const takeNothing = () => replaced.by(IDBObjectStore.prototype, 'put', () => {
  throw full;
});

/** Lets no document in; gives back the keys of those that were tried. */
const takeNoDocument = (): IDBValidKey[] => {
  const refused: IDBValidKey[] = [];
  replaced.by(IDBObjectStore.prototype, 'put', function limited(this: IDBObjectStore, value: unknown, key: IDBValidKey) {
    if (!isDocument(key)) return put.call(this, value, key);
    refused.push(key);
    throw full;
  });
  return refused;
};

/** A form without anything kept is a form all the same. */
const sendsAllTheSame = async (id: string, mounting: Parameters<typeof mountKept>[1] = {}) => {
  const widget = await mountKept(id, {prefill: known(), ...mounting});
  expect(widget.part('kept')?.textContent).to.equal('');
  await walkTo(widget, 'review');
  await until(() => widget.details('error').length > 0, 'a failure');
  await widget.submit();
  expect(widget.step).to.equal('result');
  expect(widget.details('error')).to.deep.equal([{code: 'draft'}]);
};

describe('a storage that fails', () => {
  afterEach(() => replaced.restore());

  const failures: readonly (readonly [claim: string, fail: () => void])[] = [
    ['is blocked', () => replaced.by(IDBFactory.prototype, 'open', () => {
      throw new DOMException('blocked', 'SecurityError');
    })],
    ['never answers', () => replaced.by(IDBFactory.prototype, 'open', () => new EventTarget())],
    ['takes nothing', takeNothing],
    ['cannot keep a key, as in some private windows', () => replaced.by(IDBObjectStore.prototype, 'put',
      function put_(this: IDBObjectStore, value: unknown, key: IDBValidKey) {
        if (value instanceof CryptoKey) throw new DOMException('no clone', 'DataCloneError');
        return put.call(this, value, key);
      })],
    ['has no encryption', () => replaced.by(Object.getPrototypeOf(crypto) as object, 'subtle', undefined)],
    ['has no locks', () => replaced.by(Navigator.prototype, 'locks', undefined)],
  ];
  for (const [claim, fail] of failures) {
    it(`lets the form go on, and says so to the developer once: one that ${claim}`, async () => {
      const id = newId();
      fail();
      await sendsAllTheSame(id);
      replaced.restore();
      // What was being written when the form was sent goes with the rest.
      await wiped(id);
    });
  }

  it('is waited for two seconds at most', async () => {
    replaced.by(IDBFactory.prototype, 'open', () => new EventTarget());
    const widget = prepare({config: {draft: {id: newId()}}});
    document.body.append(widget.element);
    const since = performance.now();
    await begun(widget);
    // More only where the machine is busy.
    expect(performance.now() - since).to.be.within(1000, 4000);
  });

  it('keeps the answers where only these fit, and says later that documents are missing', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await walkTo(widget, 'documents');
    await widget.attach('identification', samplePdf({text: 'small'}));
    await saved(id);
    const refused = takeNoDocument();
    await widget.attach('identification', samplePdf({text: 'large'}));
    await widget.back();
    const again = await reload(widget, id);
    expect(refused).to.have.length(1);
    expect(widget.details('error')).to.deep.equal([{code: 'draft'}]);
    expect(again.part('kept')?.textContent).to.contain('Some documents are missing');
    await walkTo(again, 'documents');
    expect(again.parts('tile')).to.have.length(1);
  });

  it('has no longer what was kept of a document that was replaced under its key', async () => {
    const id = newId();
    const key = 'ATT_00000000-0000-4000-8000-000000000001';
    const keys = {
      customer: 'CUSTO_00000000-0000-4000-8000-000000000002', person: 'PERS_00000000-0000-4000-8000-000000000003',
      documents: {identification: [key]},
    };
    const widget = await mountKept(id, {prefill: known(), config: {keys}});
    await walkTo(widget, 'documents');
    await widget.attach('identification', samplePdf({text: 'Old'}));
    await saved(id);
    takeNoDocument();
    chooseFiles(widget.part('replace')!.querySelector('input')!, [samplePdf({text: 'New'})]);
    await until(() => widget.details('error').length === 1, 'a failure');
    await pause(200);
    expect(await entriesOf(id)).not.to.include(key);
  });

  it('wipes no document that it has where it takes no more after a return to the page', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await walkTo(widget, 'documents');
    await widget.attach('identification', samplePdf());
    await saved(id);
    for (const type of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(type, {persisted: true}));
    takeNoDocument();
    await widget.back();
    await until(() => widget.details('error').length === 1, 'a failure');
    const again = await reload(widget, id);
    await walkTo(again, 'documents');
    expect(again.parts('tile')).to.have.length(1);
  });

  it('that fails once has all of it with the next change', async () => {
    const id = newId();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Ada'});
    await saved(id);
    takeNothing();
    await widget.fill({'person.foreName': 'Augusta'});
    await until(() => widget.details('error').length === 1, 'a failure');
    replaced.restore();
    await widget.fill({'person.surName': 'Byron'});
    const again = await reload(widget, id);
    expect([again.value('person.foreName'), again.value('person.surName')]).to.deep.equal(['Augusta', 'Byron']);
    expect(widget.details('error')).to.deep.equal([{code: 'draft'}]);
  });

  it('brings all else where it can\'t read one document', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await walkTo(widget, 'documents');
    await widget.attach('identification', samplePdf({text: 'one'}), samplePdf({text: 'two'}));
    await saved(id);
    widget.element.remove();
    let reads = 0;
    const {get} = IDBObjectStore.prototype;
    replaced.by(IDBObjectStore.prototype, 'get', function faulty(this: IDBObjectStore, key: IDBValidKey) {
      if (isDocument(key) && (reads += 1) === 1) throw new DOMException('The disk', 'DataError');
      return get.call(this, key);
    });
    const again = await mountKept(id);
    expect([again.step, again.parts('tile').length]).to.deep.equal(['documents', 1]);
    expect(again.part('kept')?.textContent).to.contain('Some documents are missing');
  });

  it('wipes nothing that it has where it takes no more', async () => {
    const id = newId();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Ada'});
    await saved(id);
    takeNothing();
    await widget.fill({'person.surName': 'Byron'});
    await until(() => widget.details('error').length === 1, 'a failure');
    replaced.restore();
    const again = await reload(widget, id);
    expect(again.value('person.foreName')).to.equal('Ada');
    expect(again.value('person.surName')).to.equal('');
  });
});

describe('what is found in the storage', () => {
  /** Keeps a draft with a document, changes an entry, and comes back. */
  const changed = async (name: 'key' | 'text' | 'document', by: (found: Record<string, unknown>) => unknown) => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await walkTo(widget, 'documents');
    await widget.attach('identification', samplePdf());
    await saved(id);
    const [document = ''] = (await entriesOf(id)).filter((entry) => entry.startsWith('ATT_'));
    widget.element.remove();
    await change(id, name === 'document' ? document : name, by);
    return {id, again: await mountKept(id)};
  };
  const flipped = (found: Record<string, unknown>) => {
    const bytes = new Uint8Array((found['data'] as ArrayBuffer).slice());
    bytes[20] = bytes[20]! ^ 1;
    return {...found, data: bytes.buffer};
  };
  const otherKey = () => crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);

  const refused: readonly (readonly [claim: string, name: 'key' | 'text', by: Parameters<typeof changed>[1]])[] = [
    ['whose text was tampered with', 'text', flipped],
    ['whose text is gone', 'text', () => undefined],
    ['whose text is something else', 'text', () => 'Ada'],
    ['whose key is another', 'key', otherKey],
    ['whose key is none', 'key', () => 'key'],
    ['that is too old', 'text', (found) => ({...found, expires: Date.now() - 1})],
    ['that says not how old it is', 'text', (found) => ({...found, expires: 'never'})],
  ];
  for (const [claim, name, by] of refused) {
    it(`begins anew, and wipes a draft ${claim}`, async () => {
      const {id, again} = await changed(name, by);
      expect(again.step).to.equal('person');
      expect(again.value('person.foreName')).to.equal('');
      expect(again.part('kept')?.textContent).to.equal('');
      expect(await entriesOf(id)).to.deep.equal([]);
      expect(again.details('error')).to.deep.equal([]);
      await again.fill({'person.foreName': 'Grace'});
      expect((await reload(again, id)).value('person.foreName')).to.equal('Grace');
    });
  }

  for (const [claim, by] of [['was tampered with', flipped], ['is gone', () => undefined]] as const) {
    it(`is all but the document that ${claim}, and says so`, async () => {
      const {again} = await changed('document', by);
      expect(again.step).to.equal('documents');
      expect(again.has('tile')).to.equal(false);
      expect(again.part('kept')?.textContent).to.contain('Some documents are missing');
      await walkTo(again, 'review');
      await again.submit();
      expect(again.step).to.equal('result');
    });
  }

  it('is not opened in another draft’s place', async () => {
    const [one, other] = [newId(), newId()];
    const widget = await mountKept(one);
    await widget.fill({'person.foreName': 'Ada'});
    await saved(one);
    for (const name of ['key', 'text']) {
      let found: unknown;
      await change(one, name, (value) => found = value);
      await change(other, name, () => found);
    }
    expect((await mountKept(other)).value('person.foreName')).to.equal('');
    expect(await entriesOf(other)).to.deep.equal([]);
  });

  it('goes when it is too old, whichever draft is opened', async () => {
    const [old, fresh] = [newId(), newId()];
    for (const id of [old, fresh]) {
      const widget = await mountKept(id);
      await widget.fill({'person.foreName': 'Ada'});
      await saved(id);
      widget.element.remove();
    }
    await change(old, 'text', (found) => ({...found, expires: Date.now() - 1}));
    await mountKept(newId());
    expect(await entriesOf(old)).to.deep.equal([]);
    expect(await entriesOf(fresh)).to.deep.equal(['key', 'text']);
  });

  it('lives as long as the host says, after the last change, and no longer than it says by now', async () => {
    const id = newId();
    const widget = await mountKept(id, {config: {draft: {id, expiresAfterHours: 3}}});
    await widget.fill({'person.foreName': 'Ada'});
    await saved(id);
    await change(id, 'text', (found) => {
      expect(Number(found['expires']) - Date.now()).to.be.within(3 * 36e5 - 5000, 3 * 36e5);
      return found;
    });
    widget.element.remove();
    const {now} = Date;
    replaced.by(Date, 'now', () => now() + 2 * 36e5);
    const later = await mountKept(id, {config: {draft: {id, expiresAfterHours: 1}}});
    replaced.restore();
    expect(later.value('person.foreName')).to.equal('');
    await wiped(id);
  });
});

describe('another configuration than the draft was made with', () => {
  it('brings what it still asks', async () => {
    const id = newId();
    const slot = (name: string, maxFiles: number) =>
      ({id: name, subject: 'Identification', category: 'KYC', maxFiles});
    const widget = await mountKept(id, {prefill: known(), config: {draft: {id}, documents: [slot('front', 3), slot('back', 1)]}});
    await walkTo(widget, 'documents');
    await widget.attach('front', samplePdf({text: '1'}), samplePdf({text: '2'}), samplePdf({text: '3'}));
    await widget.attach('back', samplePdf({text: '4'}));
    const again = await reload(widget, id, {config: {draft: {id}, documents: [slot('front', 2)], instruments: [3]}});
    expect(again.step).to.equal('documents');
    expect(again.parts('tile')).to.have.length(2);
    expect(again.part('kept')?.textContent).to.contain('Some documents are missing');
    await walkTo(again, 'review');
    await saved(id);
    expect(await entriesOf(id)).to.have.length(4);
    await again.submit();
    expect(again.step).to.equal('result');
  });

  it('keeps the answers under the host’s keys where these are another record’s', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await widget.fill({'person.foreName': 'Augusta'});
    const keys = {customer: `CUSTO_${crypto.randomUUID()}`, person: `PERS_${crypto.randomUUID()}`};
    const again = await reload(widget, id, {config: {draft: {id}, keys}});
    await walkTo(again, 'review');
    await again.submit();
    expect(again.archive().record.customers[0]?.key).to.equal(keys.customer);
    expect(again.archive().record.customers[0]?.person.foreName).to.equal('Augusta');
  });
});
