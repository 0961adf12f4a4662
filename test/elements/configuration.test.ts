import {expect} from 'chai';
import type {OnboardingConfig} from '../../src/index.ts';
import {config as readyConfig, known, verification} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {mount, prepare} from '../support/harness.ts';
import {samplePdf} from '../support/sample-files.ts';
import {mountAt} from '../support/walk.ts';

const slot = {id: 'a', subject: 'S', category: 'KYC'};

/** A faulty entry, and the path under which the host hears of it. */
const faults: readonly [path: string, entry: object][] = [
  ['kycVendor', {kycVendor: undefined}],
  ['kycVendor', {kycVendor: ''}],
  ['kycVendor', {kycVendor: 7}],
  ['colour', {colour: 'blue'}],
  ['texts', {texts: null}],
  ['identification.verification.vendor', {identification: {verification: {...verification(), vendor: 'SUMSUB'}}}],
  [
    'identification.verification.approveTime',
    {identification: {verification: {...verification(), approveTime: 'yesterday'}}},
  ],
  ['identification.verification', {identification: {}}],
  ['steps.0', {steps: ['persons']}],
  ['require.phone', {require: {phone: true}}],
  ['documents.0.subject', {documents: [{id: 'a', category: 'KYC'}]}],
  ['documents', {documents: [slot, slot]}],
  ['limits.maxFiles', {limits: {maxFiles: 0}}],
  ['survey', {survey: {}}],
  ['instruments.1', {instruments: [4, 99]}],
  ['withoutScore', {withoutScore: 'never'}],
  ['screening.pepListsChecked', {screening: {}}],
  ['serverSections.0', {serverSections: ['events']}],
  ['keys.person', {keys: {customer: `CUSTO_${crypto.randomUUID()}`, person: 'PERS_1'}}],
  ['timeouts.submitMs', {timeouts: {submitMs: -1}}],
  ['customFields.0.name', {customFields: [{name: 'KYC', value: 'OTHER-RELIANCE'}]}],
];

describe('a configuration with a fault', () => {
  for (const [path, entry] of faults) {
    it(`never half-works: ${JSON.stringify(entry)}`, async () => {
      const widget = await mount({config: entry as Partial<OnboardingConfig>, prefill: known()});
      expect(widget.heard).to.deep.equal([{type: 'reliance-error', detail: {code: 'config', path}}]);
      expect(widget.text).to.contain('not possible yet');
      expect(widget.names()).to.deep.equal([]);
      expect(widget.has('form')).to.equal(false);
      expect(widget.element.goToStep('contact')).to.equal(false);
    });
  }

  it('is one that is missing', async () => {
    const widget = prepare();
    widget.element.config = undefined;
    document.body.append(widget.element);
    await widget.settled();
    expect(widget.heard).to.deep.equal([{type: 'reliance-error', detail: {code: 'config', path: 'kycVendor'}}]);
  });

  it('is not one that is still to come with the rest of the page', async () => {
    Object.defineProperty(document, 'readyState', {value: 'interactive', configurable: true});
    try {
      const [late, never] = [prepare(), prepare()];
      for (const {element} of [late, never]) {
        element.config = undefined;
        document.body.append(element);
        await element.updateComplete;
        expect(element.shadowRoot?.querySelector('[role="alert"]'), 'while the page is loading').to.equal(null);
      }
      late.element.config = readyConfig();
      await late.settled();
      expect(late.step).to.equal('person');
      Reflect.deleteProperty(document, 'readyState');
      dispatchEvent(new Event('load'));
      await never.settled();
      expect([late.details('error'), never.details('error')])
        .to.deep.equal([[], [{code: 'config', path: 'kycVendor'}]]);
      expect(never.text).to.contain('not possible yet');
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });

  it('says so in the page’s language, and works once it is mended', async () => {
    const widget = await mount({lang: 'de', config: {kycVendor: ''}});
    expect(widget.text).to.contain('noch nicht möglich');
    widget.element.config = readyConfig();
    await widget.settled();
    expect(widget.step).to.equal('person');
    expect(widget.details('ready')).to.have.length(1);
  });

  it('stops a journey that is under way, and gives it back once it is mended', async () => {
    const widget = await mountAt('contact');
    widget.element.config = {kycVendor: ''};
    await widget.settled();
    expect(widget.names()).to.deep.equal([]);
    widget.element.config = readyConfig();
    await widget.settled();
    expect(widget.step).to.equal('contact');
    expect(widget.value('person.city')).to.equal('Dresden');
  });

  it('is a submit handler that is missing, or none', async () => {
    for (const submitHandler of [null, 'https://example.org' as never]) {
      const widget = prepare({submitHandler: null});
      if (submitHandler) widget.element.submitHandler = submitHandler;
      document.body.append(widget.element);
      await widget.settled();
      expect(widget.heard).to.deep.equal([
        {type: 'reliance-error', detail: {code: 'submit-handler', path: 'submitHandler'}},
      ]);
      expect(widget.text).to.contain('not possible yet');
      widget.element.submitHandler = () => Promise.resolve();
      await widget.settled();
      expect(widget.step).to.equal('person');
    }
  });

  it('loses no prefill while the submit handler is still to come, so that the identification is for nobody else', async () => {
    const widget = prepare({submitHandler: null, prefill: known()});
    document.body.append(widget.element);
    await widget.settled();
    widget.element.submitHandler = () => Promise.resolve();
    await widget.settled();
    expect(widget.value('person.foreName')).to.equal('Ada Zoë');
  });

  const uuid = crypto.randomUUID();
  const survey = {version: '9', serialize: () => ({}), gate: {name: 'a', value: '1'}, instruments: {known: [1], offered: [1]}};
  const odd: readonly Partial<OnboardingConfig>[] = [
    {keys: {customer: `CUSTO_${uuid}`, person: `PERS_${uuid}`, documents: {identification: [5 as never]}}},
    {survey: {...survey, questions: [null as never]} as never},
  ];
  for (const config of odd) it(`is told, and throws nothing: ${Object.keys(config)[0]} with something of another type`, async () => {
    const widget = await mount({config});
    expect(widget.details('error')).to.have.length(1);
    expect(widget.text).to.contain('not possible yet');
  });

  it('hangs no page by a survey that has a question twice', async () => {
    const questions = ['a', 'b', 'b'].map((name) => ({name, values: ['1', '2']}));
    const widget = await mount({prefill: {survey: {a: '1'}}, config: {survey: {...survey, questions} as never}});
    expect(widget.has('root')).to.equal(true);
  });
});

describe('a prefill with a fault', () => {
  it('is reported by its path, never by its value, and the rest is taken', async () => {
    const widget = await mount({
      prefill: {
        person: {foreName: 'Ada', surName: 7, birthDate: '09.08.1997', nationality: 'EN', favouriteColour: 'blue'},
        declarations: {ownAccount: true},
        survey: {warning: true},
        professional: {agreeToClassification: true, confirmationCorrectInfo: true},
      } as object,
    });
    expect(widget.value('person.foreName')).to.equal('Ada');
    expect(widget.details('error')).to.have.deep.members(
      [
        'person.surName',
        'person.birthDate',
        'person.nationality',
        'person.favouriteColour',
        'declarations.ownAccount',
        'survey.warning',
        'professional.agreeToClassification',
        'professional.confirmationCorrectInfo',
      ].map((path) => ({code: 'prefill', path})),
    );
  });

  it('is told once, also to a page that answers by setting everything anew', async () => {
    const widget = await mount();
    const render = () => Object.assign(widget.element, {config: readyConfig(), prefill: {person: {colour: 'blue'}}});
    widget.element.addEventListener('reliance-error', () => setTimeout(render));
    render();
    await until(() => widget.details('error').length > 0, 'a fault');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(widget.details('error')).to.deep.equal([{code: 'prefill', path: 'person.colour'}]);
  });

  it('is told anew once the person was forgotten: the next one has a prefill of their own', async () => {
    const wrong: object = {prefill: {person: {colour: 'blue'}}};
    const widget = await mount(wrong);
    widget.element.reset();
    Object.assign(widget.element, wrong);
    await widget.settled();
    expect(widget.details('error')).to.deep.equal(Array(2).fill({code: 'prefill', path: 'person.colour'}));
  });

  it('that comes later fills what is empty, and never overwrites the person', async () => {
    const widget = await mount();
    await widget.fill({'person.foreName': 'Augusta'});
    widget.element.prefill = known();
    await widget.settled();
    expect(widget.value('person.foreName')).to.equal('Augusta');
    expect(widget.value('person.surName')).to.equal("d'Ærø-Müller");
  });
});

describe('what a configuration requires', () => {
  const known0 = {person: {foreName: 'A', surName: 'B', birthDate: '1990-01-01', birthPlace: 'C', nationality: 'FR'}};

  it('is asked for, and nothing of it otherwise', async () => {
    const free = await mount({prefill: known0});
    await free.goOn();
    expect(free.step).to.equal('contact');
    const strict = await mount({prefill: known0, config: {require: {birthCountry: true, email: true, mobile: true}}});
    await strict.next();
    expect(Object.keys(strict.errors())).to.deep.equal(['person.birthCountry']);
    await strict.fill({'person.birthCountry': 'FR'});
    await strict.goOn();
    await strict.next();
    expect(Object.keys(strict.errors())).to.include.members(['person.email', 'person.mobile']);
  });
});

describe('the host’s own sentences', () => {
  it('stand in place of ours, the others stay', async () => {
    const widget = await mount({config: {texts: {en: {questions: {'person.surName': {label: 'Last name'}}}}}});
    expect(widget.text).to.contain('Last name');
    expect(widget.text).to.contain('First names');
  });

  it('are text, whatever is written in them', async () => {
    const widget = await mount({config: {texts: {en: {steps: {person: {title: '<img src=x onerror=alert(1)>'}}}}}});
    expect(widget.text).to.contain('<img src=x');
    expect(widget.root.querySelectorAll('img').length).to.equal(0);
  });
});

describe('keys of an earlier record', () => {
  it('are kept', async () => {
    const key = (prefix: string) => `${prefix}_${crypto.randomUUID()}`;
    const keys = {
      customer: key('CUSTO'),
      person: key('PERS'),
      survey: key('INVST'),
      bankAccounts: [key('BA')],
      documents: {identification: [key('ATT')]},
    };
    const widget = await mountAt('documents', {config: {keys}});
    await widget.attach('identification', samplePdf());
    await widget.goOn();
    await widget.submit();
    const [customer] = widget.archive().record.customers;
    expect(customer?.key).to.equal(keys.customer);
    expect(widget.archive().fileName).to.equal(`${keys.customer}.zip`);
    expect(customer?.person.key).to.equal(keys.person);
    expect(customer?.investmentSurveys[0]?.key).to.equal(keys.survey);
    expect(customer?.person.bankAccounts?.[0]?.key).to.equal(keys.bankAccounts[0]);
    expect(customer?.person.events[0]?.key).to.equal(keys.documents.identification[0]);
  });
});
