import {expect} from 'chai';
import {typed} from '../support/ada.ts';
import {faults} from '../support/faults.ts';
import {mount} from '../support/harness.ts';
import {samplePdf, sampleProgram} from '../support/sample-files.ts';

const more: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  classification: {
    'professional.isProfessional': true,
    'professional.PC-1A': true,
    'professional.PC-1B': true,
    'professional.confirmationCorrectInfo': true,
    'professional.agreeToClassification': true,
    'professional.signature.place': 'Köln',
  },
};

for (const lang of ['de', 'en']) {
  describe(`every step can be used without sight, as far as axe can tell (${lang})`, () => {
    it('empty, with its mistakes shown, and answered', async () => {
      const widget = await mount({
        lang,
        config: {require: {birthCountry: true, email: true, mobile: true, bankAccount: true}},
      });
      while (widget.step !== 'result') {
        const {step} = widget;
        expect(await faults(widget), `${step}, empty`).to.deep.equal([]);
        if (step === 'review') {
          await widget.submit();
          continue;
        }
        if (step === 'classification') await widget.fill({'professional.isProfessional': true});
        if (step === 'documents') await widget.attach('identification', sampleProgram());
        if (step === 'person') await widget.click('add');
        await widget.next();
        expect(widget.step, 'a step with mistakes').to.equal(step);
        expect(Object.keys(widget.errors())).not.to.deep.equal([]);
        expect(await faults(widget), `${step}, with mistakes`).to.deep.equal([]);
        await widget.fill({...typed[step], ...more[step]});
        if (step === 'documents') await widget.attach('identification', samplePdf(), samplePdf({text: 'another'}));
        expect(await faults(widget), `${step}, answered`).to.deep.equal([]);
        await widget.goOn();
      }
      expect(await faults(widget), 'the result').to.deep.equal([]);
    });
  });
}
