import {expect} from 'chai';
import {mount, type Harness} from '../support/harness.ts';
import {completeStep} from '../support/walk.ts';
import {known} from '../support/ada.ts';

/** The field names of the HTML standard (autofill), which may stand alone. */
const fields = new Set((
  'name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password '
  + 'current-password one-time-code organization-title organization street-address address-line1 address-line2 '
  + 'address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name '
  + 'cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type '
  + 'transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url photo'
).split(' '));

/** Those which may stand behind a kind of contact. */
const contacts = new Set((
  'tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp'
).split(' '));

/** Whether the standard knows these words, in this order. */
const isToken = (words: string): boolean => {
  const rest = words.split(' ').filter((word, index) => !(index === 0 && word.startsWith('section-')));
  if (['shipping', 'billing'].includes(rest[0] ?? '')) rest.shift();
  const kind = ['home', 'work', 'mobile', 'fax', 'pager'].includes(rest[0] ?? '') ? rest.shift() : undefined;
  const [field = '', ...more] = rest;
  return more.length === 0 && (contacts.has(field) || (!kind && fields.has(field)));
};

/** What a browser can know of a person, and the word by which it finds the box. */
const expected: Readonly<Record<string, string>> = {
  'person.title': 'honorific-prefix', 'person.foreName': 'given-name', 'person.surName': 'family-name',
  'person.birthDate.day': 'bday-day', 'person.birthDate.month': 'bday-month', 'person.birthDate.year': 'bday-year',
  'person.country': 'country', 'person.street': 'address-line1', 'person.houseNumber': 'address-line2',
  'person.zip': 'postal-code', 'person.city': 'address-level2', 'person.email': 'email', 'person.mobile': 'tel',
  'person.phonePriv.0': 'home tel',
};

const boxes = (widget: Harness) => [...widget.root.querySelectorAll<HTMLInputElement>('input.box')];

/** Walks from step to step with one more item in each list. */
const walk = async (look: (widget: Harness) => void): Promise<void> => {
  const widget = await mount({prefill: known()});
  for (;;) {
    if (['person', 'contact', 'bank'].includes(widget.step)) await widget.click('add');
    look(widget);
    if (widget.step === 'review') return;
    if (['person', 'contact', 'bank'].includes(widget.step)) await widget.click('remove');
    await completeStep(widget);
    await widget.goOn();
  }
};

describe('a step for a browser that fills it', () => {
  it('names its boxes by the standard’s words, and switches filling off for all others', async () => {
    const seen: Record<string, string> = {};
    await walk((widget) => {
      for (const box of boxes(widget)) {
        // Not the property: Firefox knows no birthdays.
        const words = box.getAttribute('autocomplete') ?? 'none';
        if (words !== 'off') seen[box.name] = words;
      }
    });
    expect(seen).to.deep.equal(expected);
    for (const words of Object.values(seen)) expect(isToken(words), words).to.equal(true);
    for (const words of ['honorific', 'tel home', 'home country', 'iban']) expect(isToken(words), words).to.equal(false);
  });

  it('is one real form that holds every control', async () => {
    await walk((widget) => {
      const forms = widget.root.querySelectorAll('form');
      expect(forms.length, widget.step).to.equal(1);
      const strays = [...widget.root.querySelectorAll<HTMLInputElement>('input, select, button')]
        .filter(({form}) => form !== forms[0]).map(({name, localName}) => name || localName);
      expect(strays, widget.step).to.deep.equal([]);
    });
  });

  it('corrects, spells and capitalises nothing that is a name or a code', async () => {
    await walk((widget) => {
      for (const box of boxes(widget)) {
        expect([box.getAttribute('autocorrect'), box.getAttribute('spellcheck')], box.name).to.deep.equal(['off', 'false']);
        const isCode = /\.(iban|bic)$|^idDocument\.\w+Number$/.test(box.name);
        const kind = isCode ? 'characters' : box.name === 'person.email' ? 'off' : null;
        expect(box.getAttribute('autocapitalize'), box.name).to.equal(kind);
      }
    });
  });

  it('calls for the right keyboard', async () => {
    const keyboards: Record<string, string | null> = {};
    await walk((widget) => {
      for (const {name, inputMode} of boxes(widget)) if (inputMode) keyboards[name] = inputMode;
    });
    const dates = ['person.birthDate', 'idDocument.issueDate', 'idDocument.expireDate']
      .flatMap((name) => ['day', 'month', 'year'].map((part) => [`${name}.${part}`, 'numeric']));
    expect(keyboards).to.deep.equal({
      ...Object.fromEntries(dates) as Record<string, string>, 'person.email': 'email', 'person.mobile': 'tel',
      'person.phonePriv.0': 'tel', 'person.zip': 'numeric',
    });
  });

  it('calls for letters too where postal codes have some', async () => {
    const widget = await mount({prefill: {person: {...known()['person'] as object, country: 'GB', houseNumber: '', zip: 'SW1A 1AA'}}});
    await widget.goOn();
    expect(widget.control('person.zip').getAttribute('inputmode')).to.equal(null);
  });
});
