import {expect} from 'chai';
import type {StepId} from '../../src/index.ts';
import {known} from '../support/ada.ts';
import {mount, type Harness} from '../support/harness.ts';
import {mountAt} from '../support/walk.ts';

const open = {lang: 'en-GB', prefill: {}};

/** What is missing where nothing was answered: questions, or the first box of a date, in the page's order. */
const missing: readonly [StepId, readonly string[]][] = [
  ['person', ['person.foreName', 'person.surName', 'person.birthDate.day', 'person.birthPlace', 'person.nationality']],
  ['contact', ['person.country', 'person.street', 'person.houseNumber', 'person.zip', 'person.city']],
  ['identity', ['declarations.ownAccount']],
  ['documents', ['documents.identification']],
];

const summaryOf = (widget: Harness) => widget.summary()?.lines.map((line) => line.querySelector('b')?.textContent?.trim());

describe('a message', () => {
  it('stays away while a person types, and comes when they leave', async () => {
    const widget = await mount(open);
    await widget.type('person.birthDate.year', '19');
    expect(widget.errors()).to.deep.equal({});
    await widget.fill({'person.birthDate.year': '19'});
    expect(Object.keys(widget.errors())).to.deep.equal(['person.birthDate']);
    expect(widget.control('person.birthDate.year').getAttribute('aria-invalid')).to.equal('true');
  });

  it('stays away while a person goes from box to box of one date', async () => {
    const widget = await mount(open);
    await widget.type('person.birthDate.day', '3');
    await widget.type('person.birthDate.month', '4');
    expect(widget.errors()).to.deep.equal({});
  });

  it('stands at a question that was left unanswered, and at no other', async () => {
    const widget = await mount(open);
    await widget.leave('person.surName');
    expect(Object.keys(widget.errors())).to.deep.equal(['person.surName']);
    expect(widget.errors()['person.surName']).to.equal('Please complete this.');
    expect(widget.summary()).to.equal(undefined);
  });

  it('says what to do, with an example', async () => {
    const widget = await mountAt('contact', {lang: 'de'});
    await widget.fill({'person.zip': '123', 'person.email': 'ada', 'person.mobile': 'none'});
    expect(widget.errors()).to.deep.equal({
      'person.zip': 'Geben Sie eine Postleitzahl mit 5 Ziffern ein.',
      'person.email': 'Geben Sie eine Adresse wie anna@example.com ein.',
      'person.mobile': 'Geben Sie die Nummer mit Landesvorwahl ein, zum Beispiel +49 170 1234567.',
    });
  });

  it('goes as soon as the answer is right', async () => {
    const widget = await mount(open);
    await widget.leave('person.surName');
    await widget.type('person.surName', 'B');
    expect(widget.errors()).to.deep.equal({});
    expect(widget.control('person.surName').hasAttribute('aria-invalid')).to.equal(false);
  });
});

describe('Continue with something missing', () => {
  it('lists the mistakes in the order of the page, and what belongs to the second account with its number', async () => {
    const identity = await mountAt('identity', {lang: 'en-GB', prefill: {
      ...known(), idDocument: {...(known()['idDocument'] as object), issueDate: '2022-03-02', expireDate: '2022-03-01'},
    }});
    await identity.next();
    expect(summaryOf(identity)).to.deep.equal(['Valid until', 'I act on my own account, not for somebody else.']);
    const bank = await mountAt('bank', {lang: 'en-GB'});
    await bank.click('add');
    await bank.fill({'bankAccounts.0.iban': 'DE', 'bankAccounts.1.iban': 'DE'});
    await bank.next();
    expect(summaryOf(bank)).to.deep.equal(['IBAN', 'IBAN (2)']);
  });

  for (const [step, questions] of missing) {
    it(`leads from each line of the summary to its control on the step ${step}`, async () => {
      const widget = step === 'person' ? await mount(open) : await mountAt(step, {lang: 'en-GB'});
      if (step === 'contact') {
        await widget.fill(Object.fromEntries(questions.map((name) => [name, ''])));
        await widget.fill({'person.email': '', 'person.mobile': '', 'person.houseNumber': ''});
      }
      await widget.next();
      expect(widget.step).to.equal(step);
      expect(widget.summary()).to.include({focused: true, role: 'alert'});
      expect(widget.summary()?.lines).to.have.length(questions.length);
      for (const [index, name] of questions.entries()) {
        widget.summary()?.lines[index]?.click();
        await widget.settled();
        expect(widget.focused()).to.equal(name);
      }
      expect(Object.keys(widget.errors())).to.have.length(questions.length);
    });
  }

  it('takes one click of the mouse, although leaving a box puts a message above the button', async () => {
    const widget = await mount(open);
    widget.control('person.nationality').focus();
    await widget.clickWithMouse('next');
    expect(widget.summary()?.focused).to.equal(true);
  });

  it('counts what is left, and says so in words', async () => {
    const widget = await mount(open);
    await widget.next();
    expect(widget.part('error-summary')?.textContent).to.contain('5 answers need another look');
    await widget.fill({
      'person.foreName': 'A',
      'person.birthPlace': 'B',
      'person.nationality': 'FR',
      'person.birthDate.day': '1',
      'person.birthDate.month': '1',
      'person.birthDate.year': '1990',
    });
    expect(widget.part('error-summary')?.textContent).to.contain('One answer needs another look');
    await widget.fill({'person.surName': 'C'});
    expect(widget.summary()).to.equal(undefined);
    await widget.goOn();
    expect(widget.step).to.equal('contact');
  });

  it('puts the focus on the heading of the next step when nothing is missing', async () => {
    const widget = await mountAt('contact');
    expect(widget.focused()).to.equal('heading');
    expect(widget.summary()).to.equal(undefined);
  });
});

describe('the Enter key', () => {
  it('continues from a box of text', async () => {
    const widget = await mountAt('contact');
    await widget.press('person.city', 'Enter');
    expect(widget.step).to.equal('bank');
  });

  it('shows the summary when something is missing', async () => {
    const widget = await mount(open);
    await widget.press('person.foreName', 'Enter');
    expect(widget.summary()?.focused).to.equal(true);
  });

  it('never adds or removes anything', async () => {
    const widget = await mountAt('contact');
    await widget.click('add');
    await widget.press('person.phonePriv.0', 'Enter');
    expect(widget.step).to.equal('bank');
    await widget.back();
    expect(widget.names()).to.include('person.phonePriv.0').and.not.include('person.phonePriv.1');
  });
});
