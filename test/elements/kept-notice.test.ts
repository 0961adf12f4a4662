import {expect} from 'chai';
import {known} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {entriesOf, mountKept, newId, reload} from '../support/kept.ts';

describe('the notice that entries were kept', () => {
  const typedBefore = async (id: string, lang: string) => {
    const widget = await mountKept(id, {prefill: known()});
    await widget.fill({'person.foreName': 'Augusta'});
    return reload(widget, id, {prefill: known(), lang});
  };

  for (const [lang, sentence] of [['en', 'We kept your answers from'], ['de', 'Ihre Angaben vom']] as const) {
    it(`names the moment in the language of the page: ${lang}`, async () => {
      const widget = await typedBefore(newId(), lang);
      const notice = widget.part('kept');
      const day = new Intl.DateTimeFormat(lang, {dateStyle: 'long'}).format(new Date());
      expect(notice?.textContent).to.contain(sentence).and.to.contain(day);
      expect(notice?.getAttribute('role')).to.equal('status');
    });
  }

  it('takes no focus', async () => {
    const id = newId();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Augusta'});
    const box = document.body.appendChild(document.createElement('input'));
    box.focus();
    await reload(widget, id);
    expect(document.activeElement === box).to.equal(true);
  });

  it('goes once the person goes on', async () => {
    const widget = await typedBefore(newId(), 'en');
    await widget.goOn();
    expect(widget.part('kept')?.textContent).to.equal('');
    await widget.back();
    expect(widget.part('kept')?.textContent).to.equal('');
  });

  it('asks once more before it deletes, and leads the focus', async () => {
    const id = newId();
    const widget = await typedBefore(id, 'en');
    await widget.click('start-over');
    expect(widget.part('kept')?.textContent).to.contain('Delete all answers and documents?');
    expect(widget.focused()).to.equal('keep-entries');
    await widget.click('keep-entries');
    expect(widget.focused()).to.equal('start-over');
    expect(widget.value('person.foreName')).to.equal('Augusta');
    await widget.click('start-over');
    await widget.click('start-over-confirm');
    await until(() => widget.details('ready').length === 2, 'another form');
    await widget.settled();
    expect(widget.focused()).to.equal('heading');
    expect(widget.value('person.foreName')).to.equal('Ada Zoë');
    expect(widget.part('kept')?.textContent).to.equal('');
    expect(await entriesOf(id)).to.deep.equal([]);
  });
});
