import {expect} from 'chai';
import {RelianceOnboarding} from '../../src/index.ts';
import {config, known} from '../support/ada.ts';
import {Harness, mount, prepare} from '../support/harness.ts';
import {samplePdf} from '../support/sample-files.ts';
import {mountAt, walkTo} from '../support/walk.ts';

describe('a widget that moves in the page', () => {
  it('keeps answers, step and documents', async () => {
    const widget = await mountAt('documents');
    await widget.attach('identification', samplePdf());
    document.body.appendChild(document.createElement('main')).append(widget.element);
    await widget.settled();
    expect(widget.step).to.equal('documents');
    expect(widget.parts('tile')).to.have.length(1);
    await walkTo(widget, 'review');
    await widget.submit();
    expect(widget.step).to.equal('result');
  });

  it('keeps what was typed when it is taken out and put in again later', async () => {
    const widget = await mount();
    await widget.fill({'person.foreName': 'Ada'});
    widget.element.remove();
    await widget.settled();
    document.body.append(widget.element);
    await widget.settled();
    expect(widget.value('person.foreName')).to.equal('Ada');
    expect(widget.details('ready')).to.have.length(1);
  });

  it('takes the language of its new place', async () => {
    const widget = await mount({lang: ''});
    widget.element.removeAttribute('lang');
    const place = document.body.appendChild(document.createElement('div'));
    place.lang = 'de';
    place.append(widget.element);
    await widget.settled();
    expect(widget.text).to.contain('Nachname');
    place.lang = 'en';
    await widget.settled();
    expect(widget.text).to.contain('Surname');
  });
});

describe('what stands in a slot', () => {
  it('is the host\'s: its page hears of it, and it answers no question', async () => {
    const widget = await mount();
    const form = document.createElement('form');
    form.slot = 'header';
    form.innerHTML = '<input name="person.foreName"><input name="otp"><select name="person.country"><option>FR</option></select>';
    widget.element.append(form);
    const heard: string[] = [];
    const hear = ({type}: Event) => heard.push(type);
    const types = ['input', 'keydown', 'paste'];
    for (const type of types) widget.element.addEventListener(type, hear);
    for (const control of form.elements as HTMLCollectionOf<HTMLInputElement>) {
      control.focus();
      if (control.localName === 'input') control.value = '123456';
      for (const type of [...types, 'change']) control.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
      control.blur();
    }
    await widget.settled();
    expect(heard).to.deep.equal([...types, ...types, ...types]);
    expect(widget.value('person.foreName')).to.equal('');
    expect(widget.errors()).to.deep.equal({});
  });
});

describe('a change of the language', () => {
  it('keeps answers, messages and step', async () => {
    const widget = await mount({lang: 'de'});
    await widget.fill({'person.foreName': 'Ada', 'person.nationality': 'Norwegen', 'person.surName': ''});
    widget.element.lang = 'en';
    await widget.settled();
    expect(widget.value('person.foreName')).to.equal('Ada');
    expect(widget.value('person.nationality')).to.equal('Norway');
    expect(widget.errors()['person.surName']).to.equal('Please complete this.');
  });
});

describe('a configuration that is set again, as frameworks do', () => {
  it('keeps answers, step, documents and keys', async () => {
    const widget = await mountAt('review', {submitHandler: () => Promise.reject(new Error('offline'))});
    await widget.submit();
    widget.element.config = config();
    await widget.settled();
    expect(widget.step).to.equal('review');
    await widget.submit();
    expect(widget.archives[1]?.fileName).to.equal(widget.archives[0]?.fileName);
    expect(widget.details('ready')).to.have.length(1);
  });

  it('calls the newest handler', async () => {
    const widget = await mountAt('review');
    let called = false;
    widget.element.submitHandler = () => {
      called = true;
      return Promise.resolve();
    };
    await widget.settled();
    await widget.submit();
    expect(called).to.equal(true);
    expect(widget.archives).to.deep.equal([]);
  });
});

describe('reset', () => {
  it('forgets what somebody is looking for among the countries', async () => {
    const widget = await mount();
    await widget.type('person.nationality', 'Norw');
    widget.element.reset();
    await widget.settled();
    expect([widget.value('person.nationality'), widget.parts('list').every(({hidden}) => hidden)]).to.deep.equal(['', true]);
  });

  it('empties everything, and begins anew with other keys', async () => {
    const widget = await mountAt('review');
    await widget.submit();
    const {fileName} = widget.archive();
    widget.element.reset();
    await widget.settled();
    expect(widget.element.complete).to.equal(false);
    expect([widget.element.prefill, widget.element.config?.identification]).to.deep.equal([undefined, undefined]);
    expect(widget.step).to.equal('person');
    for (const name of widget.names()) expect(widget.value(name) || '', name).to.equal('');
    widget.element.prefill = known();
    await widget.settled();
    await walkTo(widget, 'documents');
    expect(widget.has('tile')).to.equal(false);
    await walkTo(widget, 'review');
    await widget.submit();
    expect(widget.archive().fileName).not.to.equal(fileName);
  });

  it('lets go of the keys of an earlier record too: the next person\'s would overwrite it', async () => {
    const keys = {customer: `CUSTO_${crypto.randomUUID()}`, person: `PERS_${crypto.randomUUID()}`};
    const widget = await mountAt('review', {config: {keys}});
    await widget.submit();
    expect(widget.archive().record.customers[0]?.key).to.equal(keys.customer);
    widget.element.reset();
    Object.assign(widget.element, {prefill: known(), config: {...widget.element.config, identification: config().identification}});
    await widget.settled();
    await walkTo(widget, 'review');
    await widget.submit();
    const [customer] = widget.archives.at(-1)!.record.customers;
    expect(customer?.key).to.match(/^CUSTO_/).and.not.to.equal(keys.customer);
    expect(customer?.person.key).to.match(/^PERS_/).and.not.to.equal(keys.person);
  });

  it('works in the middle of a step, of typing and before the widget is on a page', async () => {
    const widget = await mountAt('contact');
    await widget.type('person.country', 'Fr');
    widget.element.reset();
    await widget.settled();
    expect(widget.step).to.equal('person');
    expect(widget.errors()).to.deep.equal({});
    expect(() => document.createElement('reliance-onboarding').reset()).not.to.throw();
  });
});

describe('a widget that is upgraded late', () => {
  it('takes what was set before', async () => {
    const element = document.createElement('late-onboarding') as RelianceOnboarding;
    element.lang = 'de';
    element.config = config();
    element.prefill = known();
    element.submitHandler = () => Promise.resolve();
    document.body.append(element);
    const widget = new Harness(element);
    customElements.define('late-onboarding', class extends RelianceOnboarding {});
    await widget.settled();
    expect(widget.step).to.equal('person');
    expect(widget.value('person.foreName')).to.equal('Ada Zoë');
    expect(widget.details('ready')).to.have.length(1);
  });

  it('mounts from markup alone, and says that it isn’t set up', async () => {
    document.body.innerHTML = '<reliance-onboarding lang="en"></reliance-onboarding>';
    const widget = new Harness(document.querySelector('reliance-onboarding')!);
    await widget.settled();
    expect(widget.text).to.contain('not possible yet');
  });
});

describe('two widgets on one page', () => {
  it('know nothing of each other', async () => {
    const one = await mountAt('contact');
    const other = await mount({lang: 'de'});
    await other.fill({'person.foreName': 'Grace'});
    expect(one.step).to.equal('contact');
    await walkTo(one, 'review');
    await one.submit();
    expect(one.step).to.equal('result');
    expect(other.step).to.equal('person');
    expect(other.value('person.surName')).to.equal('');
    expect(other.element.complete).to.equal(false);
    expect(other.heard.map(({type}) => type)).to.deep.equal(['reliance-ready']);
  });

  it('can be taken off together', async () => {
    const widgets = [await mountAt('review'), await mountAt('documents')];
    document.body.replaceChildren();
    for (const widget of widgets) await widget.settled();
    expect(prepare().element.isConnected).to.equal(false);
  });
});
