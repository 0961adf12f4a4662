import {expect} from 'chai';
import {openArchive, packArchive, prepareDocument} from '../../src/archive/index.ts';
import type {OnboardingConfig, PersonCheckRequest} from '../../src/index.ts';
import {completeRecord, type ServerSection} from '../../src/record/index.ts';
import {buildPersonCheck, readPersonCheck, screenedPerson, toCompliance} from '../../src/screening/index.ts';
import {greenReply, known, verification} from '../support/ada.ts';
import {mount} from '../support/harness.ts';
import {samplePdf} from '../support/sample-files.ts';
import {completeStep, mountAt, walkTo} from '../support/walk.ts';

const omit: ServerSection[] = ['compliance', 'verification'];
const serverOnly = {
  serverSections: omit, identification: undefined, documents: [],
} as unknown as Partial<OnboardingConfig>;

const idDocument = {
  docType: 'IDCARD', issueCountry: 'AT', documentNumber: 'K77', issueDate: '2023-05-01',
  expireDate: `${new Date().getFullYear() + 4}-04-30`,
} as const;

describe('an archive whose screening, identification and proof are the server\'s', () => {
  it('goes from the page through the server to Concedus', async () => {
    const asked: string[] = [];
    const widget = await mount({
      prefill: known(),
      config: serverOnly,
      screeningHandler: () => Promise.reject(new Error(`${asked.push('screening')}`)),
      identificationHandler: () => Promise.reject(new Error(`${asked.push('identification')}`)),
    });
    const steps = [widget.step];
    while (widget.step !== 'review') {
      expect(widget.has('identify'), widget.step).to.equal(false);
      await completeStep(widget);
      await widget.goOn();
      steps.push(widget.step);
    }
    expect(steps).not.to.include('documents');
    await widget.submit();
    expect([asked, widget.archive().complete, widget.archive().entries.length]).to.deep.equal([[], false, 1]);

    const {record, documents, issues} = await openArchive(widget.archive().blob, {omit});
    if (!record) throw new Error(JSON.stringify(issues));
    const compliance = toCompliance(readPersonCheck(greenReply()), {pepListsChecked: true});
    const proof = await prepareDocument(samplePdf({text: 'Vendor'}), {beside: documents});
    if (compliance === 'undetermined' || !proof) throw new Error('The samples are green and a PDF');
    const whole = completeRecord(record, {compliance, verification: verification(), idDocument, events: [proof.event]});
    if (!whole.ok) throw new Error(JSON.stringify(whole.issues));
    const opened = await openArchive(packArchive(whole.value, [...documents, proof.document]).blob);
    expect(opened.issues).to.deep.equal([]);
    expect(opened.record?.customers[0]?.person).to.deep.include({compliance, verification: verification(), idDocument});
  });

  it('is screened on the server with the request that the page would make', async () => {
    const requests: PersonCheckRequest[] = [];
    const widget = await mountAt('review', {screeningHandler: (request) => {
      requests.push(request);
      return Promise.resolve(greenReply());
    }});
    await walkTo(widget, 'review');
    await widget.submit();
    const {record} = await openArchive(widget.archive().blob);
    const person = record?.customers[0]?.person;
    expect(person && buildPersonCheck(screenedPerson(person)).request).to.deep.equal(requests[0]);
  });

  it('looks the same in the page where a server hides what it found', async () => {
    const hidden = {complianceData: {trafficLight: 'YELLOW', manualReview: true}};
    const widget = await mountAt('review', {screeningHandler: () => Promise.resolve(Response.json(hidden))});
    expect([widget.has('submit'), widget.has('retry')]).to.deep.equal([false, false]);
    expect(widget.part('sending')?.textContent).to.match(/We are checking your answers/);
  });
});
