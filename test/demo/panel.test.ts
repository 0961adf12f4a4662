import {assert} from 'chai';
import {render} from 'lit';
import {knownCompliance} from '../../src/screening/index.ts';
import {checkPerson} from '../../demo/backend/person-check.ts';
import {officerDock} from '../../demo/panel/officer-dock.ts';
import {personChecks} from '../../demo/panel/person-checks.ts';
import {panelTexts} from '../../demo/panel/texts.ts';

const texts = panelTexts.en;
const request = {
  firstName: 'Ada', addressLine1: 'Lange Straße', postCode: '79357', city: 'Burg', countryCode: 'DE', dateOfBirth: '1997-08-09',
};

describe('the demo’s partner’s side', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  for (const decision of ['clear', 'pep', 'keep'] as const) {
    it(`passes on: ${decision}`, () => {
      const passed: unknown[] = [];
      render(officerDock({
        texts: texts.officer, cases: [{id: 7, person: 'Ada', kept: false}],
        decide: (...what) => passed.push(what), keep: (id) => passed.push([id, 'keep']),
      }), place);
      place.querySelector<HTMLElement>(`[data-decision=${decision}]`)?.click();
      assert.deepEqual(passed, [[7, decision]]);
      assert.include(place.textContent ?? '', texts.officer.title);
    });
  }

  it('offers to keep a case once', () => {
    render(officerDock({
      texts: texts.officer, cases: [{id: 7, person: 'Ada', kept: true}], decide: () => undefined, keep: () => undefined,
    }), place);
    assert.isTrue(place.querySelector<HTMLElement>('[data-decision=keep]')?.hidden);
  });

  for (const [lastName, said, known] of [
    ['Green', '200 GREEN', true], ['Whitelisted', '200 GREEN listHit', true], ['Review', '200 GREEN manualReview', false],
    ['Details', '200 GREEN details', false], ['Pep', '200 RED PEP details', true], ['Blacklist', '200 RED BL details', false],
    ['Servererror', '500 {"error":"server_error"', false], ['Offline', 'no connection', false],
  ] as const) {
    it(`files ${lastName} as ${said}, which determines ${known ? 'something' : 'nothing'}`, () => {
      const reply = checkPerson({...request, lastName});
      const determined = knownCompliance(reply.body, {pepListsChecked: true, status: reply.status});
      render(personChecks([{at: new Date(), person: `Ada ${lastName}`, reply, known: determined}], texts), place);
      assert.isTrue(place.querySelector('code')?.textContent?.startsWith(said));
      assert.equal(place.querySelector('details') !== null, known);
    });
  }
});
