// What the pictures of the screens show: one visit from the first question to the thanks, scene by scene. Each scene goes on
// where the one before it ended. The person doesn't exist; the number is one that the German regulator keeps for films.
import {rare, scene} from './screens-hand.mjs';

export const person = {
  salutation: 'Frau', foreName: 'Marlene Sophie', surName: 'Brückner', birthDate: '1987-06-14', birthPlace: 'Görlitz',
  birthCountry: 'DE', nationality: 'DE', country: 'DE', street: 'Am Speicher', houseNumber: '12a', zip: '18055', city: 'Rostock',
  email: 'marlene.brueckner@example.org', mobile: '+49 171 3920012',
};
export const idDocument = {docType: 'IDCARD', issueCountry: 'DE', documentNumber: 'L01X00T47', issueDate: '2024-03-01', expireDate: '2034-02-28'};
export const survey = {AE1: '3', AE2: '2', AE3: '3', AE4: '2', AE5: '2', AE7: '1', AE8: '2', instrument: {3: true, 4: true}};

export const config = {
  kycVendor: 'IDNOW',
  serverSections: ['verification'],
  screening: {pepListsChecked: true},
  documents: [
    {id: 'front', subject: 'Identification', category: 'KYC', required: true, maxFiles: 1},
    {id: 'back', subject: 'Identification', category: 'KYC', required: true, maxFiles: 1},
    {id: 'identification', subject: 'Identification', category: 'KYC', maxFiles: 3},
  ],
};

const checked = new Date(Date.now() - 60_000).toISOString();
const compliance = {
  pep: false, pepChecked: checked, pepHit: null, pepListNames: [],
  sanction: false, sanctionChecked: checked, sanctionHit: null, sanctionListNames: [],
};

export const scenes = [
  scene('01-person', 'Person, as it begins', async ({widget, settle}, settings, decision) => {
    const held = {};
    widget.held = held;
    widget.config = settings;
    widget.scoringHandler = async () => ({score: widget.held.score ?? 9});
    widget.screeningHandler = () => new Promise(resolve => { held.decide = () => resolve(decision); });
    widget.submitHandler = () => new Promise((resolve, reject) => Object.assign(held, {resolve, reject}));
    await settle();
  }, config, compliance),
  rare(scene('01-person-mistakes', 'Person, with mistakes', async ({press, type}) => {
    await type('person.foreName', 'Marlene Sophie');
    await type('person.birthDate.day', '31');
    await type('person.birthDate.month', '2');
    await type('person.birthDate.year', '1987');
    await press('next');
  })),
  scene('02-contact', 'Address', async ({widget, settle, press, root}, known) => {
    widget.prefill = {person: {...known, birthDate: '1987-06-14'}};
    await settle();
    for (const [part, value] of [['day', '14'], ['month', '6'], ['year', '1987']]) {
      const box = root.querySelector(`[name="person.birthDate.${part}"]`);
      box.value = value;
      box.dispatchEvent(new Event('input', {bubbles: true}));
    }
    await settle();
    await press('next');
  }, person),
  scene('03-bank', 'Bank account', async ({press, type}) => {
    await press('next');
    await type('bankAccounts.0.iban', 'DE89370400440532013000');
  }),
  rare(scene('03-bank-two', 'A second bank account', async ({press, type, root}) => {
    await press('add');
    await type('bankAccounts.1.iban', 'DE893704004405320130');
    root.querySelector('[name="bankAccounts.1.iban"]').focus();
    root.querySelector('[name="bankAccounts.1.iban"]').blur();
  })),
  scene('04-identity', 'Identity document and declarations', async ({widget, root, press, choose, settle}, known) => {
    [...root.querySelectorAll('[part~=remove]')].at(-1)?.click();
    await settle();
    await press('next');
    widget.prefill = {idDocument: known};
    await settle();
    await choose('person.precheckPep', 'False');
  }, idDocument),
  scene('05-experience', 'Experience', async ({widget, press, choose, settle}, known) => {
    await choose('declarations.ownAccount');
    await press('next');
    widget.prefill = {survey: known};
    await settle();
  }, survey),
  rare(scene('05-experience-warning', 'The warning, where the score is low', async ({widget, press}) => {
    widget.held.score = 4;
    await press('next');
  })),
  scene('06-classification', 'Category', async ({root, press, choose}) => {
    if (root.querySelector('[name="survey.warning"]')) await choose('survey.warning');
    await press('next');
  }),
  rare(scene('06-classification-applied', 'The application of a professional client', async ({choose}) => {
    await choose('professional.isProfessional');
    await choose('professional.PC-1A');
    await choose('professional.PC-1B');
  })),
  scene('07-documents', 'Documents, before any is chosen', async ({root, press, choose}) => {
    if (root.querySelector('[name="professional.PC-1A"]')) await choose('professional.isProfessional');
    await press('next');
  }),
  rare(scene('07-documents-refused', 'A document that is refused', async ({attach}) => {
    await attach('documents.identification', new File(['MZ\u0090\u0000'.padEnd(900, 'x')], 'passport.jpg', {type: 'image/jpeg'}));
  })),
  scene('07-documents-chosen', 'Documents that were chosen', async ({attach, photo, file}) => {
    await attach('documents.front', await photo('IMG_2041.jpg', false));
    await attach('documents.back', await photo('IMG_2042.jpg', true));
    await attach('documents.identification', await file('/demo/specimen.pdf', 'identification.pdf'));
  }),
  rare(scene('08-review-checking', 'The review while the person is being checked', async ({press}) => {
    await press('next');
  })),
  scene('08-review', 'The review', async ({root, widget, press, settle}) => {
    if (!root.querySelector('[data-step=review]')) await press('next');
    widget.held.decide();
    await settle();
    await settle();
  }),
  rare(scene('08-review-sending', 'While it is being sent', async ({press}) => {
    await press('submit');
  })),
  rare(scene('08-review-failed', 'When sending failed', async ({widget, settle}) => {
    widget.held.reject(new TypeError('offline'));
    await settle();
  })),
  scene('09-result', 'The last page', async ({root, widget, press, settle}) => {
    await press(root.querySelector('[part~=retry]') ? 'retry' : 'submit');
    widget.held.resolve(undefined);
    await settle();
    await settle();
  }),
];
