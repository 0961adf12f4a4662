import {expect} from 'chai';
import {mount, type Harness} from '../support/harness.ts';
import {mountAt} from '../support/walk.ts';

/** Puts every text of the widget into two elements, as page translators do, the second time in two pieces. */
const translate = ({root}: Harness): void => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({data}) => data.trim() !== '')) {
    const outer = document.createElement('font');
    const middle = text.data.length / 2;
    for (const half of [text.data.slice(0, middle), text.data.slice(middle)]) {
      outer.appendChild(document.createElement('font')).append(half.toUpperCase());
    }
    text.replaceWith(outer);
  }
};

describe('a page translator', () => {
  it('keeps no message from changing', async () => {
    const widget = await mount({lang: 'en'});
    await widget.next();
    translate(widget);
    await widget.fill({'person.foreName': 'Ada', 'person.birthDate.day': '45'});
    expect(widget.errors()['person.foreName']).to.equal(undefined);
    expect(widget.errors()['person.birthDate']).to.match(/a day that exists/);
    expect(widget.part('error-summary')?.textContent).not.to.match(/first names/i);
  });

  it('is told to leave names as they are where they are read back', async () => {
    const widget = await mountAt('review');
    const kept = [...widget.root.querySelectorAll('bdi[translate=no]')].map(({textContent}) => textContent);
    expect(kept).to.include('Dresden').and.not.to.include('Passport');
  });

  it('keeps no change of the language from being seen', async () => {
    const widget = await mount({lang: 'en'});
    translate(widget);
    widget.element.lang = 'de';
    await widget.settled();
    expect(widget.text).to.contain('Nachname');
    expect(widget.text.toLowerCase()).not.to.contain('surname');
  });
});
