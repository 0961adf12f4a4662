import {expect} from 'chai';
import type {Identification, IdentificationHandler, IdentificationRequest} from '../../src/index.ts';
import {config, known, verification} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {mount, type Harness, type Mounting} from '../support/harness.ts';
import {samplePdf} from '../support/sample-files.ts';
import {mountAt, walkTo} from '../support/walk.ts';

const withoutIdentification = {...config(), identification: undefined} as never;
const year = new Date().getFullYear();

const idDocument = {
  docType: 'IDCARD', issueCountry: 'AT', documentNumber: 'K77', issueDate: '2023-05-01', expireDate: `${year + 4}-04-30`,
} as const;

const proof = () => samplePdf({text: 'Vendor'});

const found = (more: Partial<Identification> = {}): Identification => ({verification: verification(), ...more});

/** A widget whose person isn't identified yet, at the documents; the proof comes from the vendor. */
const mountUnidentified = (identificationHandler: IdentificationHandler, more: Mounting = {}): Promise<Harness> =>
  mountAt('documents', {config: withoutIdentification, identificationHandler, ...more});

const identify = async (widget: Harness): Promise<void> => {
  await widget.click('identify');
  await until(() => !widget.has('cancel'), 'an end of the identification');
  await widget.settled();
};

const changeName = async (widget: Harness, surName: string): Promise<void> => {
  expect(widget.element.goToStep('person')).to.equal(true);
  await widget.settled();
  await widget.fill({'person.surName': surName});
  await walkTo(widget, 'review');
};

const personOf = (widget: Harness) => widget.archive().record.customers[0]?.person;

describe('the identification by the host', () => {
  it('is told who the person is, the street and the house number apart, with the document as typed', async () => {
    const requests: IdentificationRequest[] = [];
    const widget = await mountUnidentified((request) => {
      requests.push(request);
      return Promise.resolve(found({documents: [{file: proof()}]}));
    });
    await identify(widget);
    expect(requests).to.deep.equal([{
      foreName: 'Ada Zoë', surName: "d'Ærø-Müller", birthDate: '1988-02-29', birthPlace: 'Ny-Ålesund', birthCountry: 'NO',
      nationality: 'DE', country: 'DE', street: 'Lange Straße', houseNumber: '7 b', zip: '01067', city: 'Dresden',
      idDocument: {
        docType: 'PASSPORT', issueCountry: 'DE', documentNumber: 'C01X00T47', issueDate: '2024-03-01',
        expireDate: `${year + 6}-02-28`,
      },
    }]);
  });

  it('brings the verification and the vendor\'s document, and the archive is complete', async () => {
    const widget = await mountUnidentified(() => Promise.resolve(found({documents: [{file: proof()}]})));
    await identify(widget);
    expect(widget.text).to.contain('Your identity is confirmed.');
    await walkTo(widget, 'review');
    await widget.submit();
    expect(widget.archive().complete).to.equal(true);
    expect(personOf(widget)?.verification).to.deep.equal(verification());
    expect(personOf(widget)?.events.map(({subject, category}) => [subject, category]))
      .to.include.deep.members([['Identification', 'KYC']]);
  });

  it('is begun with a button where everything that it needs is known, and nothing is sent before', async () => {
    const widget = await mountAt('identity', {config: withoutIdentification, identificationHandler: () => Promise.resolve(found())});
    expect(widget.has('identify')).to.equal(false);
    await widget.fill({'declarations.ownAccount': true});
    expect(widget.has('identify')).to.equal(true);
    await walkTo(widget, 'review');
    expect([widget.has('submit'), widget.has('identify')]).to.deep.equal([false, true]);
    widget.root.querySelector('form')?.requestSubmit();
    await widget.settled();
    expect(widget.archives).to.deep.equal([]);
    await identify(widget);
    expect(widget.has('submit')).to.equal(true);
  });

  it('replaces a typed document by the one that was seen, and shows it as confirmed', async () => {
    const widget = await mountUnidentified(() => Promise.resolve(found({idDocument})));
    await identify(widget);
    await walkTo(widget, 'review');
    const rows = widget.review().filter(({answer}) => answer === 'K77');
    expect(rows.map(({change}) => change === null)).to.deep.equal([true]);
    widget.element.goToStep('identity');
    await widget.settled();
    expect(widget.names()).to.deep.equal(['person.precheckPep', 'declarations.ownAccount']);
    expect(widget.text).to.contain('K77').and.to.contain('Confirmed when you were identified.');
    await walkTo(widget, 'review');
    await widget.submit();
    expect(personOf(widget)?.idDocument).to.deep.equal(idDocument);
  });

  it('needs a proof from the person where the vendor brought none', async () => {
    const widget = await mountUnidentified(() => Promise.resolve(found()));
    await identify(widget);
    await widget.next();
    expect(widget.step).to.equal('documents');
    expect(widget.errors()).to.have.property('documents.identification');
  });

  it('has a place for the vendor\'s own page while it runs', async () => {
    let finish: (result: Identification) => void = () => {};
    const widget = await mountUnidentified(() => new Promise((resolve) => {
      finish = resolve;
    }));
    const page = document.createElement('p');
    page.slot = 'identification';
    page.textContent = 'The vendor';
    widget.element.append(page);
    const isShown = () => page.getClientRects().length > 0;
    expect(isShown()).to.equal(false);
    await widget.click('identify');
    expect([isShown(), widget.focused(), widget.has('identify')]).to.deep.equal([true, 'identification', false]);
    finish(found({documents: [{file: proof()}]}));
    await until(() => !isShown(), 'the end');
    expect(widget.focused()).to.equal('identification');
  });

  it('goes stale with a change of a KYC-relevant answer, says so, and asks again', async () => {
    let calls = 0;
    const widget = await mountUnidentified(() => {
      calls += 1;
      return Promise.resolve(found({idDocument, documents: [{file: samplePdf({text: `Vendor ${calls}`})}]}));
    });
    await identify(widget);
    await changeName(widget, 'Byron');
    expect(widget.text).to.contain('Please confirm your identity again.');
    expect([widget.has('submit'), widget.has('identify')]).to.deep.equal([false, true]);
    widget.root.querySelector('form')?.requestSubmit();
    await widget.settled();
    expect(widget.archives).to.deep.equal([]);
    await identify(widget);
    await widget.submit();
    expect([calls, personOf(widget)?.surName]).to.deep.equal([2, 'Byron']);
    const proofs = personOf(widget)?.events.filter(({category}) => category === 'KYC') ?? [];
    expect(proofs, 'the person\'s own and the new one; the stale one is gone').to.have.length(2);
  });

  it('holds again when the change is taken back', async () => {
    const widget = await mountUnidentified(() => Promise.resolve(found({documents: [{file: proof()}]})));
    await identify(widget);
    await changeName(widget, 'Byron');
    expect(widget.has('submit')).to.equal(false);
    await changeName(widget, "d'Ærø-Müller");
    expect(widget.has('submit')).to.equal(true);
  });

  it('doesn\'t go stale with any other answer', async () => {
    const widget = await mountUnidentified(() => Promise.resolve(found({documents: [{file: proof()}]})));
    await identify(widget);
    widget.element.goToStep('contact');
    await widget.settled();
    await widget.fill({'person.email': 'new@example.org', 'person.mobile': '+49 170 1112223'});
    await walkTo(widget, 'review');
    expect(widget.has('submit')).to.equal(true);
  });

  it('that was made for answers which changed meanwhile is stale when it comes', async () => {
    let finish: (result: Identification) => void = () => {};
    const widget = await mountUnidentified(() => new Promise((resolve) => {
      finish = resolve;
    }));
    await widget.click('identify');
    await changeName(widget, 'Byron');
    finish(found());
    await until(() => !widget.has('cancel'), 'an end');
    await widget.settled();
    expect([widget.has('submit'), widget.has('identify')]).to.deep.equal([false, true]);
  });

  it('can be cancelled and begun again; what comes late of the first counts for nothing', async () => {
    const finish: ((result: Identification) => void)[] = [];
    const signals: AbortSignal[] = [];
    const widget = await mountUnidentified((_, {signal}) => new Promise((resolve) => {
      signals.push(signal);
      finish.push(resolve);
    }));
    await widget.click('identify');
    await widget.click('cancel');
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
    expect(widget.details('error'), 'to call it off is no fault').to.deep.equal([]);
    expect(widget.text).not.to.contain('could not be confirmed');
    await widget.click('identify');
    finish[0]?.(found({idDocument: {...idDocument, documentNumber: 'LATE'}}));
    await widget.settled();
    expect(widget.has('cancel')).to.equal(true);
    finish[1]?.(found({idDocument}));
    await until(() => !widget.has('cancel'), 'an end');
    await widget.settled();
    widget.element.goToStep('identity');
    await widget.settled();
    expect(widget.text).to.contain('K77').and.not.to.contain('LATE');
  });

  it('ends with the widget\'s removal', async () => {
    const signals: AbortSignal[] = [];
    const widget = await mountUnidentified((_, {signal}) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    await widget.click('identify');
    widget.element.remove();
    await widget.settled();
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
  });

  /** Handlers that don't identify anybody, and what the developer hears. */
  const failing: readonly [string, IdentificationHandler, object][] = [
    ['a rejection', () => Promise.reject(new Error('gone')), {code: 'handler-failed'}],
    ['nothing', () => Promise.resolve(undefined as never), {code: 'identification', path: 'identification'}],
    ['another vendor', () => Promise.resolve(found({verification: {...verification(), vendor: 'OTHER'}})),
      {code: 'identification', path: 'identification.verification.vendor'}],
    ['a document from before the birth', () => Promise.resolve(found({idDocument: {...idDocument, issueDate: '1980-01-01'}})),
      {code: 'identification', path: 'identification.idDocument.issueDate'}],
    ['a file that is none', () => Promise.resolve(found({documents: [{file: proof()}, {file: new Blob(['<html>'])}]})),
      {code: 'identification', path: 'identification.documents.1'}],
  ];
  for (const [claim, handler, error] of failing) {
    it(`that fails is told, loses nothing, and can be tried again: ${claim}`, async () => {
      let calls = 0;
      const widget = await mountUnidentified((...call) => {
        calls += 1;
        return calls === 1 ? handler(...call) : Promise.resolve(found({documents: [{file: proof()}]}));
      });
      await identify(widget);
      expect(widget.text).to.contain('Please try again.');
      expect(widget.details('error')).to.deep.equal([error]);
      await identify(widget);
      expect(widget.text).to.contain('Your identity is confirmed.');
      await walkTo(widget, 'review');
      await widget.submit();
      expect(personOf(widget)?.events.filter(({category}) => category === 'KYC'), 'the person\'s own and one of the vendor').to.have.length(2);
    });
  }

  it('isn\'t asked for where the host\'s server adds the verification', async () => {
    const widget = await mountUnidentified(() => Promise.resolve(found()),
      {config: {...config(), identification: undefined, serverSections: ['verification']} as never});
    expect(widget.has('identify')).to.equal(false);
    await walkTo(widget, 'review');
    await widget.submit();
    expect([widget.archive().complete, personOf(widget)?.verification]).to.deep.equal([false, undefined]);
  });
});

describe('an identification that the host configured', () => {
  it('shows its document as confirmed', async () => {
    const widget = await mountAt('identity', {config: {identification: found({idDocument})}});
    expect(widget.names()).to.deep.equal(['person.precheckPep', 'declarations.ownAccount']);
    expect(widget.text).to.contain('K77');
  });

  it('isn\'t sent, nor its proof, when a prefilled KYC-relevant answer was changed; the server may renew it', async () => {
    const widget = await mountAt('review', {config: {identification: found({idDocument, documents: [{file: proof()}]})}});
    await changeName(widget, 'Byron');
    // Nothing that the person could do here.
    expect(widget.has('identification')).to.equal(false);
    await widget.submit();
    const {record, complete, entries} = widget.archive();
    expect([complete, record.customers[0]?.person.verification, entries.length]).to.deep.equal([false, undefined, 2]);
    expect(record.customers[0]?.person.idDocument.documentNumber).to.equal('C01X00T47');
  });

  it('isn\'t sent for somebody who typed another name before the host\'s prefill came', async () => {
    const {person, ...rest} = known();
    const widget = await mount({prefill: rest, config: {identification: found({documents: [{file: proof()}]})}});
    await widget.fill({'person.surName': 'Byron'});
    widget.element.prefill = known();
    await widget.settled();
    await walkTo(widget, 'review');
    await widget.submit();
    expect([(person as {surName: string}).surName, personOf(widget)?.surName]).to.deep.equal(["d'Ærø-Müller", 'Byron']);
    expect([widget.archive().complete, personOf(widget)?.verification]).to.deep.equal([false, undefined]);
  });

  it('brings no proof any more once the handler renewed it, however often it is configured', async () => {
    const stale = samplePdf({text: 'Stale', bytes: 5000});
    const configured = () => found({documents: [{file: new File([stale], 'stale.pdf')}]});
    const widget = await mountAt('review', {
      config: {identification: configured()},
      identificationHandler: () => Promise.resolve(found({documents: [{file: proof()}]})),
    });
    await changeName(widget, 'Byron');
    await identify(widget);
    // A framework renders anew, and makes the same configuration of new objects.
    widget.element.config = {...config(), identification: configured()};
    await widget.settled();
    await widget.submit();
    expect(personOf(widget)?.events.filter(({category}) => category === 'KYC'), 'the person\'s own and the new one').to.have.length(2);
    expect(widget.archive().entries.map(({bytes}) => bytes)).to.include(proof().size).and.not.to.include(stale.size);
  });

  it('is renewed by the handler where there is one', async () => {
    const widget = await mountAt('review', {identificationHandler: () => Promise.resolve(found({documents: [{file: proof()}]}))});
    await changeName(widget, 'Byron');
    expect([widget.has('submit'), widget.has('identify')]).to.deep.equal([false, true]);
    await identify(widget);
    await widget.submit();
    expect(widget.archive().complete).to.equal(true);
  });
});
