import {expect} from 'chai';
import type {Harness} from '../support/harness.ts';
import {mountAt, walkTo} from '../support/walk.ts';

const criteria = ['professional.PC-1A', 'professional.PC-1B', 'professional.PC-1C'];
const agreed = {
  'professional.confirmationCorrectInfo': true,
  'professional.agreeToClassification': true,
  'professional.signature.place': ' Bad  Ems ',
};

const apply = async (...codes: string[]): Promise<Harness> => {
  const widget = await mountAt('classification');
  await widget.fill({'professional.isProfessional': true});
  await widget.fill(Object.fromEntries(codes.map((code) => [`professional.${code}`, true])));
  return widget;
};

const sent = async (widget: Harness) => {
  await walkTo(widget, 'review');
  await widget.submit();
  return widget.archive().record.customers[0]?.person.professional;
};

describe('the application as a professional client', () => {
  it('asks nothing of who does not apply', async () => {
    const widget = await mountAt('classification');
    expect(widget.names()).to.deep.equal(['professional.isProfessional']);
    expect(await sent(widget)).to.deep.equal({isProfessional: false});
  });

  it('asks the three private criteria, and warns before the agreement', async () => {
    const widget = await apply();
    expect(widget.names()).to.deep.equal(['professional.isProfessional', ...criteria, ...Object.keys(agreed)]);
    expect(widget.text).to.match(/gives? up protection|lose|less protection/i);
    expect(widget.text.indexOf('protection')).to.be.lessThan(widget.text.lastIndexOf('classified'));
  });

  for (const codes of [[], ['PC-1A'], ['PC-1B'], ['PC-1C']]) {
    it(`needs two of three: ${codes.join() || 'none'} is not enough`, async () => {
      const widget = await apply(...codes);
      await widget.fill(agreed);
      await widget.next();
      expect(widget.step).to.equal('classification');
      expect(Object.values(widget.errors()).join()).to.match(/at least two/);
      expect(widget.summary()?.lines).to.have.length(1);
    });
  }

  for (const codes of [
    ['PC-1A', 'PC-1B'],
    ['PC-1A', 'PC-1C'],
    ['PC-1B', 'PC-1C'],
    ['PC-1A', 'PC-1B', 'PC-1C'],
  ]) {
    it(`is taken with ${codes.join(' and ')}`, async () => {
      const widget = await apply(...codes);
      await widget.fill(agreed);
      const professional = await sent(widget);
      expect(professional?.classification?.private_client).to.deep.equal(
        Object.fromEntries(['PC-1A', 'PC-1B', 'PC-1C'].map((code) => [code, codes.includes(code)])),
      );
    });
  }

  it('carries the whole tree, the companies’ part all false, signed today', async () => {
    const widget = await apply('PC-1A', 'PC-1B');
    await widget.fill(agreed);
    const professional = await sent(widget);
    const {company_based: company} = professional?.classification ?? {};
    expect(Object.values({...company?.regulated, ...company?.unregulated_with_criteria})).to.deep.equal(
      Array(10).fill(false),
    );
    expect(professional?.declarations).to.deep.equal({confirmationCorrectInfo: true, agreeToClassification: true});
    const today = new Date();
    expect(professional?.signature?.place).to.equal('Bad Ems');
    expect(professional?.signature?.date).to.equal(
      [today.getFullYear(), today.getMonth() + 1, today.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    );
    expect(professional?.signature?.signatureField).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(professional?.meta).to.deep.equal({formVersion: 'v1'});
  });

  for (const name of Object.keys(agreed)) {
    it(`needs ${name}`, async () => {
      const widget = await apply('PC-1A', 'PC-1B');
      await widget.fill({...agreed, [name]: name.endsWith('place') ? '' : false});
      await widget.next();
      expect(Object.keys(widget.errors())).to.deep.equal([name]);
    });
  }

  it('leaves no trace when it is taken back', async () => {
    const widget = await apply('PC-1A', 'PC-1B');
    await widget.fill({...agreed, 'professional.isProfessional': false});
    expect(widget.names()).to.deep.equal(['professional.isProfessional']);
    expect(await sent(widget)).to.deep.equal({isProfessional: false});
  });
});
