import {expect} from 'chai';
import type {OnboardingConfig} from '../../src/index.ts';
import {config as readyConfig} from '../support/ada.ts';
import type {Harness} from '../support/harness.ts';
import {sampleHeic, sampleJpeg, samplePdf, samplePng, sampleProgram} from '../support/sample-files.ts';
import {mountAt, walkTo} from '../support/walk.ts';

const slot = 'identification';
const kilobyte = 1024;

const at = (config: Partial<OnboardingConfig> = {}): Promise<Harness> => mountAt('documents', {config});

const sent = async (widget: Harness) => {
  await walkTo(widget, 'review');
  await widget.submit();
  return widget.archive();
};

const messages = (widget: Harness) => widget.parts('error').map(({textContent}) => textContent?.trim());

describe('a document', () => {
  it('is announced before it is taken, without its name', async () => {
    const widget = await at();
    const file = samplePdf({name: 'Ada Müller secret.pdf'});
    await widget.attach(slot, file);
    expect(widget.details('document-accept')).to.deep.equal([{slot, bytes: file.size, mediaType: 'application/pdf'}]);
    expect(widget.parts('tile')).to.have.length(1);
    expect(JSON.stringify(widget.heard)).not.to.contain('secret');
  });

  it('stays out where the host prevents it', async () => {
    const widget = await at();
    widget.element.addEventListener('reliance-document-accept', (event) => event.preventDefault());
    await widget.attach(slot, samplePdf());
    expect(widget.parts('tile')).to.have.length(0);
    await widget.next();
    expect(Object.keys(widget.errors())).to.deep.equal(['documents.identification']);
  });

  it('that was refused is one error at its slot, not two', async () => {
    const widget = await at();
    await widget.attach(slot, sampleProgram());
    await widget.next();
    expect(messages(widget)).to.have.length(1);
    expect(widget.summary()?.lines).to.have.length(1);
  });

  it('arrives byte for byte under a name of ours, with its day and kind', async () => {
    const files = [samplePdf({lastModified: new Date(2026, 0, 1).getTime()}), samplePng(), sampleHeic()];
    const widget = await at();
    await widget.attach(slot, ...files);
    const {record, entries} = await sent(widget);
    const events = record.customers[0]?.person.events ?? [];
    expect(events.map(({file}) => file)).to.deep.equal([
      'identification-1.pdf',
      'identification-2.png',
      'identification-3.heic',
    ]);
    expect(events[0]).to.include({date: '2026-01-01', subject: 'Identification', category: 'KYC'});
    expect(entries.slice(1).map(({bytes}) => bytes)).to.deep.equal(files.map(({size}) => size));
  });

  it('can be taken out again, and in again', async () => {
    const widget = await at();
    await widget.attach(slot, samplePdf(), sampleJpeg());
    await widget.click('remove', 0);
    expect(widget.parts('tile')).to.have.length(1);
    await widget.attach(slot, samplePdf());
    expect(widget.parts('tile')).to.have.length(2);
    expect((await sent(widget)).record.customers[0]?.person.events.map(({file}) => file)).to.deep.equal([
      'identification-1.jpg',
      'identification-2.pdf',
    ]);
  });
});

/** Files that can't be taken: how the widget is configured, what is chosen, and the code that the host hears. */
const refused: readonly [
  claim: string,
  config: Partial<OnboardingConfig>,
  files: () => File[],
  code: string,
  message: RegExp,
][] = [
  ['a program under a document’s name', {}, () => [sampleProgram()], 'document-type', /choose: PDF/],
  ['an empty file', {}, () => [new File([], 'a.pdf', {type: 'application/pdf'})], 'document-empty', /empty/],
  [
    'one that is too large',
    {limits: {maxFileBytes: kilobyte}},
    () => [samplePdf({bytes: kilobyte + 1})],
    'document-too-large',
    /larger than 1/,
  ],
  ['the same twice', {}, () => [samplePdf(), samplePdf({name: 'other.pdf'})], 'document-duplicate', /already there/],
  [
    'one too many',
    {limits: {maxFiles: 1}},
    () => [samplePdf(), sampleJpeg()],
    'document-too-many',
    /No more documents/,
  ],
  [
    'too much together',
    {limits: {maxTotalBytes: 3 * kilobyte}},
    () => [samplePdf({bytes: 2 * kilobyte}), sampleJpeg({bytes: 2 * kilobyte})],
    'documents-too-large',
    /together are larger/,
  ],
  [
    'a kind that the slot does not take',
    {documents: [{id: slot, subject: 'S', category: 'KYC', accept: ['application/pdf']}]},
    () => [sampleJpeg()],
    'document-type',
    /choose: PDF/,
  ],
];

describe('a document is refused beside its slot, and the host hears a code:', () => {
  for (const [claim, config, files, code, message] of refused) {
    it(claim, async () => {
      const widget = await at(config);
      const chosen = files();
      await widget.attach(slot, ...chosen);
      expect(widget.details('document-refuse')).to.deep.equal([{slot, code}]);
      expect(messages(widget).join()).to.match(message);
      expect(widget.parts('tile')).to.have.length(chosen.length - 1);
    });
  }

  it('but not for standing in another slot: one file may show both sides', async () => {
    const sides = ['front', 'back'].map((id) => ({id, subject: 'Identification', category: 'KYC', required: true, maxFiles: 1}));
    const widget = await at({documents: sides});
    for (const {id} of sides) await widget.attach(id, samplePdf());
    expect(widget.details('document-refuse')).to.deep.equal([]);
    await widget.goOn();
    await widget.submit();
    expect(widget.archive().entries.slice(1).map(({name}) => name)).to.deep.equal(['front-1.pdf', 'back-1.pdf']);
  });

  it('the good ones of the same choice are taken, and the message goes with the next choice', async () => {
    const widget = await at();
    await widget.attach(slot, sampleProgram(), samplePdf());
    expect(widget.parts('tile')).to.have.length(1);
    await widget.attach(slot, sampleJpeg());
    expect(messages(widget)).to.deep.equal([]);
    expect(widget.parts('tile')).to.have.length(2);
  });
});

describe('the slots of a host', () => {
  const documents = [
    {
      id: 'proof-of-address',
      label: 'Electricity bill',
      subject: 'Address',
      category: 'Legitimation',
      required: true,
      maxFiles: 1,
    },
    {id: 'salary', subject: 'Income', category: 'Other'},
  ];

  it('are asked for under their labels, and put their subject and category into the record', async () => {
    const widget = await at({documents});
    expect(widget.names()).to.deep.equal(['documents.proof-of-address', 'documents.salary']);
    expect(widget.text).to.contain('Electricity bill');
    await widget.next();
    expect(Object.keys(widget.errors())).to.deep.equal(['documents.proof-of-address']);
    await widget.attach('proof-of-address', samplePdf());
    await widget.attach('salary', sampleJpeg());
    const {record} = await sent(widget);
    expect(
      record.customers[0]?.person.events.map(({file, subject, category}) => [file, subject, category]),
    ).to.deep.equal([
      ['proof-of-address-1.pdf', 'Address', 'Legitimation'],
      ['salary-1.jpg', 'Income', 'Other'],
    ]);
  });

  it('take no more than they may hold', async () => {
    const widget = await at({documents});
    await widget.attach('proof-of-address', samplePdf(), sampleJpeg());
    expect(widget.details('document-refuse')).to.deep.equal([{slot: 'proof-of-address', code: 'document-too-many'}]);
    expect(widget.parts('tile')).to.have.length(1);
  });
});

describe('a document that the host already has', () => {
  it('goes into the record without a question', async () => {
    const {identification} = readyConfig();
    const widget = await at({identification: {...identification!, documents: [{file: samplePdf({text: 'vendor'})}]}});
    await widget.goOn();
    const {record} = await sent(widget);
    expect(record.customers[0]?.person.events).to.have.length(1);
    expect(record.customers[0]?.person.events[0]).to.include({subject: 'Identification', category: 'KYC'});
  });

  it('is reported to the host when it cannot be read', async () => {
    const {identification} = readyConfig();
    const widget = await at({identification: {...identification!, documents: [{file: sampleProgram()}]}});
    expect(widget.details('error')).to.deep.equal([{code: 'config', path: 'identification.documents.0'}]);
  });
});
