import {expect} from 'chai';
import {config, verification} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {mountAt, walkTo} from '../support/walk.ts';

describe('an identification that was renewed', () => {
  it('is begun once, however fast the button is pressed', async () => {
    let calls = 0;
    const widget = await mountAt('review', {config: {...config(), identification: undefined}, identificationHandler: () => {
      calls += 1;
      return new Promise<never>(() => {});
    }});
    const button = widget.part('identify');
    button?.click();
    button?.click();
    await widget.settled();
    expect(calls).to.equal(1);
  });

  it('is sent in the place of the one that the host configured, which was made of another name', async () => {
    const renewed = {...verification(), verificationMethod: 'QES'} as const;
    const widget = await mountAt('review', {
      config: config(), identificationHandler: () => Promise.resolve({verification: renewed}),
    });
    widget.element.goToStep('person');
    await widget.settled();
    await widget.fill({'person.surName': 'Byron'});
    await walkTo(widget, 'review');
    await widget.click('identify');
    await until(() => !widget.has('cancel') && !widget.has('identify'), 'an identification');
    await widget.submit();
    expect(widget.archive().record.customers[0]?.person.verification).to.deep.equal(renewed);
  });
});
