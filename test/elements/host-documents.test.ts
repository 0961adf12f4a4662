import {expect} from 'chai';
import type {Identification, OnboardingConfig, RelianceOnboarding} from '../../src/index.ts';
import {config} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import type {Harness} from '../support/harness.ts';
import {pause} from '../support/kept.ts';
import {segment} from '../documents/metadata-samples.ts';
import {sampleJpeg, samplePdf} from '../support/sample-files.ts';
import {mountAt, walkTo} from '../support/walk.ts';

type HostDocuments = NonNullable<Identification['documents']>;

const withDocuments = (documents: HostDocuments): OnboardingConfig => {
  const ready = config();
  if (!ready.identification) throw new Error('Ada was identified');
  return {...ready, identification: {...ready.identification, documents}};
};

describe('a document that the host already has', () => {
  it('is sent as the proof of identification, and not shown as the person\'s own', async () => {
    const proof = samplePdf({text: 'Vendor'});
    const widget = await mountAt('documents', {config: withDocuments([{file: proof}])});
    expect(widget.parts('tile')).to.have.length(0);
    await widget.goOn();
    await widget.submit();
    const {record, entries} = widget.archive();
    expect(record.customers[0]?.person.events.map(({subject, category, file}) => [subject, category, file]))
      .to.deep.equal([['Identification', 'KYC', 'identification-1.pdf']]);
    expect(entries.map(({name, bytes}) => [name, bytes]).slice(1)).to.deep.equal([['identification-1.pdf', proof.size]]);
  });

  it('stays as the vendor made it, with what a photo tells beside itself', async () => {
    // A comment stands behind the first two bytes.
    const plain = new Uint8Array(await sampleJpeg().arrayBuffer());
    const photo = new File([plain.subarray(0, 2), segment(0xfe, 'Taken by the vendor'), plain.subarray(2)], 'photo.jpg');
    const widget = await mountAt('review', {config: withDocuments([{file: photo}])});
    await widget.submit();
    const [, sent] = widget.archive().entries;
    expect([sent?.bytes, sent?.changed]).to.deep.equal([photo.size, undefined]);
  });

  it('is shown at the review where no slot shows it, without a way to change it', async () => {
    const widget = await mountAt('review', {config: {...withDocuments([{file: samplePdf()}]), documents: []}});
    const last = () => widget.parts('review-row').at(-1);
    await until(() => last()?.textContent.includes('Proof') === true, 'the document');
    const row = last();
    expect(row?.textContent).to.contain('Proof of your identity').and.to.contain('PDF');
    expect(row?.querySelector('button')).to.equal(null);
  });

  it('isn\'t shown once it proves nothing any more', async () => {
    const widget = await mountAt('review', {config: withDocuments([{file: samplePdf({text: 'Vendor'})}])});
    widget.element.goToStep('person');
    await widget.settled();
    await widget.fill({'person.surName': 'Byron'});
    await walkTo(widget, 'documents');
    expect(widget.has('tile'), 'a proof of their own is asked for').to.equal(true);
    await walkTo(widget, 'review');
    await widget.submit();
    expect(widget.archive().entries).to.have.length(2);
  });

  it('is waited for before anything can be sent: all of it is shown first', async () => {
    const widget = await mountAt('review');
    widget.element.config = withDocuments([{file: samplePdf({bytes: 900_000})}]);
    await widget.element.updateComplete;
    expect(widget.has('submit')).to.equal(false);
    await widget.submit();
    expect(widget.archive().entries.slice(1).map(({bytes}) => bytes)).to.include(900_000);
  });

  it('takes no place in the slot from the person', async () => {
    const widget = await mountAt('documents', {config: {
      ...withDocuments([{file: samplePdf({text: 'Vendor'})}]),
      documents: [{id: 'identification', subject: 'Identification', category: 'KYC', maxFiles: 1}],
    }});
    await widget.attach('identification', samplePdf({text: 'Own'}));
    expect([widget.parts('tile').length, widget.has('error')]).to.deep.equal([1, false]);
  });

  it('is no fault of the host where the widget is taken off while it is read', async () => {
    const widget = await mountAt('review');
    widget.element.config = withDocuments([{file: samplePdf({bytes: 900_000})}]);
    await widget.element.updateComplete;
    widget.element.remove();
    await pause(200);
    expect(widget.details('error')).to.deep.equal([]);
  });

  it('has the subject and the category that the host gives it', async () => {
    const widget = await mountAt('review',
      {config: withDocuments([{file: samplePdf(), subject: 'Video', category: 'Legitimation'}])});
    await widget.submit();
    expect(widget.archive().record.customers[0]?.person.events[0]).to.include({subject: 'Video', category: 'Legitimation'});
  });

  it('is sent once, however often the host configures it', async () => {
    const fresh = () => withDocuments([{file: samplePdf({text: 'Vendor'})}]);
    const widget = await mountAt('documents', {config: fresh()});
    for (let render = 0; render < 3; render += 1) {
      widget.element.config = fresh();
      await widget.settled();
    }
    await widget.goOn();
    await widget.submit();
    expect(widget.archive().entries).to.have.length(2);
  });

  for (const ms of [0, 50]) it(`survives that the widget is taken out for ${ms} ms while it is read`, async () => {
    const widget = await mountAt('person', {config: withDocuments([{file: samplePdf({bytes: 300_000})}])});
    const {element} = widget;
    const {parentNode} = element;
    element.config = withDocuments([{file: samplePdf({bytes: 400_000})}]);
    await element.updateComplete;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, ms));
    parentNode?.append(element);
    await widget.settled();
    await walkTo(widget, 'review');
    await widget.submit();
    expect(widget.archive().entries.slice(1).map(({bytes}) => bytes)).to.include(400_000);
  });

  for (const [how, leave] of [
    ['forgotten', (element) => element.reset()], ['taken off', (element) => element.remove()],
  ] as readonly [string, (element: RelianceOnboarding) => void][]) it(`isn't waited for when the person is ${how}: nothing is sent`, async () => {
    const widget = await mountAt('review', {config: withDocuments([{file: samplePdf()}])});
    const handed: unknown[] = [];
    widget.element.submitHandler = async (archive) => void handed.push(archive);
    widget.element.config = withDocuments([{file: samplePdf()}, {file: samplePdf({bytes: 900_000})}]);
    await widget.element.updateComplete;
    widget.parts('submit')[0]?.click();
    leave(widget.element);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(handed).to.have.length(0);
    expect(widget.element.complete).to.equal(false);
  });

  const faulty: readonly [what: string, file: Blob, limits: OnboardingConfig['limits']][] = [
    ['is none', new Blob(['<html>'], {type: 'application/pdf'}), {}],
    ['is larger than a file may be', samplePdf({bytes: 3000}), {maxFileBytes: 2999}],
  ];
  for (const [what, file, limits = {}] of faulty) it(`that ${what} keeps everything from being sent, and the developer learns where it stands`, async () => {
    const documents = [{file: samplePdf({bytes: 2000})}, {file}];
    const widget = await mountAt('review', {config: {...withDocuments(documents), limits}});
    await widget.submit();
    expect(widget.step).to.equal('review');
    expect(widget.has('failure')).to.equal(true);
    expect(() => widget.archive()).to.throw();
    expect(widget.details('error')).to.deep.include({code: 'config', path: 'identification.documents.1'});
  });

  const sent = async (widget: Harness) => {
    await walkTo(widget, 'review');
    await widget.submit();
    return widget.archives.at(-1)?.entries.slice(1).map(({bytes}) => bytes);
  };
  const none = new Blob(['<html>'], {type: 'application/pdf'});
  // Nothing of the person's own beside them.
  const alone = (documents: HostDocuments): OnboardingConfig => ({...withDocuments(documents), documents: []});
  const again: readonly [how: string, (element: RelianceOnboarding, fresh: OnboardingConfig) => void][] = [
    ['the host sets its configuration again', (element, fresh) => Object.assign(element, {config: fresh})],
    ['the widget moves in the page', (element) => element.parentNode?.append(element)],
  ];
  for (const [how, happens] of again) it(`that is none keeps everything from being sent, also when ${how}; told once`, async () => {
    const good = samplePdf();
    const fresh = () => withDocuments([{file: none}, {file: good}]);
    const widget = await mountAt('person', {config: fresh()});
    await until(() => widget.details('error').length > 0, 'a fault');
    happens(widget.element, fresh());
    await widget.settled();
    expect(await sent(widget)).to.equal(undefined);
    expect(widget.details('error')).to.deep.equal(Array(2).fill({code: 'config', path: 'identification.documents.0'}));
  });

  it('that is none is no matter any more once the configuration is mended', async () => {
    const widget = await mountAt('person', {config: withDocuments([{file: none}])});
    await until(() => widget.details('error').length > 0, 'a fault');
    widget.element.config = alone([{file: samplePdf({bytes: 2000})}]);
    expect(await sent(widget)).to.deep.equal([2000]);
  });

  it('goes when the host replaces it in its configuration, or takes it out', async () => {
    const widget = await mountAt('person', {config: alone([2000, 3000].map((bytes) => ({file: samplePdf({bytes})})))});
    await widget.settled();
    widget.element.config = alone([3000, 4000].map((bytes) => ({file: samplePdf({bytes})})));
    expect(await sent(widget)).to.deep.equal([3000, 4000]);
    const other = await mountAt('person', {config: withDocuments([{file: samplePdf()}])});
    await other.settled();
    other.element.config = {...config(), documents: []};
    expect(await sent(other)).to.deep.equal([]);
  });

  it('isn\'t waited for when the person goes back to an answer: nothing is sent', async () => {
    const widget = await mountAt('review');
    widget.element.config = withDocuments([{file: samplePdf({bytes: 900_000})}]);
    await widget.element.updateComplete;
    widget.part('submit')?.click();
    widget.part('change')?.click();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([widget.step, widget.archives.length]).to.deep.equal(['person', 0]);
  });
});
