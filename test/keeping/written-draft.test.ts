import {expect} from 'chai';
import fc from 'fast-check';
import {emptyDraft, momentOf, type Draft} from '../../src/draft/draft.ts';
import {answer} from '../../src/draft/transitions.ts';
import {fittingDocuments} from '../../src/keeping/written-document.ts';
import {readDraft, writeDraft} from '../../src/keeping/written-draft.ts';
import type {Identification} from '../../src/questionnaire/identification.ts';
import {stepIds} from '../../src/questionnaire/question.ts';
import {setUp} from '../../src/questionnaire/setup.ts';
import type {Score} from '../../src/questionnaire/suitability.ts';

const setup = setUp({kycVendor: 'IDNOW'});
const now = new Date();
const fresh = emptyDraft(setup, momentOf(now));
const document = {
  blob: new Blob(['x']), bytes: 1, crc32: 7, mediaType: 'application/pdf', createdOn: '2026-01-31', key: 'ATT_1',
  slot: 'identification', subject: 'Identification', category: 'KYC', addedAt: now.getTime(),
} as const;
const said: Draft = {
  ...answer(answer(fresh, 'person.foreName', 'Ada', momentOf(now)), 'bankAccounts.1.iban', 'DE', momentOf(now)),
  prefilled: {'person.surName': 'Byron'},
  documents: [document],
  step: 'documents',
  left: new Set(['person.foreName']),
  tried: new Set(['person']),
  score: {of: '{}', points: 8},
};
const parsed = (draft: Draft, at = 5): Record<string, unknown> => JSON.parse(writeDraft(draft, at)) as Record<string, unknown>;

describe('a draft that is written and read', () => {
  it('is the same, but for its documents’ bytes', () => {
    const {blob: _blob, ...written} = document;
    const read = readDraft(parsed(said), setup, now);
    expect(read?.at).to.equal(5);
    expect(read?.documents).to.deep.equal([{...written, blob: {}}]);
    expect(read?.draft).to.deep.equal({...said, documents: [], identified: undefined});
  });

  it('has no answers to another version of the survey, in which the same code may say something else', () => {
    const draft = {...said, answers: {...said.answers, 'survey.AE5': '1'}};
    expect(readDraft(parsed(draft), setup, now)?.draft.answers['survey.AE5']).to.equal('1');
    const other = readDraft(parsed({...draft, survey: 'v0'}), setup, now)?.draft;
    expect([other?.answers['survey.AE5'], other?.answers['person.foreName'], other?.survey]).to.deep.equal([undefined, 'Ada', 'v1']);
  });

  it('has nothing of a screening and nothing that was taken out', () => {
    const text = writeDraft({
      ...said, screenings: {'Ada Planted': 'undetermined'}, removed: {document: {...document, slot: 'Planted'}, index: 0},
    }, 0);
    expect(text).not.to.contain('Planted').and.not.to.contain('undetermined');
  });

  const kept: readonly (readonly [name: string, value: unknown, isKept: boolean])[] = [
    ['person.foreName', 'Ada', true],
    ['person.foreName', true, false],
    ['person.foreName', {}, false],
    ['person.birthDate.day', '31', true],
    ['person.birthDate', '31', false],
    ['person.foreName.day', '31', false],
    ['person.salutation', 'Frau', true],
    ['person.salutation', '', true],
    ['person.salutation', 'Lady', false],
    ['person.country', 'Norw', true],
    ['declarations.ownAccount', true, true],
    ['declarations.ownAccount', 'true', false],
    ['survey.instrument.4', true, true],
    ['survey.instrument.99', true, false],
    ['bankAccounts.1.iban', 'DE', true],
    ['bankAccounts.11.iban', 'DE', false],
    ['bankAccounts.x.iban', 'DE', false],
    ['documents.identification', 'x', false],
    ['identification.isOpen', false, false],
    ['__proto__', 'x', false],
    ['constructor', 'x', false],
  ];
  for (const [name, value, isKept] of kept) {
    it(`${isKept ? 'has' : 'has not'} ${name} as ${JSON.stringify(value)}`, () => {
      const answers = JSON.parse(`{${JSON.stringify(name)}: ${JSON.stringify(value)}}`) as object;
      const read = readDraft({...parsed(fresh), answers}, setup, now);
      expect(Object.keys(read?.draft.answers ?? {})).to.deep.equal(isKept ? [name] : []);
    });
  }

  it('has no identification that would be refused: by another vendor, or with a document that had expired', () => {
    const at = `${new Date(now.getTime() - 864e5).toISOString().slice(0, 19)}Z`;
    const verification = {verificationMethod: 'VIDEO', approveTime: at, updateTime: at, vendor: 'IDNOW'} as const;
    const idDocument = {
      docType: 'PASSPORT', issueCountry: 'DE', documentNumber: 'C01', issueDate: '2015-01-31', expireDate: '2016-01-31',
    } as const;
    const read = (value: Identification) =>
      readDraft(parsed({...said, identified: {of: 'x', value}}), setup, now)?.draft.identified?.value.verification;
    expect(read({verification})).to.deep.equal(verification);
    expect(read({verification: {...verification, vendor: 'WEBID'}})).to.equal(undefined);
    expect(read({verification, idDocument})).to.equal(undefined);
  });

  it('has no score without points, so that the host is asked for it again', () => {
    const scoreOf = (score: Score) => readDraft(parsed({...said, score}), setup, now)?.draft.score;
    expect(scoreOf({of: '{}', points: 8})).to.deep.equal({of: '{}', points: 8});
    expect(scoreOf({of: '{}'})).to.equal(undefined);
  });

  it('has a step that exists, and never the last page', () => {
    const stepOf = (step: unknown) => readDraft({...parsed(fresh), step}, setup, now)?.draft.step;
    expect(stepOf('review')).to.equal('review');
    expect(stepOf('result')).to.equal('person');
    expect(stepOf('toString')).to.equal('person');
  });

  const broken: Readonly<Record<string, unknown>> = {
    at: '5', answers: null, prefilled: [], documents: {}, keys: {...fresh.keys, bankAccounts: fresh.keys.bankAccounts.slice(1)},
    changed: 'x', created: {at: 9e15, on: '2026-01-31'}, step: 1,
  };
  for (const [name, value] of Object.entries(broken)) {
    it(`is none where ${name} is something else`, () => {
      expect(readDraft({...parsed(said), [name]: value}, setup, now)).to.equal(undefined);
    });
  }

  it('is none in anything else, and never fails', () => {
    fc.assert(fc.property(fc.jsonValue(), (found) => readDraft(found, setup, now) === undefined));
  });

  it('is read or refused, and never fails, whatever a part of it is', () => {
    const whole = parsed({...said, identified: {of: 'x', value: {verification: {} as never}}});
    fc.assert(fc.property(fc.constantFrom(...Object.keys(whole)), fc.jsonValue(), (name, value) => {
      const read = readDraft({...whole, [name]: value}, setup, now);
      if (!read) return;
      expect(stepIds).to.include(read.draft.step);
      expect(Object.values(read.draft.answers).every((one) => ['string', 'boolean'].includes(typeof one))).to.equal(true);
      expect(new Date(read.at).getTime()).to.equal(read.at);
    }));
  });
});

describe('documents that were kept', () => {
  const one = (other: object = {}) => ({...document, ...other});
  const limited = (limits: object, documents?: object[]) => setUp({kycVendor: 'IDNOW', limits, ...documents && {documents: documents as never}});
  const rows: readonly (readonly [claim: string, documents: ReturnType<typeof one>[], setup: ReturnType<typeof setUp>, count: number])[] = [
    ['have a place', [one(), one()], setup, 2],
    ['have none where the slot is gone', [one({slot: 'back'})], setup, 0],
    ['have one in no slot where the host’s handler brought them', [one({slot: 'gone', given: true})], setup, 1],
    ['have none where their kind isn’t known', [one({mediaType: 'text/html'})], setup, 0],
    ['have none where their kind isn’t taken there', [one()],
      limited({}, [{id: 'identification', subject: 'a', category: 'b', accept: ['image/png']}]), 0],
    ['have none where they are too large', [one({bytes: 11})], limited({maxFileBytes: 10}), 0],
    ['have none where all are too large', [one({bytes: 6}), one({bytes: 6})], limited({maxTotalBytes: 10}), 1],
    ['have none where there are too many', [one(), one(), one()], limited({maxFiles: 2}), 2],
    ['have none where the slot is full', [one(), one()],
      limited({}, [{id: 'identification', subject: 'a', category: 'b', maxFiles: 1}]), 1],
  ];
  for (const [claim, documents, configured, count] of rows) {
    it(claim, () => expect(fittingDocuments(documents, configured)).to.have.length(count));
  }
});
