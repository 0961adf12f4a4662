import {expect} from 'chai';
import {known, verification} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {mount} from '../support/harness.ts';
import {begun, entriesOf, mountKept, newId, pause, reload, saved, wiped} from '../support/kept.ts';
import {samplePdf} from '../support/sample-files.ts';
import {walkTo} from '../support/walk.ts';

const offline = () => Promise.reject(new Error('offline'));

describe('a draft that is kept', () => {
  it('is there again after a reload, with answers, step and messages', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await widget.goOn();
    await widget.fill({'person.city': '', 'person.country': 'NO', 'person.email': 'ada@'});
    const again = await reload(widget, id);
    expect(again.step).to.equal('contact');
    expect(again.value('person.city')).to.equal('');
    expect(again.value('person.country')).to.equal('Norway');
    expect(again.errors()).to.deep.equal(widget.errors());
    expect(again.details('error')).to.deep.equal([]);
    await again.back();
    expect(again.value('person.foreName')).to.equal('Ada Zoë');
  });

  it('begins where something is lacking by now, if that is before the step that the person was at', async () => {
    const id = newId();
    const {person, ...rest} = known();
    const widget = await mountKept(id, {prefill: {...rest, person: {...person, email: ''}}});
    await walkTo(widget, 'classification');
    const again = await reload(widget, id, {config: {draft: {id}, require: {email: true}}});
    expect(again.step).to.equal('contact');
  });

  it('is there again with documents, byte for byte, and every retry carries the same keys', async () => {
    const id = newId();
    const file = samplePdf({bytes: 300_000});
    const widget = await mountKept(id, {prefill: known(), submitHandler: offline});
    await walkTo(widget, 'documents');
    await widget.attach('identification', file);
    await walkTo(widget, 'review');
    await widget.submit();
    const again = await reload(widget, id, {submitHandler: offline});
    expect(again.step).to.equal('review');
    await again.submit();
    const bytes = async ({blob}: {blob: Blob}) => [...new Uint8Array(await blob.arrayBuffer())].join();
    expect(await bytes(again.archive()) === await bytes(widget.archive())).to.equal(true);
  });

  it('forgets a document that was taken out, and keeps one that was put back', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await walkTo(widget, 'documents');
    await widget.attach('identification', samplePdf({text: 'one'}), samplePdf({text: 'two'}));
    await widget.click('remove');
    await saved(id);
    expect((await entriesOf(id)).filter((name) => name.startsWith('ATT_'))).to.have.length(1);
    await widget.click('undo');
    const again = await reload(widget, id);
    expect(again.parts('tile')).to.have.length(2);
  });

  it('is screened anew, as what a screening said is not kept', async () => {
    const id = newId();
    let calls = 0;
    const screeningHandler = () => {
      calls += 1;
      return new Promise<never>(() => {});
    };
    const widget = await mountKept(id, {prefill: known(), screeningHandler});
    await walkTo(widget, 'review');
    const again = await reload(widget, id, {screeningHandler});
    await until(() => calls === 2, 'another screening');
    expect(again.step).to.equal('review');
  });

  it('still says who identified the person, with the proof', async () => {
    const id = newId();
    const proof = samplePdf({text: 'proof', bytes: 5000});
    const mounting = {
      config: {identification: undefined, draft: {id}},
      identificationHandler: async () => ({verification: verification(), documents: [{file: proof}]}),
    };
    const widget = await mountKept(id, {prefill: known(), ...mounting});
    await walkTo(widget, 'documents');
    await widget.click('identify');
    await until(() => widget.text.includes('is confirmed'), 'a confirmation');
    const again = await reload(widget, id, mounting);
    expect(again.text).to.contain('is confirmed');
    await walkTo(again, 'review');
    await again.submit();
    // The other one is the person's own.
    expect(again.archive().entries.map(({bytes}) => bytes)).to.include(proof.size);
    expect(again.archive().record.customers[0]?.person.verification?.vendor).to.equal('IDNOW');
  });

  it('has no document that the host configures, but its key', async () => {
    const id = newId();
    const file = samplePdf({text: 'host'});
    const mounting = {config: {identification: {verification: verification(), documents: [{file}]}, draft: {id}}};
    const widget = await mountKept(id, {prefill: known(), submitHandler: offline, ...mounting});
    await walkTo(widget, 'review');
    await widget.submit();
    await saved(id);
    const keys = ({archives}: typeof widget) => archives[0]?.record.customers[0]?.person.events.map(({key}) => key).sort();
    expect(keys(widget)).to.have.length(2);
    // The other one is the person's own.
    expect(await entriesOf(id)).to.have.length(3);
    const again = await reload(widget, id, mounting);
    expect(again.part('kept')?.textContent).not.to.contain('documents');
    await again.submit();
    expect(keys(again)).to.deep.equal(keys(widget));
  });

  it('is not overwritten by a prefill, which fills only what was never answered', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: {person: {foreName: 'Ada'}}});
    await widget.fill({'person.foreName': 'Augusta', 'person.title': 'Dr.'});
    await widget.fill({'person.title': ''});
    const again = await reload(widget, id, {prefill: {person: {foreName: 'Ada', surName: 'Byron', title: 'Prof.'}}});
    expect(again.value('person.foreName')).to.equal('Augusta');
    expect(again.value('person.surName')).to.equal('Byron');
    expect(again.value('person.title')).to.equal('');
  });

  it('is nothing as long as the person said nothing', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await widget.next();
    await pause(100);
    expect(await entriesOf(id)).to.deep.equal([]);
    widget.element.remove();
    expect((await mountKept(id)).part('kept')?.textContent).to.equal('');
  });
});

describe('the end of what was kept', () => {
  it('comes when the record is accepted', async () => {
    const id = newId();
    const widget = await mountKept(id, {prefill: known()});
    await walkTo(widget, 'review');
    await saved(id);
    expect(await entriesOf(id)).to.include('key');
    await widget.submit();
    await wiped(id);
  });

  it('comes with reset(), also in the midst of typing', async () => {
    const id = newId();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Ada'});
    await saved(id);
    widget.element.reset();
    await until(() => widget.details('ready').length === 2, 'another form');
    await widget.settled();
    expect(widget.value('person.foreName')).to.equal('');
    expect(await entriesOf(id)).to.deep.equal([]);
    await widget.fill({'person.foreName': 'Grace'});
    expect((await reload(widget, id)).value('person.foreName')).to.equal('Grace');
  });

  it('comes with reset() before the form is there, and after the widget was taken off', async () => {
    const id = newId();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Ada'});
    await saved(id);
    widget.element.remove();
    await widget.settled();
    widget.element.reset();
    await wiped(id);
    const other = await mountKept(id);
    await other.fill({'person.foreName': 'Ada'});
    await saved(id);
    other.element.remove();
    const early = await mount({config: {draft: {id}}});
    early.element.reset();
    await begun(early);
    expect(early.value('person.foreName')).to.equal('');
    expect(await entriesOf(id)).to.deep.equal([]);
  });
});
