import {expect} from 'chai';
import {known} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {faults} from '../support/faults.ts';
import {mount, type Harness, type Mounting} from '../support/harness.ts';
import {mountAt} from '../support/walk.ts';

const never = () => new Promise<never>(() => {});
const rejected = () => Promise.reject(new Error('no'));

// What a person meets between the steps, in each language.
const moments: readonly (readonly [string, (mounting: Mounting) => Promise<Harness>])[] = [
  ['a list of countries', async (mounting) => {
    const widget = await mount(mounting);
    await widget.type('person.nationality', 'a');
    await widget.press('person.nationality', 'ArrowDown');
    return widget;
  }],
  ['a country that is not found', async (mounting) => {
    const widget = await mount(mounting);
    await widget.type('person.nationality', 'zzzz');
    return widget;
  }],
  ['answers that are being scored', async (mounting) => {
    const widget = await mountAt('experience', {...mounting, scoringHandler: never});
    await widget.next();
    return widget;
  }],
  ['a warning', (mounting) => mountAt('experience', {...mounting, prefill: {...known(), survey: {AE1: '2'}}})],
  ['details that are being checked', (mounting) => mountAt('review', {...mounting, screeningHandler: never})],
  ['details that could not be checked', async (mounting) => {
    const widget = await mountAt('review', {...mounting, screeningHandler: rejected});
    await until(() => widget.has('retry'), 'another try');
    return widget;
  }],
  ['an identification that is offered', (mounting) =>
    mountAt('review', {...mounting, config: {identification: undefined}, identificationHandler: never})],
  ['an identification that is under way', async (mounting) => {
    const widget = await mountAt('review', {...mounting, config: {identification: undefined}, identificationHandler: never});
    await widget.click('identify');
    return widget;
  }],
  ['an archive on its way', async (mounting) => {
    const widget = await mountAt('review', {...mounting, submitHandler: (_archive, {progress}) => {
      progress(0.4);
      return never();
    }});
    await widget.click('submit');
    await until(() => widget.has('upload'), 'an upload');
    return widget;
  }],
  ['an archive that was not taken', async (mounting) => {
    const widget = await mountAt('review', {...mounting, submitHandler: rejected});
    await widget.submit();
    return widget;
  }],
  ['a result with a link', async (mounting) => {
    const link = {kyc: 'IDNOW', url: 'https://example.org/ident', key: 'K', actionId: 'A'};
    const widget = await mountAt('review', {...mounting, submitHandler: () => Promise.resolve({identLinks: [link]})});
    await widget.submit();
    return widget;
  }],
  ['a widget that is not configured', async (mounting) => {
    const widget = await mount(mounting);
    widget.element.config = {kycVendor: ''};
    await widget.settled();
    return widget;
  }],
];

for (const lang of ['de', 'en']) {
  describe(`every moment between the steps can be used without sight, as far as axe can tell (${lang})`, () => {
    for (const [name, prepare] of moments) {
      it(name, async () => {
        const widget = await prepare({lang});
        expect(await faults(widget)).to.deep.equal([]);
      });
    }
  });
}
