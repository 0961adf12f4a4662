// What somebody sees who comes back to entries that were kept. It is always the same morning, as its date can be read.
import {inPage, rare, scene} from './screens-hand.mjs';
import {config, idDocument, person, survey} from './screens-scenes.mjs';

const known = {
  person: {...person, birthDate: '1987-06-14', precheckPep: 'False'},
  bankAccounts: [{iban: 'DE89370400440532013000'}], idDocument, survey,
};
const kept = {...config, draft: {id: 'pictures'}};
const morning = Date.UTC(2026, 10, 14, 8, 12);

// Loads the page anew, with the form on it.
async function visit(page, settings) {
  await page.reload();
  await page.waitForFunction(() => customElements.get('reliance-onboarding'));
  await inPage(page, async ({widget, settle}, given, prefill, now) => {
    Date.now = () => now;
    const ready = new Promise(resolve => { widget.addEventListener('reliance-ready', resolve, {once: true}); });
    widget.scoringHandler = async () => ({score: 9});
    widget.screeningHandler = () => new Promise(() => {});
    widget.submitHandler = async () => undefined;
    widget.prefill = prefill;
    widget.config = given;
    await ready;
    await settle();
  }, settings, known, morning);
}

const comeToDocuments = page => inPage(page, async ({widget, press, choose, attach, photo, file}) => {
  while (widget.step !== 'documents') {
    if (widget.step === 'identity') await choose('declarations.ownAccount');
    await press('next');
  }
  await attach('documents.front', await photo('IMG_2041.jpg', false));
  await attach('documents.back', await photo('IMG_2042.jpg', true));
  await attach('documents.identification', await file('/demo/specimen.pdf', 'identification.pdf'));
});

// The largest entry goes, a photo: as if there had been no room for it.
const loseDocument = page => page.evaluate(() => new Promise(resolve => {
  indexedDB.open('reliance-onboarding').onsuccess = ({target: {result: database}}) => {
    const store = database.transaction('drafts', 'readwrite').objectStore('drafts');
    let largest = 0;
    let name;
    store.openCursor().onsuccess = ({target: {result: entry}}) => {
      if (entry) {
        if (entry.value.data?.byteLength > largest) [largest, name] = [entry.value.data.byteLength, entry.key];
        entry.continue();
      } else {
        store.delete(name);
        database.close();
        resolve();
      }
    };
  };
}));

export const keptScenes = [
  rare({
    name: '10-kept', what: 'Entries that were kept',
    async act(page) {
      await visit(page, kept);
      await comeToDocuments(page);
      await visit(page, kept);
    },
  }),
  rare(scene('10-kept-asked', 'Before they are deleted', async ({press}) => {
    await press('start-over');
  })),
  rare({
    name: '10-kept-partial', what: 'Entries that were kept, but for a document',
    async act(page) {
      await loseDocument(page);
      await visit(page, kept);
    },
  }),
  rare(scene('10-kept-elsewhere', 'A form that is open in another window', async ({widget, settle}, settings) => {
    // In the window's stead: another form of the page keeps these entries.
    const second = document.createElement('reliance-onboarding');
    const ready = new Promise(resolve => { second.addEventListener('reliance-ready', resolve); });
    second.submitHandler = widget.submitHandler;
    second.config = settings;
    widget.before(second);
    await ready;
    await settle();
  }, kept)),
];
