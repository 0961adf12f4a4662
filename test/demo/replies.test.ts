import {assert} from 'chai';
import {checkPerson} from '../../demo/backend/person-check.ts';
import {replyFor, replyChoices} from '../../demo/backend/replies.ts';
import {scoreChoices, scoreOf, scoreReply, type ScoreChoice} from '../../demo/backend/scoring.ts';
import {screeningTestFor, screeningTests} from '../../demo/backend/test-names.ts';
import {choices, firstChoices} from '../../demo/choices.ts';
import {configFor} from '../../demo/host.ts';
import {panelTexts} from '../../demo/panel/texts.ts';
import {readConfig} from '../../src/questionnaire/read-config.ts';
import {readImportReply} from '../../src/record/index.ts';
import {readPersonCheck, toCompliance} from '../../src/screening/index.ts';

const outcomes = {
  'accept': 'accepted', 'ident-link': 'accepted', 'slow': 'accepted', 'refuse': 'refused',
  'unauthorized': 'unauthorized', 'server-error': 'server',
};

const kinds = {
  Green: 'green', Whitelisted: 'green', Slow: 'green', Decide: 'review', Yellow: 'review', Review: 'review', Details: 'review',
  Sanction: 'sanction', Blacklist: 'blacklist', Pep: 'pep', Badrequest: 'failed', Servererror: 'failed', Offline: 'failed',
};

const scores: Readonly<Record<ScoreChoice, readonly [status: number, score: unknown]>> = {
  'answers': [200, 2], 'enough': [200, 8], 'too-little': [200, 3], 'error': [500, undefined], 'no-number': [200, 'eight'],
  'slow': [200, 2], 'no-answer': [200, 2],
};

const request = {
  firstName: 'Ada', lastName: 'Löwe', addressLine1: 'Lange Straße', house: '12a', postCode: '79357', city: 'Burg',
  countryCode: 'DE', dateOfBirth: '1997-08-09', gender: 'FEMALE',
};

describe('the demo’s replies', () => {
  for (const [choice, kind] of Object.entries(outcomes)) {
    it(`${choice} is read as ${kind}`, () => {
      const {status, body} = replyFor(choice as keyof typeof outcomes, []);
      assert.equal(readImportReply(body, status).kind, kind);
    });
  }

  it('never accepts an archive with a fault', () => {
    for (const choice of replyChoices) assert.notEqual(replyFor(choice, ['a fault']).status, 200, choice);
  });

  it('names the first fault as the reason', () => {
    assert.include(JSON.stringify(replyFor('accept', ['first', 'second']).body), '"reason":"first"');
  });

  it('leads to an https page with its ident link', () => {
    const outcome = readImportReply(replyFor('ident-link', []).body, 200);
    assert.equal(outcome.kind === 'accepted' && outcome.identLinks.length, 1);
    assert.equal(outcome.kind === 'accepted' && outcome.unusable, 0);
  });
});

describe('the demo’s screening', () => {
  const replyTo = (lastName: string) => checkPerson({...request, lastName});
  const resultOf = (lastName: string) => {
    const {body, status} = replyTo(lastName);
    return readPersonCheck(body, status);
  };

  it('is green for any ordinary name', () => assert.equal(resultOf('Löwe').kind, 'green'));

  it('has a row here for every test name', () => {
    assert.sameMembers(screeningTests.map(({surName}) => surName), Object.keys(kinds));
  });

  for (const [surName, kind] of Object.entries(kinds)) {
    it(`${surName} is read as ${kind}`, () => assert.equal(resultOf(surName.toLowerCase()).kind, kind));
  }

  for (const {surName, ending} of screeningTests) {
    it(`${surName} ends as the page says: ${ending}`, () => {
      const result = resultOf(surName);
      const compliance = toCompliance(result, {pepListsChecked: true});
      assert.equal(ending, result.kind === 'failed' ? 'tries-again' : compliance === 'undetermined' ? 'waits' : 'goes-on');
    });
  }

  for (const [surName, fields] of [
    ['Badrequest', ['traceId', 'errors']], ['Servererror', ['error', 'errorDetails', 'message']],
  ] as const) {
    it(`${surName} has one of the service's two shapes of an error`, () =>
      assert.sameMembers(Object.keys(replyTo(surName).body ?? {}), [...fields]));
  }

  it('has no status and no body where the connection breaks', () => {
    const {status, body} = replyTo('Offline');
    assert.deepEqual([status, body], [undefined, undefined]);
  });

  it('takes longer for Slow, and leaves Decide to the officer alone', () => {
    assert.isAbove(replyTo('Slow').waitMs, 5000);
    assert.deepEqual(screeningTests.filter((test) => screeningTestFor(test.surName).officer).map(({surName}) => surName), ['Decide']);
  });

  for (const [fault, changes] of [
    ['an over-long city', {city: 'x'.repeat(65)}], ['a missing street', {addressLine1: undefined}], ['an unknown field', {zip: '1'}],
  ] as const) {
    it(`refuses ${fault}`, () => assert.equal(checkPerson({...request, ...changes}).status, 400));
  }
});

describe('the demo’s scoring', () => {
  for (const choice of scoreChoices) {
    const [status, score] = scores[choice];
    it(`${choice} replies ${status} with ${score}`, () => {
      const reply = scoreReply(choice, [{name: 'AE2', value: '3'}]);
      assert.deepEqual([reply.status, (reply.body as {score?: unknown}).score], [status, score]);
    });
  }

  it('lets the widget wait for slow, and no longer for no answer', () => {
    assert.isBelow(scoreReply('slow', []).waitMs, 15_000);
    assert.isAbove(scoreReply('no-answer', []).waitMs, 15_000);
  });

  it('gives 7 or more for much experience and less for little', () => {
    assert.isAtLeast(scoreOf([{name: 'AE2', value: '3'}, {name: 'AE3', value: '4'}, {name: 'AE7', value: '1'}]), 7);
    assert.isBelow(scoreOf([{name: 'AE2', value: '1'}, {name: 'AE3', value: '1'}, {name: 'AE7', value: '2'}]), 7);
  });
});

describe('the demo’s choices', () => {
  for (const identification of choices.identification) {
    for (const screening of choices.screening) {
      it(`configure the widget with identification ${identification} and screening ${screening}`, () => {
        const {serverSections, identification: known, ...rest} = configFor({...firstChoices, identification, screening});
        assert.isTrue(readConfig({...rest, serverSections, ...known && {identification: known}}).ok);
        assert.equal(known !== undefined, identification === 'configured');
        assert.equal(serverSections?.includes('verification'), identification === 'server');
        assert.equal(serverSections?.includes('compliance'), screening === 'server');
      });
    }
  }

  for (const [language, {tryOut}] of Object.entries(panelTexts)) {
    it(`have a label each in ${language}`, () => {
      for (const [name, ids] of Object.entries(choices)) {
        assert.sameMembers(Object.keys(tryOut[name as keyof typeof choices]), [...ids], name);
      }
    });
  }
});
