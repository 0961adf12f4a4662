import {expect} from 'chai';
import {openArchive} from '../../src/archive/index.ts';
import type {StepId} from '../../src/index.ts';
import {de} from '../../src/messages/de.ts';
import {en} from '../../src/messages/en.ts';
import {fr} from '../../src/messages/fr.ts';
import {arrived, typed} from '../support/ada.ts';
import {mount, type Harness} from '../support/harness.ts';
import {sampleJpeg, samplePdf} from '../support/sample-files.ts';

/** The controls of each step as the public surface names them, before anything was answered. */
const controls: readonly [StepId, readonly string[]][] = [
  [
    'person',
    [
      'person.salutation',
      'person.title',
      'person.foreName',
      'person.surName',
      'person.birthDate.day',
      'person.birthDate.month',
      'person.birthDate.year',
      'person.birthPlace',
      'person.birthCountry',
      'person.nationality',
    ],
  ],
  [
    'contact',
    [
      'person.country',
      'person.street',
      'person.houseNumber',
      'person.zip',
      'person.city',
      'person.email',
      'person.mobile',
    ],
  ],
  [
    'bank',
    ['iban', 'accountHolder', 'bic', 'bank', 'country', 'currency', 'sharedAccount'].map(
      (name) => `bankAccounts.0.${name}`,
    ),
  ],
  [
    'identity',
    [
      'idDocument.docType',
      'idDocument.issueCountry',
      'idDocument.documentNumber',
      'idDocument.additionalNumber',
      'idDocument.issueDate.day',
      'idDocument.issueDate.month',
      'idDocument.issueDate.year',
      'idDocument.expireDate.day',
      'idDocument.expireDate.month',
      'idDocument.expireDate.year',
      'person.precheckPep',
      'declarations.ownAccount',
    ],
  ],
  ['experience', ['survey.AE1']],
  ['classification', ['professional.isProfessional']],
  ['documents', ['documents.identification']],
];

const answerStep = async (widget: Harness, step: StepId): Promise<void> => {
  await widget.fill(typed[step] ?? {});
  if (step === 'documents') await widget.attach('identification', samplePdf(), sampleJpeg());
};

for (const lang of ['de', 'en']) {
  describe(`the whole journey in ${lang === 'de' ? 'German' : 'English'}`, () => {
    it('leads from the first question to an archive that says what was typed', async () => {
      const widget = await mount({lang});
      for (const [step, names] of controls) {
        expect(widget.step).to.equal(step);
        expect(widget.names(), step).to.have.members(names);
        expect(widget.errors(), `${step} as it opens`).to.deep.equal({});
        await answerStep(widget, step);
        expect(widget.errors(), `${step} as it was answered`).to.deep.equal({});
        await widget.goOn();
      }
      expect(widget.step).to.equal('review');
      await widget.submit();
      expect(widget.step).to.equal('result');
      expect(widget.element.complete).to.equal(true);

      const archive = widget.archive();
      expect(archive.complete).to.equal(true);
      expect(archive.declarations.ownAccount).to.equal(true);
      expect(archive.entries.map(({name}) => name)).to.deep.equal([
        'main.json',
        'identification-1.pdf',
        'identification-2.jpg',
      ]);
      const {record, issues} = await openArchive(archive.blob);
      expect(issues).to.deep.equal([]);
      expect(record).to.deep.equal(archive.record);
      const [customer] = archive.record.customers;
      const {bankAccounts, events, compliance, verification, key, modified, ...person} = customer?.person ?? {};
      expect(person).to.deep.equal(arrived);
      expect([key, modified, compliance, verification]).not.to.include(undefined);
      expect(events?.map(({file}) => file)).to.deep.equal(['identification-1.pdf', 'identification-2.jpg']);
      expect(bankAccounts?.[0]).to.include({
        accountHolder: "d'Ærø-Müller, Ada Zoë",
        iban: 'DE89370400440532013000',
        bank: 'Commerzbank',
        country: 'DE',
        currency: 'EUR',
        sharedAccount: false,
      });
    });

    it('tells the page of each step and of the end', async () => {
      const widget = await mount({lang});
      for (const [step] of controls) {
        await answerStep(widget, step);
        await widget.goOn();
      }
      await widget.submit();
      const steps = [...controls.map(([step]) => step), 'review', 'result'];
      expect(widget.details('ready')).to.have.length(1);
      expect(widget.details('step-change')).to.deep.equal(
        steps.slice(1).map((to, index) => ({from: steps[index], to})),
      );
      expect(widget.details('submit')).to.have.length(1);
      expect(widget.details('complete')).to.deep.equal([{identLinks: 0}]);
      expect(widget.details('error')).to.deep.equal([]);
    });
  });
}

describe('the archive of the same person', () => {
  it('is the same whatever the language, but for keys and times', async () => {
    const records: string[] = [];
    // French is a file that isn't built in.
    for (const [lang, {steps}] of Object.entries({de, en, fr})) {
      const widget = await mount({lang, config: {texts: {fr}}});
      expect(widget.part('heading')?.textContent?.trim()).to.equal(steps.person.title);
      for (const [step] of controls) {
        await answerStep(widget, step);
        await widget.goOn();
      }
      await widget.submit();
      records.push(JSON.stringify(widget.archive().record).replace(/"(?:key|modified|file)":"[^"]*"/g, ''));
    }
    expect(records).to.have.length(3);
    expect(new Set(records)).to.have.length(1);
  });
});
