import {assert} from 'chai';
import {entryName, entryNames} from '../../src/documents/entry-name.ts';
import {isEntryName} from '../../src/record/index.ts';

describe('entryName', () => {
  const rows: [slot: string, name: string][] = [
    ['identification', 'identification-1.pdf'],
    ['proof_of-address', 'proof_of-address-1.pdf'],
    ['Handelsregister Auszug', 'handelsregister-auszug-1.pdf'],
    ['Überweisung', 'uberweisung-1.pdf'],
    ['../../etc/passwd', 'etc-passwd-1.pdf'],
    ['virus.exe', 'virus-exe-1.pdf'],
    ['address!', 'address-1.pdf'],
    ['..', 'document-1.pdf'],
    ['паспорт', 'document-1.pdf'],
    ['', 'document-1.pdf'],
    ['main.json', 'main-json-1.pdf'],
  ];
  for (const [slot, name] of rows) {
    it(`makes ${name} of the slot ${JSON.stringify(slot)}`, () => {
      assert.strictEqual(entryName(slot, 1, 'application/pdf'), name);
    });
  }

  it('ends in what the content is', () => {
    assert.strictEqual(entryName('a', 2, 'image/jpeg'), 'a-2.jpg');
    assert.strictEqual(entryName('a', 2, 'image/tiff'), 'a-2.tif');
  });

  it('makes names that a record takes, however long or strange the slot is', () => {
    for (const slot of ['x'.repeat(500), '-'.repeat(90), `${'x'.repeat(79)} y`, '__proto__', 'ﷺ'.repeat(50)]) {
      const name = entryName(slot, 99_999, 'image/heic');
      assert.isTrue(isEntryName(name), name);
      assert.isAtMost(name.length, 100);
    }
  });
});

describe('entryNames', () => {
  it('counts within each slot, over all kinds of content', () => {
    assert.deepEqual(entryNames([
      {slot: 'identification', mediaType: 'application/pdf'},
      {slot: 'address', mediaType: 'image/png'},
      {slot: 'identification', mediaType: 'image/jpeg'},
    ]), ['identification-1.pdf', 'address-1.png', 'identification-2.jpg']);
  });

  it('keeps names apart, ignoring case, where slots come to look alike', () => {
    const long = 'x'.repeat(80);
    const slots = ['a', 'A', 'ä', 'a-1', 'a 1', 'a!', `${long}1`, `${long}2`, '', '?', 'constructor'];
    const names = entryNames([...slots, ...slots].map((slot) => ({slot, mediaType: 'application/pdf' as const})));
    assert.strictEqual(new Set(names.map((name) => name.toLowerCase())).size, names.length);
  });
});
