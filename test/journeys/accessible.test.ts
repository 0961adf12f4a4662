import axe from 'axe-core';
import {expect} from 'chai';
import {typed} from '../support/ada.ts';
import {mount, type Harness} from '../support/harness.ts';
import {sampleProgram, samplePdf} from '../support/sample-files.ts';

const faults = async ({element}: Harness): Promise<string[]> => {
  const {violations} = await axe.run(element, {resultTypes: ['violations']});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
};

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
        if (step === 'documents') await widget.attach('identification', samplePdf());
        expect(await faults(widget), `${step}, answered`).to.deep.equal([]);
        await widget.goOn();
      }
      expect(await faults(widget), 'the result').to.deep.equal([]);
    });

    it('with an open list of countries, a warning, a failure, and without a configuration', async () => {
      const widget = await mount({lang});
      await widget.type('person.nationality', 'ger');
      expect(await faults(widget)).to.deep.equal([]);
      await widget.type('person.nationality', 'zzzz');
      expect(await faults(widget), 'no country found').to.deep.equal([]);
      widget.element.config = {kycVendor: ''};
      await widget.settled();
      expect(await faults(widget), 'not configured').to.deep.equal([]);
    });
  });
}
