import '../../src/define.ts';
import {expect} from 'chai';
import {diagnose} from '../../src/diagnose/index.ts';
import {languageOf} from '../../src/messages/language.ts';
import {place, said, sound, soundPage} from './sound-page.ts';

const inside = (html: string): ParentNode => {
  const range = document.createRange();
  document.body.append(range.createContextualFragment(html));
  return document.querySelector('#here') as Element;
};

/** Where a sound widget stands, and all that there is to say of it. */
const places: readonly [claim: string, html: string, expected: readonly string[]][] = [
  ['says nothing of a form or a section', '<form><section id="here"></section></form>', []],
  ['tells what isn’t shown', '<div hidden><p id="here"></p></div>', ['hidden']],
  ['tells what is invisible', '<div style="visibility: hidden" id="here"></div>', ['hidden']],
  ['tells of a part that is inert', '<div inert><p id="here"></p></div>', ['inert']],
  ['tells of a part that is kept from screen readers', '<div aria-hidden="true" id="here"></div>', ['aria-hidden']],
  ['takes a link around it for an error', '<a href="#"><span id="here"></span></a>', ['inside-control']],
  ['takes a label around it for an error', '<label><span id="here"></span></label>', ['inside-control']],
  ['says nothing of an anchor that leads nowhere', '<a id="here"></a>', []],
  ['tells of a narrow column', '<div style="width: 250px" id="here"></div>', ['narrow']],
  ['says nothing of a column of 320 px', '<div style="width: 320px" id="here"></div>', []],
  ['knows the nearest language', '<div lang="en-GB"><p id="here"></p></div>', []],
  ['tells of a language without texts', '<div lang="fr"><p id="here"></p></div>', ['language-unknown']],
];

describe('the diagnosis of a page', () => {
  let restore = () => {};
  beforeEach(() => { restore = soundPage(); });
  afterEach(() => restore());

  for (const [claim, html, expected] of places) {
    it(claim, async () => {
      place(sound(), inside(html));
      expect(await said()).to.deep.equal(expected);
    });
  }

  it('looks beyond the component that the widget stands in, and into the one that shows it', async () => {
    const [component, frame] = [document.createElement('div'), document.createElement('div')];
    place(sound(), component.attachShadow({mode: 'open'}));
    frame.attachShadow({mode: 'open'}).innerHTML = '<div aria-hidden="true"><slot></slot></div>';
    frame.inert = true;
    frame.append(component);
    document.body.append(frame);
    expect(await said()).to.deep.equal(['inert', 'aria-hidden']);
  });

  it('tells that nothing says in which language', async () => {
    document.documentElement.removeAttribute('lang');
    place();
    expect(await said()).to.deep.equal(['language-unset']);
  });

  it('knows languages by the host’s texts', async () => {
    document.documentElement.lang = 'fr-CH';
    place({...sound(), config: {...sound().config, texts: {fr: {}}}});
    expect(await said()).to.deep.equal([]);
  });

  it('takes those for built in that are', () => {
    for (const lang of ['de', 'en', 'de-AT']) expect(languageOf(lang).tag).to.equal(lang);
    expect(languageOf('fr').tag).to.equal('en');
  });

  const viewport = () => document.querySelector<HTMLMetaElement>('meta[name="viewport"]:last-of-type');

  it('tells of a page without a viewport', async () => {
    place();
    const others = [...document.querySelectorAll('meta[name="viewport"]')];
    for (const one of others) one.remove();
    expect(await said()).to.deep.equal(['viewport']);
    document.head.append(...others);
  });

  for (const [content, expected] of [
    ['width=device-width, user-scalable=no', ['zoom']],
    ['width=device-width, maximum-scale=1.0', ['zoom']],
    ['width=device-width, maximum-scale=5', []],
    ['width=device-width, user-scalable=yes', []],
  ] as const) {
    it(`reads the viewport ${content}`, async () => {
      place();
      viewport()?.setAttribute('content', content);
      expect(await said()).to.deep.equal(expected);
    });
  }

  it('tells that there is no widget yet, and looks at the page all the same', async () => {
    viewport()?.setAttribute('content', 'user-scalable=no');
    expect(await said()).to.deep.equal(['zoom', 'no-widget']);
  });

  it('takes a tag that nothing defined for an error', async () => {
    document.body.append(document.createElement('never-defined'));
    const [first, ...rest] = await diagnose({tag: 'never-defined'});
    expect(first?.code).to.equal('not-defined');
    expect(rest.map(({code}) => code)).to.include('config-missing');
  });

  it('takes the tag of another element for an error', async () => {
    customElements.define('somebody-elses', class extends HTMLElement {});
    expect((await diagnose({tag: 'somebody-elses'})).map(({code}) => code)).to.deep.equal(['other-definition', 'no-widget']);
  });

  it('never throws, whatever the tag', async () => {
    expect((await diagnose({tag: 'Not a tag!'})).map(({code}) => code)).to.include('no-widget');
  });

  it('counts scripts of the widget', async () => {
    place();
    const add = (src: string) => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.src = src;
      document.body.append(script);
    };
    add('/assets/reliance-onboarding.js?v=1');
    add('/assets/reliance-onboarding-diagnose.js');
    add('/assets/not-reliance-onboarding.js');
    expect(await said()).to.deep.equal([]);
    add('https://cdn.example/reliance-onboarding@0.2.0.min.js');
    expect(await said()).to.deep.equal(['several-scripts']);
  });

  it('changes nothing in the page', async () => {
    place({config: {}});
    const before = document.documentElement.outerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, {attributes: true, characterData: true, childList: true, subtree: true});
    await diagnose();
    observer.disconnect();
    expect(changes.length).to.equal(0);
    expect(document.documentElement.outerHTML === before).to.equal(true);
  });
});

describe('the diagnosis of a browser', () => {
  let restore = () => {};
  beforeEach(() => {
    restore = soundPage();
    place();
  });
  afterEach(() => restore());

  it('finds all that the widget needs in this one', async () => expect(await said()).to.deep.equal([]));

  it('tells what CSS it lacks', async () => {
    const {supports} = CSS;
    CSS.supports = (...args: string[]) => !args.join().includes('light-dark') && Reflect.apply(supports, CSS, args);
    const findings = await diagnose();
    CSS.supports = supports;
    expect(findings.map(({code}) => code)).to.deep.equal(['unsupported-look']);
    expect(findings[0]?.message).to.contain('light-dark()');
  });

  for (const [owner, member, code] of [
    [Array, 'with', 'unsupported'], [Blob, 'stream', 'unsupported'], [CSSStyleSheet, 'replaceSync', 'unsupported'],
  ] as const) {
    it(`tells that it lacks ${member}()`, async () => {
      const descriptor = Object.getOwnPropertyDescriptor(owner.prototype, member) as PropertyDescriptor;
      Reflect.deleteProperty(owner.prototype, member);
      const codes = await said();
      Object.defineProperty(owner.prototype, member, descriptor);
      expect(codes).to.deep.equal([code]);
    });
  }

  it('tells of a library that replaced what the language has', async () => {
    const {from} = Array;
    Array.from = ((list: ArrayLike<unknown>) => Reflect.apply(from, Array, [list])) as typeof from;
    const mapping = await said();
    Array.from = from;
    Object.defineProperty(Array.prototype, 'toJSON', {value: () => 'broken', configurable: true});
    const json = await diagnose();
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    expect(mapping).to.deep.equal(['built-in-changed']);
    expect(json.map(({code}) => code)).to.deep.equal(['built-in-changed']);
    expect(json[0]?.message).to.contain('toJSON');
  });

  it('tells what documents lose', async () => {
    const own = globalThis.OffscreenCanvas;
    Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
    const codes = await said();
    globalThis.OffscreenCanvas = own;
    expect(codes).to.deep.equal(['unsupported-detail']);
  });
});
