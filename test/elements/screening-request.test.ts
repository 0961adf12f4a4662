import {expect} from 'chai';
import type {Given} from '../support/controls.ts';
import type {Prefill, StepId} from '../../src/index.ts';
import {known} from '../support/ada.ts';
import {mountAt, walkTo} from '../support/walk.ts';
import {change, changeOn, offerOf, reply, request, screeningHost} from './screening-host.ts';

const knownWith = (person: object): Prefill => ({...known(), person: {...known()['person'] as object, ...person}});

/** Answers that are screened, and what they change in the request. */
const screened: readonly [StepId, Readonly<Record<string, Given>>, Readonly<Record<string, string>>][] = [
  ['person', {'person.foreName': 'Eva'}, {firstName: 'Eva'}],
  ['person', {'person.surName': 'O’Neil'}, {lastName: 'O’Neil'}],
  ['person', {'person.birthDate.day': '28'}, {dateOfBirth: '1988-02-28'}],
  ['person', {'person.salutation': 'Herr'}, {gender: 'MALE'}],
  ['contact', {'person.street': 'Kurze Straße'}, {addressLine1: 'Kurze Straße'}],
  ['contact', {'person.houseNumber': '8'}, {house: '8'}],
  ['contact', {'person.zip': '10115'}, {postCode: '10115'}],
  ['contact', {'person.city': 'Leipzig'}, {city: 'Leipzig'}],
  ['contact', {'person.country': 'AT', 'person.zip': '1010'}, {countryCode: 'AT', postCode: '1010'}],
];

/** Answers that nobody screens. */
const others: readonly [StepId, Readonly<Record<string, Given>>][] = [
  ['person', {'person.title': 'Prof.', 'person.birthPlace': 'Oslo'}],
  ['person', {'person.birthCountry': 'SE', 'person.nationality': 'FR'}],
  ['contact', {'person.email': 'other@example.org', 'person.mobile': '0171 39 200 13'}],
  ['bank', {'bankAccounts.0.bank': 'Another bank'}],
  ['identity', {'idDocument.documentNumber': 'L01X00T47', 'person.precheckPep': 'True'}],
  ['experience', {'survey.AE3': '3'}],
];

describe('the request of a screening', () => {
  it('is exactly what the contract lists', async () => {
    const host = screeningHost();
    await mountAt('experience', host);
    expect(host.calls.map((call) => call.request)).to.deep.equal([request]);
    expect(host.calls.map(({cut}) => cut)).to.deep.equal([[]]);
  });

  it('carries the birth date under the name that the host configures', async () => {
    const host = screeningHost();
    await mountAt('experience', {...host, config: {screening: {pepListsChecked: true, dateOfBirthField: 'birthDate'}}});
    const {dateOfBirth: birthDate, ...rest} = request;
    expect(host.calls[0]?.request).to.deep.equal({...rest, birthDate});
  });

  it('leaves out what nobody answered', async () => {
    const host = screeningHost();
    const person = {salutation: undefined, country: 'FR', houseNumber: undefined, mobile: undefined};
    await mountAt('experience', {...host, prefill: knownWith(person)});
    const {gender: _gender, house: _house, ...rest} = request;
    expect(host.calls[0]?.request).to.deep.equal({...rest, countryCode: 'FR'});
  });

  it('is built anew for every screened answer, and the old result counts no more', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    let expected: Readonly<Record<string, string>> = request;
    for (const [step, answers, differs] of screened) {
      const claim = JSON.stringify(answers);
      host.calls.at(-1)?.resolve(reply());
      await widget.settled();
      expect(offerOf(widget), claim).to.equal('submit');
      const {length} = host.calls;
      await change(widget, step, answers);
      expected = {...expected, ...differs};
      expect(host.calls.length, claim).to.equal(length + 1);
      expect(host.calls.at(-1)?.request, claim).to.deep.equal(expected);
      expect(offerOf(widget), claim).to.equal('neutral');
    }
  });

  it('stays the same where other answers change, and so does its result', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    host.calls[0]?.resolve(reply());
    await widget.settled();
    for (const [step, answers] of others) {
      await change(widget, step, answers);
      expect(offerOf(widget), JSON.stringify(answers)).to.equal('submit');
    }
    expect(host.calls).to.have.length(1);
  });

  it('stays under way where other answers change', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', host);
    await changeOn(widget, 'contact', {'person.email': 'other@example.org'});
    await walkTo(widget, 'review');
    expect(host.calls.map(({signal}) => signal.aborted)).to.deep.equal([false]);
  });

  it('is cut to fit the service, says where, and the record is whole', async () => {
    const long = {houseNumber: '12 b, 3. OG', city: `Dresden-${'a'.repeat(57)}`};
    const host = screeningHost();
    const widget = await mountAt('review', {...host, prefill: knownWith(long)});
    expect(host.calls[0]?.cut).to.deep.equal(['house', 'city']);
    expect(host.calls[0]?.request).to.deep.include({house: '12 b, 3. O', city: long.city.slice(0, 64)});
    host.calls[0]?.resolve(reply());
    await widget.settled();
    await widget.submit();
    const person = widget.archive().record.customers[0]?.person;
    expect([person?.street, person?.city]).to.deep.equal([`Lange Straße ${long.houseNumber}`, long.city]);
  });

  it('is not cut where it just fits', async () => {
    const host = screeningHost();
    await mountAt('experience', {...host, prefill: knownWith({houseNumber: '1234567890', city: 'a'.repeat(64)})});
    expect(host.calls[0]?.cut).to.deep.equal([]);
  });

  it('is never made where the host’s server screens', async () => {
    const host = screeningHost();
    const widget = await mountAt('review', {...host, config: {serverSections: ['compliance']}});
    await change(widget, 'contact', {'person.city': 'Leipzig'});
    await widget.submit();
    expect(host.calls).to.deep.equal([]);
    expect(widget.archive().complete).to.equal(false);
    expect(widget.archive().record.customers[0]?.person).not.to.have.property('compliance');
  });
});
