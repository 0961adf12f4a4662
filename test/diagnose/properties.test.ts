import '../../src/define.ts';
import {expect} from 'chai';
import {diagnose} from '../../src/diagnose/index.ts';
import {verification} from '../support/ada.ts';
import {inShort, place, said, sound, soundPage} from './sound-page.ts';

const handler = () => Promise.resolve({score: 8});
const byPage = {kycVendor: 'IDNOW', screening: {pepListsChecked: true}, identification: {verification: verification()}};
const ada = {person: {foreName: 'Ada', surName: 'Müller', birthDate: '1990-01-31'}};
const field = (name: string, value: string) => ({config: {...sound().config, customFields: [{name, value}]}});

/** What a host sets beside what is sound, and all that there is to say of it. */
const rows: readonly [claim: string, given: object, expected: readonly string[]][] = [
  ['says nothing of a sound widget', {}, []],
  ['takes a missing submitHandler for an error', {submitHandler: undefined}, ['handler-missing: submitHandler']],
  ['takes a handler that can’t be called for an error', {scoringHandler: 'score'}, ['handler-type: scoringHandler']],
  ['takes a missing configuration for an error', {config: undefined}, ['config-missing: config']],
  ['names the entry that is missing', {config: {}}, ['config: config.kycVendor']],
  ['names each wrong entry', {config: {kycVendor: 'IDNOW', require: {phone: true}, instruments: ['4']}},
    ['config: config.require.phone', 'config: config.instruments.0']],
  ['names what can’t be filled in', {prefill: {person: {foreName: 'A', shoeSize: '38'}, declarations: {ownAccount: true}}},
    ['prefill: prefill.person.shoeSize', 'prefill: prefill.declarations.ownAccount']],
  ['knows a property in small letters', {submitHandler: undefined, submithandler: handler},
    ['property-name: submitHandler', 'handler-missing: submitHandler']],
  ['says nothing of a copy in small letters beside the property', {submithandler: handler}, []],
  ['advises a screening that nobody makes', {config: {...sound().config, serverSections: ['verification']}},
    ['screening-nowhere: config.serverSections']],
  ['advises an identification that nobody makes', {config: {...sound().config, serverSections: ['compliance']}},
    ['identification-nowhere: config.serverSections']],
  ['tells of handlers that are never called', {screeningHandler: handler, identificationHandler: handler},
    ['handler-unused: screeningHandler', 'handler-unused: identificationHandler']],
  ['tells that a page can be forged', {config: byPage, prefill: ada, screeningHandler: handler},
    ['page-decides: config.serverSections', 'page-decides: config.serverSections']],
  ['tells of a screening without lists', {
    config: {kycVendor: 'IDNOW', serverSections: ['verification']}, screeningHandler: handler,
  }, ['pep-lists: config.screening.pepListsChecked', 'page-decides: config.serverSections']],
  ['tells of a screening whose lists were switched off', {
    config: {kycVendor: 'IDNOW', serverSections: ['verification'], screening: {pepListsChecked: false}},
    screeningHandler: handler,
  }, ['pep-lists: config.screening.pepListsChecked', 'page-decides: config.serverSections']],
  ['doesn’t ask whom an identification belongs to that the server adds', {
    config: {...sound().config, identification: byPage.identification},
  }, []],
  ['asks whom an identification belongs to', {
    config: {...byPage, serverSections: ['compliance']}, prefill: {person: {foreName: 'Ada'}},
  }, ['page-decides: config.serverSections', 'identified-whom: prefill']],
  ['tells that nobody scores', {scoringHandler: undefined}, ['scoring-nowhere: scoringHandler']],
  ['accepts that nobody scores where that was chosen', {
    scoringHandler: undefined, config: {...sound().config, withoutScore: 'assess-later'},
  }, []],
  ['knows a credential by its name', field('apiKey', '12345'), ['secret: config.customFields.0']],
  ['knows a credential by its value', field('note', 'Bearer abc.def'), ['secret: config.customFields.0']],
  ['takes other fields for what they are', field('campaign', 'autumn'), []],
];

describe('the diagnosis of what a host sets', () => {
  let restore = () => {};
  beforeEach(() => { restore = soundPage(); });
  afterEach(() => restore());

  for (const [claim, given, expected] of rows) {
    it(claim, async () => {
      place({...sound(), ...given});
      expect(await said()).to.deep.equal(expected);
    });
  }

  for (const [name, path] of [
    ['config', 'config'], ['submithandler', 'submitHandler'], ['submit-handler', 'submitHandler'],
  ] as const) {
    it(`knows that the attribute ${name} is read by nobody`, async () => {
      const element = place({...sound(), [path]: undefined});
      element.setAttribute(name, '{}');
      expect(await said()).to.include(`attribute: ${path}`);
    });
  }

  it('says nothing of an attribute beside the property', async () => {
    place().setAttribute('config', '{}');
    expect(await said()).to.deep.equal([]);
  });

  it('says which widget it means', async () => {
    place();
    place({...sound(), submitHandler: undefined});
    const findings = await diagnose();
    expect(findings.map(({widget}) => widget)).to.deep.equal([1]);
  });

  it('finds a widget in another component', async () => {
    const component = document.createElement('div');
    document.body.append(component);
    place({}, component.attachShadow({mode: 'open'}));
    expect(await said()).to.deep.equal(['handler-missing: submitHandler', 'config-missing: config']);
  });

  it('says what it couldn’t examine, and the rest', async () => {
    const config = new Proxy({}, {ownKeys: () => { throw new Error('no keys today'); }});
    document.body.append(Object.assign(document.createElement('not-yet-defined'), {config}));
    const findings = await diagnose({tag: 'not-yet-defined'});
    expect(findings.map(inShort)).to.deep.equal(['not-defined', 'handler-missing: submitHandler', 'not-examined']);
    expect(findings.map(({message}) => message).join()).to.contain('no keys today');
  });

  it('puts errors before warnings, and says each in a whole sentence', async () => {
    place({config: {}, prefill: ada});
    document.documentElement.lang = 'fr';
    const findings = await diagnose();
    expect(findings.map(({severity}) => severity)).to.deep.equal(['error', 'error', 'warning']);
    for (const {message} of findings) expect(message).to.match(/^.[^{}]*\.$/);
  });
});
