import {expect} from 'chai';
import {known} from '../support/ada.ts';
import {mount, type Harness} from '../support/harness.ts';
import {mountAt, walkTo} from '../support/walk.ts';

const person = async (widget: Harness) => {
  await walkTo(widget, 'review');
  await widget.submit();
  return widget.archive().record.customers[0]?.person;
};

describe('further nationalities', () => {
  it('are added one by one, each with the focus in its box', async () => {
    const widget = await mount({prefill: known()});
    await widget.click('add');
    expect(widget.focused()).to.equal('person.furtherNationalities.0');
    await widget.fill({'person.furtherNationalities.0': 'Norwegen'});
    await widget.click('add');
    await widget.fill({'person.furtherNationalities.1': 'FR'});
    expect((await person(widget))?.furtherNationalities).to.deep.equal(['NO', 'FR']);
  });

  it('move up when the first is removed', async () => {
    const widget = await mount({prefill: known()});
    for (const [index, code] of ['NO', 'FR', 'JP'].entries()) {
      await widget.click('add');
      await widget.fill({[`person.furtherNationalities.${index}`]: code});
    }
    await widget.click('remove', 0);
    expect(widget.names().filter((name) => name.includes('further'))).to.have.length(2);
    expect(widget.value('person.furtherNationalities.0')).to.equal('France');
    expect(widget.value('person.furtherNationalities.1')).to.equal('Japan');
    expect((await person(widget))?.furtherNationalities).to.deep.equal(['FR', 'JP']);
  });

  it('may be opened and left empty', async () => {
    const widget = await mount({prefill: known()});
    await widget.click('add');
    expect(await person(widget)).not.to.have.property('furtherNationalities');
  });

  it('are refused twice, and when they are the first one again', async () => {
    const widget = await mount({prefill: known()});
    await widget.click('add');
    await widget.fill({'person.furtherNationalities.0': 'DE'});
    expect(Object.keys(widget.errors())).to.deep.equal(['person.furtherNationalities.0']);
    await widget.fill({'person.furtherNationalities.0': 'FR'});
    await widget.click('add');
    await widget.fill({'person.furtherNationalities.1': 'FR'});
    expect(Object.keys(widget.errors())).to.deep.equal(['person.furtherNationalities.1']);
  });

  it('come from what the host knows', async () => {
    const prefill = {...known(), person: {...(known()['person'] as object), furtherNationalities: ['NO', 'JP']}};
    const widget = await mount({prefill, lang: 'de'});
    expect(widget.value('person.furtherNationalities.0')).to.equal('Norwegen');
    expect(widget.value('person.furtherNationalities.1')).to.equal('Japan');
    expect((await person(widget))?.furtherNationalities).to.deep.equal(['NO', 'JP']);
  });

  it('end where the list is full', async () => {
    const widget = await mount();
    for (let count = 0; count < 10; count += 1) await widget.click('add');
    expect(widget.has('add')).to.equal(false);
  });
});

describe('private phones', () => {
  it('arrive as international numbers, those that were emptied left out', async () => {
    const widget = await mountAt('contact');
    for (const [index, phone] of ['030 / 23 12 50-0', '', '+33 1 99 00 12 34'].entries()) {
      await widget.click('add');
      await widget.fill({[`person.phonePriv.${index}`]: phone});
    }
    expect((await person(widget))?.phonePriv).to.deep.equal(['+49302312500', '+33199001234']);
  });

  it('move up when the first is removed', async () => {
    const widget = await mountAt('contact');
    for (const [index, phone] of ['030 1234567', '040 7654321'].entries()) {
      await widget.click('add');
      await widget.fill({[`person.phonePriv.${index}`]: phone});
    }
    await widget.click('remove');
    expect(widget.value('person.phonePriv.0')).to.equal('040 7654321');
    expect((await person(widget))?.phonePriv).to.deep.equal(['+49407654321']);
  });

  it('ask for the country code where the address has no trunk 0 that we know', async () => {
    const widget = await mountAt('contact');
    await widget.fill({'person.country': 'FR'});
    await widget.click('add');
    await widget.fill({'person.phonePriv.0': '01 99 00 12 34'});
    expect(widget.errors()['person.phonePriv.0']).to.match(/country code/);
  });
});
