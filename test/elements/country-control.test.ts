import {expect} from 'chai';
import {mount, type Harness} from '../support/harness.ts';
import {typeText} from '../support/real-input.ts';
import {mountAt} from '../support/walk.ts';

const name = 'person.nationality';
const options = (widget: Harness) =>
  widget
    .parts('list')
    .find((list) => !list.hidden)
    ?.querySelectorAll('[role=option]') ?? [];
const found = (widget: Harness) => [...options(widget)].map(({textContent}) => textContent?.trim());

/** What a person leaves behind in the box, in which language, and the country that it means. */
const texts: readonly [lang: string, typed: string, shown: string][] = [
  ['de', 'Deutschland', 'Deutschland'],
  ['de', 'deutschl', 'Deutschland'],
  ['de', 'DE', 'Deutschland'],
  ['de', 'at', 'Österreich'],
  ['de', 'osterreich', 'Österreich'],
  ['de', 'Germany', 'Deutschland'],
  ['en', 'germany', 'Germany'],
  ['en', 'cote d’ivoire', 'Côte d’Ivoire'],
  ['en', 'New Zea', 'New Zealand'],
  ['en', 'gb', 'United Kingdom'],
  ['en', 'UK', 'United Kingdom'],
  ['en', 'USA', 'United States'],
  ['en', 'Deutschland', 'Germany'],
];

describe('the box of a country', () => {
  for (const [lang, typed, shown] of texts) {
    it(`understands "${typed}" (${lang})`, async () => {
      const widget = await mount({lang});
      await widget.fill({[name]: typed});
      expect(widget.value(name)).to.equal(shown);
      expect(widget.errors()).to.deep.equal({});
    });
  }

  for (const typed of ['Atlantis', 'XK', 'EN', 'united', 'qat2']) {
    it(`keeps "${typed}" as it was typed and asks for another`, async () => {
      const widget = await mount();
      await widget.fill({[name]: typed});
      expect(widget.value(name)).to.equal(typed);
      expect(Object.keys(widget.errors())).to.deep.equal([name]);
    });
  }

  it('offers what may be meant while somebody types, the best first', async () => {
    const widget = await mount();
    expect(found(widget)).to.deep.equal([]);
    await widget.type(name, 'gu');
    expect(widget.control(name).getAttribute('aria-expanded')).to.equal('true');
    expect(found(widget)[0]).to.equal('Guam');
    await widget.type(name, 'usa');
    expect(found(widget)[0]).to.equal('United States');
    await widget.type(name, 'germ');
    expect(found(widget)).to.deep.equal(['Germany']);
    await widget.type(name, 'zzz');
    expect(found(widget)).to.deep.equal([]);
    expect(widget.control(name).getAttribute('aria-expanded')).to.equal('false');
    expect(widget.parts('list').find((list) => list.checkVisibility())?.textContent).to.equal('No country found');
  });

  it('is a combobox that names its list and the option it points at', async () => {
    const widget = await mount();
    const control = widget.control(name);
    await widget.type(name, 'uni');
    await widget.press(name, 'ArrowDown');
    await widget.press(name, 'ArrowDown');
    expect(control.getAttribute('role')).to.equal('combobox');
    const pointed = [...options(widget)].find(({id}) => id === control.getAttribute('aria-activedescendant'));
    expect(pointed?.getAttribute('aria-selected')).to.equal('true');
    expect(pointed?.textContent).to.equal(options(widget)[1]?.textContent);
    expect(widget.root.getElementById(control.getAttribute('aria-controls') ?? '')?.getAttribute('role')).to.equal(
      'listbox',
    );
  });

  it('can be used with the keyboard alone', async () => {
    const widget = await mount();
    widget.control(name).focus();
    await typeText('swe');
    await widget.press(name, 'ArrowDown');
    await widget.press(name, 'Enter');
    expect(widget.value(name)).to.equal('Sweden');
    expect(widget.step).to.equal('person');
    expect(widget.summary()).to.equal(undefined);
    expect(widget.focused()).to.equal(name);
  });

  it('points at the last of the list when a person goes up from its beginning', async () => {
    const widget = await mount();
    await widget.type(name, 'ger');
    await widget.press(name, 'ArrowUp');
    await widget.press(name, 'Enter');
    expect(widget.value(name)).to.equal('Germany');
  });

  it('shuts its list with Escape and keeps what was typed', async () => {
    const widget = await mount();
    await widget.type(name, 'fra');
    await widget.press(name, 'Escape');
    expect(found(widget)).to.deep.equal([]);
    expect(widget.value(name)).to.equal('fra');
  });

  it('has its list above the fields below', async () => {
    const widget = await mountAt('identity');
    await widget.type('idDocument.issueCountry', 'a');
    const list = widget.parts('list').find(({hidden}) => !hidden)!;
    list.scrollIntoView({block: 'center'});
    const {left, top, width, height} = list.getBoundingClientRect();
    for (const part of [0.1, 0.5, 0.9]) {
      const seen = widget.root.elementFromPoint(left + width / 2, top + height * part);
      expect(list.contains(seen), `at ${part} of its height`).to.equal(true);
    }
  });

  it('takes a click in its list', async () => {
    const widget = await mount();
    await widget.type(name, 'austr');
    await widget.clickOption(1);
    expect(widget.value(name)).to.equal('Austria');
    expect(widget.errors()).to.deep.equal({});
    expect(found(widget)).to.deep.equal([]);
  });

  it('shows the one country that was meant when Enter is pressed in the middle of typing, and goes on with the next', async () => {
    const widget = await mount({
      prefill: {person: {foreName: 'A', surName: 'B', birthDate: '1990-01-01', birthPlace: 'C'}},
    });
    await widget.type(name, 'swed');
    await widget.press(name, 'Enter');
    expect([widget.step, widget.value(name)], 'what was completed is seen first').to.deep.equal(['person', 'Sweden']);
    await widget.press(name, 'Enter');
    expect(widget.step).to.equal('contact');
  });

  for (const [lang, typed] of [['en', 'indian'], ['de', 'arabisch'], ['en', 'samoa american']] as const) {
    it(`takes no country for "${typed}" (${lang}), which a later word of one begins`, async () => {
      const widget = await mount({lang});
      await widget.fill({[name]: typed});
      expect(widget.value(name)).to.equal(typed);
      expect(Object.keys(widget.errors())).to.deep.equal([name]);
    });
  }
});
