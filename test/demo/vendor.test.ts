import {assert} from 'chai';
import {identifyIn, passport} from '../../demo/vendor/identify-in.ts';
import {vendor} from '../../demo/vendor/vendor.ts';
import {config, known} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {prepare, type Harness} from '../support/harness.ts';
import {walkTo} from '../support/walk.ts';

const {screening} = config();

/** A widget on the review whose person the demo's vendor is to identify. */
const atReview = async (): Promise<Harness> => {
  const widget = prepare({prefill: known()});
  widget.element.config = {kycVendor: vendor.code, ...screening && {screening}};
  widget.element.identificationHandler = identifyIn(widget.element);
  document.body.append(widget.element);
  await widget.settled();
  return walkTo(widget, 'review');
};

const page = (widget: Harness) => widget.element.querySelector<HTMLElement>('.vendor');
const press = async (widget: Harness, ending: string) => {
  await widget.click('identify');
  await until(() => page(widget) !== null, 'the vendor’s page');
  page(widget)?.querySelector<HTMLElement>(`[data-ending=${ending}]`)?.click();
};

describe('the demo’s KYC vendor', () => {
  it('stands in the slot, in the page’s own tree, while it lasts', async () => {
    const widget = await atReview();
    await widget.click('identify');
    await until(() => page(widget) !== null, 'the vendor’s page');
    assert.equal(page(widget)?.slot, 'identification');
    assert.include(page(widget)?.textContent ?? '', vendor.name);
    assert.isAbove(page(widget)?.offsetHeight ?? 0, 100);
  });

  for (const [ending, documentNumber] of [['identified', undefined], ['other-document', passport.documentNumber]] as const) {
    it(`${ending}: brings the verification, the document and a proof`, async () => {
      const widget = await atReview();
      const before = widget.review().map(({answer}) => answer);
      await press(widget, ending);
      await until(() => widget.has('submit'), 'a way to send');
      await widget.submit();
      const {record, entries, complete} = widget.archive();
      const person = record.customers[0]?.person;
      assert.equal(person?.verification?.vendor, vendor.code);
      if (documentNumber) assert.equal(person?.idDocument.documentNumber, documentNumber);
      else assert.include(before, person?.idDocument.documentNumber);
      assert.isTrue(entries.some(({mediaType, bytes}) => mediaType === 'application/pdf' && bytes > 1000));
      assert.isTrue(complete);
      assert.isTrue(page(widget) === null);
    });
  }

  it('failed: leaves the person where they were, to try again', async () => {
    const widget = await atReview();
    await press(widget, 'failed');
    await until(() => page(widget) === null && widget.has('identify'), 'another try');
    assert.isFalse(widget.has('submit'));
  });

  it('goes away when the person cancels', async () => {
    const widget = await atReview();
    await press(widget, 'call');
    await widget.click('cancel');
    await until(() => page(widget) === null, 'no page');
    assert.isTrue(widget.has('identify'));
  });
});
