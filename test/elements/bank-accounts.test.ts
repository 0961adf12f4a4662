import {expect} from 'chai';
import {currencyCodes} from '../../src/record/bank.ts';
import {known} from '../support/ada.ts';
import type {Harness} from '../support/harness.ts';
import {mountAt, walkTo} from '../support/walk.ts';

const account = (index: number, answers: Record<string, string | boolean>) =>
  Object.fromEntries(Object.entries(answers).map(([name, given]) => [`bankAccounts.${index}.${name}`, given]));

const sent = async (widget: Harness) => {
  await walkTo(widget, 'review');
  await widget.submit();
  return widget.archive().record.customers[0]?.person.bankAccounts;
};

const without = ({bankAccounts: _none, ...rest} = known()) => rest;

describe('a bank account', () => {
  it('has its IBAN written in groups, and its country from it', async () => {
    const widget = await mountAt('bank', {prefill: without()});
    await widget.fill(account(0, {iban: 'fr1420041010050500013m02606'}));
    expect(widget.value('bankAccounts.0.iban')).to.equal('FR14 2004 1010 0505 0001 3M02 606');
    expect(widget.value('bankAccounts.0.country')).to.equal('France');
    await widget.fill(account(0, {iban: 'DE89370400440532013000'}));
    expect(widget.value('bankAccounts.0.country')).to.equal('Germany');
    expect(widget.errors()).to.deep.equal({});
  });

  it('is held by the person, until they say otherwise', async () => {
    const widget = await mountAt('bank');
    expect(widget.value('bankAccounts.0.accountHolder')).to.equal("d'Ærø-Müller, Ada Zoë");
    await widget.back();
    await widget.back();
    await widget.fill({'person.surName': 'Sommer'});
    await walkTo(widget, 'bank');
    expect(widget.value('bankAccounts.0.accountHolder')).to.equal('Sommer, Ada Zoë');
    await widget.fill(account(0, {accountHolder: 'Sommer, Ada'}));
    expect(widget.part('notice')?.textContent).to.match(/differs from your name/);
    expect(widget.errors()).to.deep.equal({});
    await widget.fill(account(0, {sharedAccount: true}));
    expect(widget.has('notice')).to.equal(false);
    await widget.back();
    await widget.back();
    await widget.fill({'person.surName': 'Winter'});
    await walkTo(widget, 'bank');
    expect(widget.value('bankAccounts.0.accountHolder')).to.equal('Sommer, Ada');
    expect((await sent(widget))?.[0]).to.include({accountHolder: 'Sommer, Ada', sharedAccount: true});
  });

  it('has its currency chosen, and offers the others', async () => {
    const prefill = {...without(), bankAccounts: [{iban: 'DE89370400440532013000', currency: 'CHF'}]};
    const widget = await mountAt('contact', {prefill});
    const options = () => [...widget.root.querySelectorAll('option')].map(({value}) => value);
    expect(widget.element.goToStep('bank')).to.equal(true);
    await widget.settled();
    expect(options()).to.deep.equal([...currencyCodes]);
    expect(widget.root.querySelector('option[value=CHF]')?.textContent).to.equal('CHF – Swiss Franc');
    expect(widget.value('bankAccounts.0.currency')).to.equal('CHF');
    expect((await sent(widget))?.[0]).to.include({currency: 'CHF'});
  });

  /** What is typed as an IBAN, and what is said of it. */
  const ibans: readonly [string, RegExp][] = [
    ['DE88370400440532013000', /typing mistake/],
    ['DE8937040044053201300', /22 characters/],
    ['XX89370400440532013000', /looks like this/],
    ['hello', /looks like this/],
  ];
  for (const [iban, message] of ibans) {
    it(`is refused with the IBAN ${iban}`, async () => {
      const widget = await mountAt('bank', {prefill: without()});
      await widget.fill(account(0, {iban}));
      expect(widget.errors()['bankAccounts.0.iban']).to.match(message);
    });
  }

  it('needs its BIC where the IBAN alone does not do', async () => {
    const widget = await mountAt('bank', {prefill: without()});
    await widget.fill(account(0, {iban: 'TR330006100519786457841326'}));
    await widget.next();
    expect(Object.keys(widget.errors())).to.deep.equal(['bankAccounts.0.bic']);
    await widget.fill(account(0, {bic: 'akbktris', currency: 'TRY'}));
    expect((await sent(widget))?.[0]).to.include({bic: 'AKBKTRIS', currency: 'TRY', country: 'TR'});
  });

  it('must stand in the country of its IBAN', async () => {
    const widget = await mountAt('bank');
    await widget.fill(account(0, {country: 'Frankreich'}));
    expect(Object.keys(widget.errors())).to.deep.equal(['bankAccounts.0.country']);
  });

  it('is not needed unless the host says so', async () => {
    const widget = await mountAt('bank', {prefill: without()});
    expect(await sent(widget)).to.equal(undefined);
    const other = await mountAt('bank', {prefill: without(), config: {require: {bankAccount: true}}});
    await other.next();
    expect(Object.keys(other.errors())).to.include('bankAccounts.0.iban');
  });

  it('is called optional until it is begun', async () => {
    const required = (widget: Harness) =>
      ['iban', 'accountHolder'].map((name) => widget.control(`bankAccounts.0.${name}`).getAttribute('aria-required'));
    const widget = await mountAt('bank', {prefill: without()});
    expect(required(widget)).to.deep.equal([null, null]);
    expect(widget.control('bankAccounts.0.iban').closest('.field')?.textContent).to.contain('IBAN optional');
    await widget.fill(account(0, {bank: 'Commerzbank'}));
    expect(required(widget)).to.deep.equal(['true', 'true']);
    const asked = await mountAt('bank', {prefill: without(), config: {require: {bankAccount: true}}});
    expect(required(asked)).to.deep.equal(['true', 'true']);
  });
});

describe('several bank accounts', () => {
  const more = {1: 'FR1420041010050500013M02606', 2: 'AT611904300234573201'};

  it('arrive in their order, and keep their keys when the first is removed', async () => {
    const widget = await mountAt('bank');
    for (const [index, iban] of Object.entries(more)) {
      await widget.click('add');
      await widget.fill(account(Number(index), {iban}));
    }
    const all = await sent(widget);
    expect(all?.map(({iban}) => iban)).to.deep.equal(['DE89370400440532013000', ...Object.values(more)]);

    const again = await mountAt('bank', {
      prefill: {
        ...known(),
        bankAccounts: [{iban: 'DE89370400440532013000'}, ...Object.values(more).map((iban) => ({iban}))],
      },
      submitHandler: () => Promise.reject(new Error('not yet')),
    });
    await walkTo(again, 'review');
    await again.submit();
    expect(again.element.goToStep('bank')).to.equal(true);
    await again.settled();
    await again.click('remove', 0);
    expect(again.value('bankAccounts.0.iban')).to.equal('FR14 2004 1010 0505 0001 3M02 606');
    expect(again.names()).not.to.include('bankAccounts.2.iban');
    await walkTo(again, 'review');
    await again.submit();
    const [first, second] = again.archives.map(({record}) => record.customers[0]?.person.bankAccounts ?? []);
    expect(second?.map(({iban}) => iban)).to.deep.equal(Object.values(more));
    expect(second?.map(({key}) => key)).to.deep.equal(first?.slice(1).map(({key}) => key));
  });

  it('can be opened and left empty', async () => {
    const widget = await mountAt('bank');
    await widget.click('add');
    expect(await sent(widget)).to.have.length(1);
  });
});
