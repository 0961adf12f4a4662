import {expect} from 'chai';
import {known} from '../support/ada.ts';
import {entriesOf, mountKept, newId, reload, saved} from '../support/kept.ts';
import {samplePdf} from '../support/sample-files.ts';
import {walkTo} from '../support/walk.ts';

describe('a draft that is kept', () => {
  it('is there again with answers and step', async () => {
    const id = newId();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Ada', 'person.birthDate.day': '29', 'person.nationality': 'NO'});
    const again = await reload(widget, id);
    expect(again.value('person.foreName')).to.equal('Ada');
    expect(again.value('person.birthDate.day')).to.equal('29');
    expect(again.part('kept')?.textContent).to.match(/We kept your entries from .+\d/);
    expect(again.details('error')).to.deep.equal([]);
  });

  it('is there again with documents, byte for byte, and goes on to an archive with the same keys', async () => {
    const id = newId();
    const file = samplePdf({bytes: 300_000});
    const widget = await mountKept(id, {prefill: known(), submitHandler: () => Promise.reject(new Error('offline'))});
    await walkTo(widget, 'documents');
    await widget.attach('identification', file);
    await walkTo(widget, 'review');
    await widget.submit();
    const again = await reload(widget, id);
    expect(again.step).to.equal('review');
    await again.submit();
    expect(again.step).to.equal('result');
    const [before, after] = [widget.archive(), again.archive()];
    expect(after.record.customers[0]?.key).to.equal(before.record.customers[0]?.key);
    expect(after.entries).to.deep.equal(before.entries);
    expect(await entriesOf(id)).to.deep.equal([]);
  });

  it('can be started over, after one more question', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: {person: {foreName: 'Ada'}}});
    await widget.fill({'person.surName': 'Byron'});
    const again = await reload(widget, id, {prefill: {person: {foreName: 'Ada'}}});
    await again.click('start-over');
    expect(again.focused()).to.equal('keep-entries');
    await again.click('keep-entries');
    expect(again.focused()).to.equal('start-over');
    await again.click('start-over');
    await again.click('start-over-confirm');
    await saved;
    const {until} = await import('../support/controls.ts');
    await until(() => again.details('ready').length === 2, 'another form');
    await again.settled();
    expect(again.value('person.surName')).to.equal('');
    expect(again.value('person.foreName')).to.equal('Ada');
    expect(again.focused()).to.equal('heading');
    expect(await entriesOf(id)).to.deep.equal([]);
  });
});
