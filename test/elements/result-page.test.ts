import {expect} from 'chai';
import type {ImportReply} from '../../src/index.ts';
import {mountAt} from '../support/walk.ts';

const replying = (identLinks: unknown) => ({submitHandler: () => Promise.resolve({identLinks} as ImportReply)});
const link = (url: string) => ({kyc: 'IDNOW', url, key: 'K', actionId: 'A'});

describe('the result page', () => {
  it('says that all arrived, and has the focus on its heading', async () => {
    const widget = await mountAt('review');
    await widget.submit();
    expect(widget.step).to.equal('result');
    expect(widget.focused()).to.equal('heading');
    expect(widget.has('ident-link')).to.equal(false);
    expect(widget.element.step).to.equal('result');
  });

  it('leads on to every identification that is still to do', async () => {
    const widget = await mountAt('review', replying([link('https://go.example/1'), link('https://go.example/2')]));
    await widget.submit();
    expect(widget.parts('ident-link').map((one) => one.getAttribute('href'))).to.deep.equal([
      'https://go.example/1',
      'https://go.example/2',
    ]);
    expect(widget.part('ident-link')?.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(widget.part('ident-link')?.textContent).to.contain('IDNOW');
    expect(widget.details('complete')).to.deep.equal([{identLinks: 2}]);
  });

  for (const url of ['javascript:alert(1)', 'http://go.example/1', 'data:text/html,hello', '/relative', '']) {
    it(`never leads to "${url}", and says to the developer that a link was unusable`, async () => {
      const widget = await mountAt('review', replying([link('https://go.example/1'), link(url)]));
      await widget.submit();
      expect(widget.parts('ident-link').map((one) => one.getAttribute('href'))).to.deep.equal(['https://go.example/1']);
      expect(widget.details('complete')).to.deep.equal([{identLinks: 2}]);
      expect(widget.details('error')).to.deep.equal([{code: 'ident-link'}]);
    });
  }

  it('does not say that all is done where the only link is unusable', async () => {
    const widget = await mountAt('review', replying([link('http://go.example/1')]));
    await widget.submit();
    expect(widget.step).to.equal('result');
    expect(widget.has('ident-link')).to.equal(false);
    expect(widget.text).to.contain('One more step').and.to.contain('Please confirm your identity now');
    expect(widget.text).not.to.contain('Thank you');
  });

  it('stays with its links when the widget is taken off and put back', async () => {
    const widget = await mountAt('review', replying([link('https://go.example/1')]));
    await widget.submit();
    const {parentNode} = widget.element;
    widget.element.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    parentNode?.append(widget.element);
    await widget.settled();
    expect([widget.element.complete, widget.parts('ident-link').length]).to.deep.equal([true, 1]);
  });

  it('is the end: no way back, nothing sent again', async () => {
    const widget = await mountAt('review');
    await widget.submit();
    expect(widget.has('back')).to.equal(false);
    expect(widget.element.goToStep('person')).to.equal(false);
    await widget.settled();
    expect(widget.step).to.equal('result');
  });

  it('has a place for the host’s own words', async () => {
    const widget = await mountAt('review');
    const own = document.createElement('p');
    own.slot = 'result';
    own.textContent = 'Thank you from us';
    widget.element.append(own);
    expect(own.checkVisibility()).to.equal(false);
    await widget.submit();
    expect(own.checkVisibility()).to.equal(true);
  });
});
