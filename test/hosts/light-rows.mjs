// The kinds of hosts, each a claim, its page in pages/, and what is to be seen there beside what every host must see.
import assert from 'node:assert/strict';

// How the widget looks before anything was typed: every property of every element in it, and where it stands in it.
const looks = page => page.evaluate(() => {
  const {shadowRoot} = document.querySelector('reliance-onboarding');
  const edge = shadowRoot.querySelector('.root').getBoundingClientRect();
  return [...shadowRoot.querySelectorAll('*')].flatMap(element => {
    const {x, y, width, height} = element.getBoundingClientRect();
    const place = width * height && [x - edge.x, y - edge.y, width, height].map(Math.round).join();
    const style = getComputedStyle(element);
    const name = `${element.localName} ${element.className} ${element.getAttribute('name') ?? ''}`;
    // The column may be wider or narrower, and custom properties come in any order.
    const properties = [...style].filter(property => !property.startsWith('--')
      && !(element.className === 'root' && property.startsWith('margin')));
    return [`${name} ${place}`, ...properties.map(property => `${name} ${property}: ${style.getPropertyValue(property)}`)];
  });
});
const looksAlike = ({begun}, plain) => {
  assert.ok(begun.length > 10_000);
  assert.deepEqual(begun.filter((line, index) => line !== plain[index]), []);
};

// What stands at the questions after one mistake was made in place of another.
const messagesOfMistakes = page => page.evaluate(async () => {
  const {shadowRoot} = document.querySelector('reliance-onboarding');
  const settle = () => new Promise(resolve => { setTimeout(resolve, 100); });
  shadowRoot.querySelector('[part="next"]').click();
  await settle();
  for (const [name, value] of [['person.foreName', 'Ada'], ['person.birthDate.day', '45']]) {
    const box = shadowRoot.querySelector(`[name="${name}"]`);
    box.focus();
    box.value = value;
    for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, {bubbles: true}));
    box.blur();
    await settle();
  }
  return [...shadowRoot.querySelectorAll('[part="error"], [part="error-summary"] li')]
    .map(({textContent}) => textContent.trim().replace(/\s+/g, ' ')).filter(Boolean);
});

const focusFirstBox = page => page.evaluate(() => {
  document.querySelector('reliance-onboarding').shadowRoot.querySelector('input[type="text"], input:not([type])').focus();
});

export const rows = [
  {claim: 'works where its script is there three times, under a policy that names its Trusted Types once', page: 'twice'},
  {
    claim: 'works where two versions of it are loaded: the first is at work',
    page: 'two-versions',
    begin: page => page.evaluate(() => document.querySelector('reliance-onboarding').shadowRoot.querySelector('h2').textContent.trim()),
    check: ({begun}) => assert.equal(begun, 'Of you'),
  },
  {
    claim: 'works twice on a page, in two languages',
    page: 'two-languages',
    archives: 2,
    look: page => page.evaluate(() => [...document.querySelectorAll('reliance-onboarding')]
      .map(({shadowRoot}) => [shadowRoot.querySelector('.root').lang, shadowRoot.querySelector('h2').textContent.trim()])),
    check({seen: [german, english]}) {
      assert.deepEqual([german[0], english[0]], ['de', 'en']);
      assert.notEqual(german[1], english[1]);
    },
  },
  {claim: 'works in another component’s shadow root', page: 'in-component'},
  {claim: 'works in a sandboxed frame of no origin', page: 'sandbox'},
  {claim: 'works in a frame of the page', page: 'same-origin-frame'},
  {
    claim: 'leaves a form around it alone: no event of it, none of its answers, and Enter is the widget’s own',
    page: 'in-form',
    async begin(page) {
      await focusFirstBox(page);
      await page.keyboard.type('Ada');
      await page.keyboard.press('Enter');
    },
    look: page => page.evaluate(() => ({
      heard: window.heardByForm.filter(type => type !== 'formdata'),
      sent: [...new FormData(document.querySelector('#order')).keys()],
      controls: [...document.querySelector('#order').elements].map(({localName}) => localName),
    })),
    check: ({seen}) => assert.deepEqual(seen, {heard: [], sent: ['voucher'], controls: ['input', 'button']}),
  },
  {
    claim: 'works in a modal dialog, which Enter in a box doesn’t close',
    page: 'in-dialog',
    async begin(page) {
      await focusFirstBox(page);
      await page.keyboard.press('Enter');
    },
    look: page => page.evaluate(() => document.querySelector('#dialog').open),
    check: ({seen}) => assert.equal(seen, true),
  },
  {
    claim: 'looks the same where html has a font size of 62.5%',
    page: 'small-rem',
    compare: true,
    begin: looks,
    check: looksAlike,
  },
  {
    claim: 'looks the same under a hostile reset',
    page: 'hostile-reset',
    compare: true,
    begin: looks,
    check: looksAlike,
  },
  {
    claim: 'keeps the letters that are typed from the page’s hot-keys',
    page: 'hot-keys',
    async begin(page) {
      await page.keyboard.type('q');
      await focusFirstBox(page);
      await page.keyboard.type('Grace x');
    },
    look: page => page.evaluate(() => window.heardKeys.join('')),
    // Once for each of three kinds of event at each of three targets.
    check: ({seen}) => assert.equal(seen, 'q'.repeat(9)),
  },
  {claim: 'works in a host with its own Lit, which renders all the time', page: 'own-lit'},
  {
    claim: 'says its own words beside a zod that the host configured, and leaves it as it is',
    page: 'own-zod',
    compare: true,
    begin: messagesOfMistakes,
    look: page => page.evaluate(() => window.hostZod()),
    check({begun, seen}, plain) {
      assert.ok(plain.length > 4);
      assert.deepEqual(begun, plain);
      assert.equal(seen, 'HOST SAYS NO');
    },
  },
  {
    claim: 'says what it says elsewhere while a page translator puts every text into other elements',
    page: 'translator',
    compare: true,
    begin: messagesOfMistakes,
    check({begun}, plain) {
      assert.ok(plain.length > 4);
      assert.deepEqual(begun, plain.map(text => text.toUpperCase()));
    },
  },
  {claim: 'works where the page reads from right to left', page: 'right-to-left'},
  {claim: 'fits a column of 320 px', page: 'narrow-column'},
  {
    claim: 'fits a screen of 1280 px at 400 %',
    page: 'plain',
    viewport: {width: 320, height: 256, deviceScaleFactor: 4},
  },
];
