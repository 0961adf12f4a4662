import {assert} from 'chai';
import {screeningTests} from '../../demo/backend/test-names.ts';
import type {RelianceOnboarding} from '../../src/index.ts';

describe('the demo’s page', () => {
  let frame: HTMLIFrameElement;
  const page = () => frame.contentDocument!;
  const widget = () => page().querySelector('reliance-onboarding') as RelianceOnboarding;
  const heading = () => widget().shadowRoot?.querySelector('#heading')?.textContent;
  const control = (name: string) => widget().shadowRoot?.querySelector<HTMLInputElement>(`[name="${name}"]`);
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

  it('speaks French in the widget alone; the page around it stays in English and says so', async () => {
    page().querySelector<HTMLButtonElement>('#language [value=fr]')?.click();
    await until(() => heading() === 'À propos de vous', 'the widget speaks French');
    assert.equal(page().documentElement.lang, 'en-GB');
    assert.equal(page().querySelector('#language [aria-pressed=true]')?.textContent, 'Français');
    page().querySelector<HTMLButtonElement>('#language [value=en]')?.click();
    await until(() => heading() === 'About you', 'the widget follows the page again');
    assert.isFalse(widget().hasAttribute('lang'));
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

  it('lists every test name, and starts over with the one that is clicked', async () => {
    const names = [...page().querySelectorAll<HTMLButtonElement>('#try-out [data-surname]')];
    assert.deepEqual(names.map(({value, textContent}) => value || textContent), screeningTests.map(({surName}) => surName));
    names.find(({textContent}) => textContent === 'Pep')?.click();
    await until(() => control('person.surName')?.value === 'Pep', 'the surname is filled in');
    assert.equal(widget().step, 'person');
  });

  for (const [choice, config] of [
    ['configured', {identification: true, serverSections: 0, handler: false}],
    ['server', {identification: false, serverSections: 1, handler: false}],
    ['handler', {identification: false, serverSections: 0, handler: true}],
  ] as const) {
    it(`takes the identification from: ${choice}, and keeps the answers`, async () => {
      const select = page().querySelector<HTMLSelectElement>('[data-demo=identification]')!;
      select.value = choice;
      select.dispatchEvent(new Event('change'));
      await widget().updateComplete;
      assert.deepEqual({
        identification: widget().config?.identification !== undefined,
        serverSections: widget().config?.serverSections?.length,
        handler: widget().identificationHandler !== undefined,
      }, config);
      assert.equal(control('person.surName')?.value, 'Pep');
    });
  }

  it('puts on each look, and shows the lines that do it', async () => {
    const select = page().querySelector<HTMLSelectElement>('[data-demo=theme]')!;
    const grounds: string[] = [];
    for (const {value} of select.options) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      const lines = page().querySelector('[data-demo=tokens]')?.textContent ?? '';
      const accent = /--reliance-color-accent: (#[0-9a-f]{3,6});/.exec(lines)?.[1];
      assert.equal(frame.contentWindow?.getComputedStyle(widget()).getPropertyValue('--reliance-color-accent'), accent, value);
      assert.match(lines, /^reliance-onboarding \{\n {2}--[^]*\n\}$/);
      const root = widget().shadowRoot?.querySelector('[part~=root]');
      grounds.push(root ? frame.contentWindow?.getComputedStyle(root).backgroundColor ?? '' : '');
    }
    assert.equal(grounds.length, 6);
    assert.equal(new Set(grounds).size, 3, 'white, and two that are dark');
    select.selectedIndex = 0;
    select.dispatchEvent(new Event('change'));
  });

  it('shows nothing of a person check in the widget, whose page the partner’s own side is not', () => {
    assert.notMatch(widget().shadowRoot?.textContent ?? '', /GREEN|YELLOW|RED/);
    assert.isTrue(page().querySelector('reliance-onboarding :is(#officer, #checks)') === null);
  });
});
