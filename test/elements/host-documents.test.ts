import {expect} from 'chai';
import type {Identification, OnboardingConfig, RelianceOnboarding} from '../../src/index.ts';
import {config} from '../support/ada.ts';
import {samplePdf} from '../support/sample-files.ts';
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

  it('that is none keeps everything from being sent, and the developer learns where it stands', async () => {
    const file = new Blob(['<html>'], {type: 'application/pdf'});
    const widget = await mountAt('review', {config: withDocuments([{file: samplePdf()}, {file}])});
    await widget.submit();
    expect(widget.step).to.equal('review');
    expect(widget.has('failure')).to.equal(true);
    expect(() => widget.archive()).to.throw();
    expect(widget.details('error')).to.deep.include({code: 'config', path: 'identification.documents.1'});
  });
});
