// The widget from outside: nothing here knows more than what the README promises to a partner's tests.

const seconds = time => `${new Date(time).toISOString().slice(0, 19)}Z`;
const approveTime = seconds(Date.now() - 2 * 864e5);
const config = {
  kycVendor: 'IDNOW',
  identification: {verification: {verificationMethod: 'VIDEO', approveTime, updateTime: approveTime, vendor: 'IDNOW'}},
  screening: {pepListsChecked: true},
};
const prefill = {
  person: {
    foreName: 'Ada', surName: 'Lovelace', birthDate: '1990-12-10', birthPlace: 'London', birthCountry: 'GB',
    nationality: 'GB', street: 'Lange Straße', houseNumber: '1', zip: '50667', city: 'Köln', country: 'DE',
    email: 'ada@example.org', precheckPep: 'False',
  },
  bankAccounts: [{iban: 'DE89370400440532013000'}],
  idDocument: {
    docType: 'PASSPORT', issueCountry: 'GB', documentNumber: 'C01X00T47', issueDate: '2021-05-01',
    expireDate: `${new Date().getFullYear() + 4}-02-28`,
  },
  survey: {AE1: '3', AE2: '2', AE3: '2', AE4: '1', AE5: '2', AE7: '2', 'instrument.4': true},
};
const green = {
  complianceData: {archiveId: 'A', trafficLight: 'GREEN', manualReview: false, details: [], listHit: false},
  requestDateTime: `${new Date().toISOString().slice(0, 23)}Z`,
  responseCode: '200',
};

let element;
let handed;
const root = () => element.shadowRoot;
const all = selector => [...root().querySelectorAll(selector)];
const step = () => root().querySelector('[data-step]')?.dataset.step;
const input = () => root().querySelector('input[name="documents.identification"]');

/** Resolves once something holds, asked at every frame; rejects with what the page says instead. */
async function until(holds, what, patience = 60_000) {
  for (const end = performance.now() + patience; !holds(); ) {
    const messages = all('[part="error"], [part="failure"]').map(({textContent}) => textContent.trim());
    if (performance.now() > end) throw new Error(`never came: ${what} | step ${step()} | ${messages.join(' | ')}`);
    await new Promise(resolve => {
      setTimeout(resolve, 5);
    });
  }
}

/** Mounts the widget and goes on to the documents; gives back their input. */
export async function mount() {
  element = document.createElement('reliance-onboarding');
  Object.assign(element, {
    config,
    prefill,
    screeningHandler: async () => green,
    scoringHandler: async () => ({score: 12}),
    submitHandler: async archive => handed?.(archive),
  });
  document.body.replaceChildren(element);
  await element.updateComplete;
  await walkTo('documents');
  return input();
}

async function walkTo(wanted) {
  while (step() !== wanted) {
    const from = step();
    await element.updateComplete;
    for (const box of all('input[name="declarations.ownAccount"]')) if (!box.checked) box.click();
    await element.updateComplete;
    root().querySelector('[part~="next"]').click();
    await until(() => step() !== from, `the step after ${from}`);
  }
}

/** Waits for the next choice of files; `attached` is the time from the choice until the last document's tile is there. */
export function arm() {
  const target = input();
  globalThis.packed = new Promise(resolve => {
    target.addEventListener('change', async () => {
      const from = performance.now();
      const count = target.files.length;
      let settled = 0;
      const refused = [];
      const settle = async event => {
        if (event.type.endsWith('refuse')) refused.push(event.detail.code);
        if (++settled < count) return;
        await Promise.resolve();
        await element.updateComplete;
        const attachMs = performance.now() - from;
        const tiles = all('[part~="tile"]').length;
        await pictures();
        const failure = refused.length || tiles !== count ? `${tiles} tiles of ${count} ${refused}` : undefined;
        resolve({attachMs, picturesMs: performance.now() - from, failure});
      };
      for (const name of ['accept', 'refuse']) element.addEventListener(`reliance-document-${name}`, settle);
    }, {capture: true, once: true});
  });
}

/** Resolves when the small pictures are drawn, as far as this browser can. */
const pictures = () => {
  const open = new Set(all('[part~="picture"][width="1"]'));
  return until(() => [...open].every(canvas => canvas.width > 1 || canvas.hidden), 'the pictures').catch(() => {});
};

/** Goes on to the review. */
export const review = () => walkTo('review');

/** Presses submit; the time until the handler is called with the archive. */
export async function submit(documentBytes) {
  const {submitMs, archive} = await new Promise(resolve => {
    const button = root().querySelector('[part~="submit"]');
    const from = performance.now();
    handed = given => resolve({submitMs: performance.now() - from, archive: given});
    button.click();
  });
  if (archive.blob.size < documentBytes) throw new Error(`an archive of ${archive.blob.size} bytes`);
  if (!archive.complete) throw new Error('an archive that is not complete');
  return {submitMs};
}
