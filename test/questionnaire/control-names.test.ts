import {assert} from 'chai';
import {askedQuestionsOf} from '../../src/questionnaire/asked.ts';
import {dateParts} from '../../src/questionnaire/dates.ts';
import {readPrefill, type Prefill} from '../../src/questionnaire/prefill.ts';
import {isList, stepIds} from '../../src/questionnaire/question.ts';
import {surveyCodesV1} from '../../src/record/survey-codes.ts';
import {application, setupOf} from './ada.ts';

/** Every control that api.md promises to a partner's own tests. */
const promised = `
  person.salutation person.title person.foreName person.surName person.birthDate.day person.birthDate.month
  person.birthDate.year person.birthPlace person.birthCountry person.nationality person.furtherNationalities.0
  person.street person.houseNumber person.zip person.city person.country person.email person.mobile person.phonePriv.0
  person.precheckPep
  bankAccounts.0.accountHolder bankAccounts.0.iban bankAccounts.0.bic bankAccounts.0.bank bankAccounts.0.country
  bankAccounts.0.currency bankAccounts.0.sharedAccount
  idDocument.docType idDocument.issueCountry idDocument.documentNumber idDocument.additionalNumber
  idDocument.issueDate.day idDocument.issueDate.month idDocument.issueDate.year
  idDocument.expireDate.day idDocument.expireDate.month idDocument.expireDate.year
  survey.AE1 survey.AE2 survey.AE3 survey.AE4 survey.AE5 survey.AE6 survey.AE7 survey.AE8 survey.warning
  survey.instrument.0 survey.instrument.3 survey.instrument.4 survey.instrument.5 survey.instrument.8
  survey.instrument.10 survey.instrument.17
  professional.isProfessional professional.PC-1A professional.PC-1B professional.PC-1C
  professional.confirmationCorrectInfo professional.agreeToClassification professional.signature.place
  documents.identification declarations.ownAccount
`.trim().split(/\s+/);

/** What only the person can say or bring. */
const own = `
  survey.warning professional.confirmationCorrectInfo professional.agreeToClassification documents.identification
  declarations.ownAccount
`.trim().split(/\s+/);

type Full<T> = T extends readonly (infer Item)[] ? Full<Item>[]
  : T extends object ? {[name in keyof T]-?: Full<NonNullable<T[name]>>} : T;

const account: Full<NonNullable<Prefill['bankAccounts']>[number]> =
  {accountHolder: '', iban: '', bic: '', bank: '', country: 'DE', currency: 'EUR', sharedAccount: true};

/** An answer to all that a host's compiler knows of. */
const everything: Full<Prefill> = {
  person: {
    salutation: '', title: '', foreName: '', surName: '', birthDate: '1990-01-31', birthPlace: '', birthCountry: 'DE',
    nationality: 'DE', furtherNationalities: ['FR'], street: '', houseNumber: '', zip: '', city: '', country: 'DE', email: '',
    mobile: '', phonePriv: [''], precheckPep: '',
  },
  bankAccounts: [account],
  idDocument: {
    docType: '', issueCountry: 'DE', documentNumber: '', additionalNumber: '', issueDate: '2020-01-31',
    expireDate: '2030-01-31',
  },
  survey: {
    AE1: '', AE2: '', AE3: '', AE4: '', AE5: '', AE6: '', AE7: '', AE8: '',
    instrument: {0: true, 3: true, 4: true, 5: true, 8: true, 10: true, 17: true},
  },
  professional: {'isProfessional': true, 'PC-1A': true, 'PC-1B': true, 'PC-1C': true, 'signature': {place: ''}},
};

const setup = setupOf({instruments: surveyCodesV1.instruments.known});
const everythingAsked = {
  ...application, 'person.furtherNationalities.0': '', 'person.phonePriv.0': '', 'survey.AE1': '3', 'survey.AE5': '1',
  'survey.AE7': '1',
  'survey.warns': true,
};

describe('The names of the controls (api.md)', () => {
  it('are all there, each once, and no other', () => {
    const names = setup.steps.flatMap((step) => askedQuestionsOf(step, everythingAsked))
      .flatMap(({name, control}) => control === 'date' ? dateParts.map((part) => `${name}.${part}`) : [name]);
    assert.deepEqual(names.sort(), [...promised].sort());
  });

  it('are those of `Prefill`, but for what only the person can say', () => {
    const {answers, issues} = readPrefill(everything, setup);
    assert.deepEqual(issues, []);
    assert.deepEqual(Object.keys(answers).sort(), promised.filter((name) => !own.includes(name)).sort());
  });

  it('follow the steps, in order', () => {
    assert.deepEqual(setup.steps.map(({id}) => id), [...stepIds]);
    assert.deepEqual([...stepIds],
      ['person', 'contact', 'bank', 'identity', 'experience', 'classification', 'documents', 'review', 'result']);
  });

  it('of documents are those of the host\'s slots', () => {
    const own = setupOf({documents: [{id: 'tax', subject: 'Tax', category: 'T'},
      {id: 'id_card', subject: 'ID', category: 'KYC'}]});
    const step = own.steps.find(({id}) => id === 'documents') ?? {id: 'documents', sections: []};
    assert.deepEqual(askedQuestionsOf(step, {}).map(({name}) => name), ['documents.tax', 'documents.id_card']);
  });

  it('are used once in the data too: no question can be asked twice, no section stand twice in a step', () => {
    for (const {id, sections} of setup.steps) {
      const ids = sections.map((section) => section.id);
      assert.equal(new Set(ids).size, ids.length, id);
    }
    const names = setup.steps.flatMap(({sections}) => sections).flatMap(({content}) => content)
      .flatMap((content) =>
        isList(content) ? content.questions.map(({name}) => `${content.list}..${name}`) : [content.name]);
    assert.equal(new Set(names).size, names.length);
  });

  it('in conditions are of questions that are asked before, or derived', () => {
    const before = new Set(['survey.warns', 'identification.isOpen']);
    for (const {sections} of setup.steps) {
      for (const section of sections) {
        for (const {question} of section.when ?? []) {
          assert.isTrue(before.has(question), `${section.id} waits for ${question}`);
        }
        for (const content of section.content) {
          if (isList(content)) continue;
          for (const {question} of [...content.when ?? [], ...content.requiredWhen ?? []]) {
            assert.isTrue(before.has(question), `${content.name} waits for ${question}`);
          }
          before.add(content.name);
        }
      }
    }
  });

  it('have options wherever one is chosen, and nowhere else', () => {
    for (const question of setup.steps.flatMap((step) => askedQuestionsOf(step, everythingAsked))) {
      assert.equal((question.options?.length ?? 0) > 1, ['choice', 'select'].includes(question.control), question.name);
    }
  });
});
