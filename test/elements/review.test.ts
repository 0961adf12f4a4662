import {expect} from 'chai';
import {known, typed} from '../support/ada.ts';
import {mount} from '../support/harness.ts';
import {samplePdf} from '../support/sample-files.ts';
import {mountAt, walkTo} from '../support/walk.ts';

const datePart = /\.(?:day|month|year)$/;

describe('the review', () => {
  it('shows every answer that was given, with a way back to each', async () => {
    const widget = await mount();
    const asked: string[] = [];
    while (widget.step !== 'review') {
      const {step} = widget;
      await widget.fill(typed[step] ?? {});
      if (step === 'documents') await widget.attach('identification', samplePdf());
      asked.push(...new Set(widget.names().map((name) => name.replace(datePart, ''))));
      await widget.goOn();
    }
    const rows = widget.review();
    expect(rows).to.have.length(asked.length);
    for (const [index, question] of asked.entries()) {
      widget.review()[index]?.change?.click();
      await widget.settled();
      expect(widget.focused()?.replace(datePart, ''), rows[index]?.label).to.equal(question);
      await walkTo(widget, 'review');
    }
  });

  it('reads as the person would say it', async () => {
    const widget = await mountAt('review');
    const answers = Object.fromEntries(widget.review().map(({label, answer}) => [label, answer]));
    expect(answers).to.include({
      'First names': 'Ada Zoë',
      Surname: "d'Ærø-Müller",
      'Date of birth': 'February 29, 1988',
      'Country of birth': 'Norway',
      IBAN: 'DE89 3704 0044 0532 0130 00',
      'Kind of document': 'Passport',
    });
    expect(Object.values(answers)).not.to.include('');
    const german = await mountAt('review', {lang: 'de'});
    const antworten = german.review().map(({answer}) => answer);
    expect(antworten).to.include.members(['29. Februar 1988', 'Norwegen', 'Reisepass', 'keine Angabe']);
  });

  it('says above the investments, and above what comes behind them, what it is about', async () => {
    const widget = await mountAt('review');
    const titles = [...widget.root.querySelectorAll('.row-title')];
    expect(titles.map((title) => [title.textContent?.trim(), title.nextElementSibling?.querySelector('dt')?.textContent]))
      .to.deep.equal([['Which investments do you know?', 'Closed-end funds'], ['Your investments so far', 'For how long?']]);
  });

  it('shows all accounts, nationalities and phones, and no account that was never begun', async () => {
    const prefill = {
      ...known(),
      person: {...(known()['person'] as object), furtherNationalities: ['JP', 'SE'], phonePriv: ['030 1234567']},
      bankAccounts: [{iban: 'DE89370400440532013000'}, {iban: 'FR1420041010050500013M02606'}],
    };
    const widget = await mountAt('bank', {prefill});
    await widget.click('add');
    await walkTo(widget, 'review');
    const answers = widget.review().map(({answer}) => answer);
    expect(answers).to.include.members([
      'Japan',
      'Sweden',
      'FR14 2004 1010 0505 0001 3M02 606',
      'DE89 3704 0044 0532 0130 00',
    ]);
    expect(widget.review().filter(({label}) => label === 'IBAN')).to.have.length(2);
  });

  it('shows a change, and the record carries it', async () => {
    const widget = await mountAt('review');
    widget
      .review()
      .find(({label}) => label === 'City' || label === 'Town or city')
      ?.change?.click();
    await widget.settled();
    expect(widget.focused()).to.equal('person.city');
    await widget.fill({'person.city': 'Görlitz'});
    await walkTo(widget, 'review');
    expect(widget.review().map(({answer}) => answer)).to.include('Görlitz');
    await widget.submit();
    expect(widget.archive().record.customers[0]?.person.city).to.equal('Görlitz');
  });

  it('is one Continue away from an answer that is changed', async () => {
    const widget = await mountAt('review');
    widget.review().find(({label}) => label === 'Surname')?.change?.click();
    await widget.settled();
    await widget.fill({'person.surName': 'Byron'});
    await widget.goOn();
    expect(widget.step).to.equal('review');
    expect(widget.review().map(({answer}) => answer)).to.include('Byron');
  });

  it('is several away from an answer whose change leaves another one wrong', async () => {
    const {idDocument, ...rest} = known();
    const widget = await mountAt('review', {prefill: {...rest, idDocument: {...idDocument as object, issueDate: '2006-05-01'}}});
    widget.review().find(({label}) => label === 'Date of birth')?.change?.click();
    await widget.settled();
    await widget.fill({'person.birthDate.day': '1', 'person.birthDate.year': '2007'});
    await widget.goOn();
    expect(widget.step).to.equal('contact');
  });

  it('comes after what the change asks for on later steps, and not at once for who went back without one', async () => {
    const widget = await mountAt('review');
    widget.review().find(({label}) => label === 'Surname')?.change?.click();
    await widget.settled();
    widget.element.goToStep('documents');
    await widget.settled();
    await widget.click('remove');
    widget.element.goToStep('person');
    await widget.settled();
    await widget.goOn();
    expect(widget.step).to.equal('contact');
  });

  it('says of the second account and the second nationality that it is the second', async () => {
    const widget = await mountAt('review', {prefill: {
      ...known(),
      person: {...(known()['person'] as object), furtherNationalities: ['JP', 'SE']},
      bankAccounts: [{iban: 'DE89370400440532013000'}, {iban: 'FR1420041010050500013M02606'}],
    }});
    const names = widget.review().flatMap(({change}) => change?.getAttribute('aria-label') ?? []);
    expect(names).to.include.members(['Change: IBAN', 'Change: IBAN (2)', 'Change: Further nationality (2)']);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('leads back to what is missing instead of sending', async () => {
    const widget = await mountAt('review');
    widget.element.goToStep('documents');
    await widget.settled();
    await widget.click('remove');
    widget.element.goToStep('review');
    await widget.settled();
    expect(widget.step).to.equal('documents');
    expect(widget.archives).to.have.length(0);
  });

  it('cannot be left out by a host', async () => {
    const widget = await mountAt('review', {config: {steps: ['documents']}});
    expect(widget.step).to.equal('review');
    expect(widget.review().length).to.be.greaterThan(30);
  });
});
