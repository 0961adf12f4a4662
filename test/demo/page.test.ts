import {assert} from 'chai';
import type {RelianceOnboarding} from '../../src/index.ts';

describe('the demo’s page', () => {
  let frame: HTMLIFrameElement;
  const page = () => frame.contentDocument!;
  const widget = () => page().querySelector('reliance-onboarding') as RelianceOnboarding;
  const heading = () => widget().shadowRoot?.querySelector('#heading')?.textContent;
  const until = async (holds: () => unknown, what: string) => {
    for (let tries = 0; !holds(); tries++) {
      assert.isBelow(tries, 200, what);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };

  before(async () => {
    frame = document.createElement('iframe');
    frame.src = '/index.html?lang=de';
    document.body.append(frame);
    await until(() => page().querySelector('reliance-onboarding') && heading(), 'the widget is shown');
  });

  after(() => frame.remove());

  it('shows the widget, configured, in the page’s language', async () => {
    assert.equal(heading(), 'Angaben zu Ihrer Person');
    page().querySelector<HTMLButtonElement>('#language [value=en]')?.click();
    await until(() => heading() === 'About you', 'the widget follows');
    assert.equal(page().documentElement.lang, 'en-GB');
  });

  it('shows no text in the language that was not chosen', () => {
    const visible = [...page().querySelectorAll<HTMLElement>('span[lang]')].filter((span) => span.offsetParent !== null);
    assert.isAbove(visible.length, 5);
    assert.sameMembers([...new Set(visible.map(({lang}) => lang))], ['en']);
  });

  it('fills in a test person whom every step accepts but for the person’s own declarations and documents', async () => {
    page().querySelector<HTMLButtonElement>('[data-demo=fill]')?.click();
    await widget().updateComplete;
    assert.isTrue(widget().goToStep('identity'));
    await widget().updateComplete;
    assert.isFalse(widget().goToStep('experience'));
  });
});
