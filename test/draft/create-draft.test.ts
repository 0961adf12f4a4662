import {assert} from 'chai';
import {createDraft} from '../../src/draft/create-draft.ts';
import {momentOf} from '../../src/draft/draft.ts';
import {RelianceError} from '../../src/record/reliance-error.ts';
import {keys} from '../questionnaire/ada.ts';
import {inZone} from '../questionnaire/simulated-zone.ts';

describe('createDraft', () => {
  it('begins with what is known, under the keys of the earlier record', () => {
    const known = {person: {foreName: 'Ada', birthDate: '1997-01-01'}, declarations: {ownAccount: true}};
    const {store, setup} = createDraft({kycVendor: 'IDNOW', keys}, known, new Date(Date.UTC(2026, 10, 21, 7)));
    assert.deepEqual(store.draft.answers, {
      'person.foreName': 'Ada', 'person.birthDate.day': '01', 'person.birthDate.month': '01',
      'person.birthDate.year': '1997',
    });
    assert.equal(store.draft.keys.customer, keys.customer);
    assert.equal(store.draft.created.at, Date.UTC(2026, 10, 21, 7));
    assert.equal(store.draft.step, 'person');
    assert.equal(setup.kycVendor, 'IDNOW');
  });

  it('needs nothing but a vendor', () => {
    assert.deepEqual(createDraft({kycVendor: 'IDNOW'}).store.draft.answers, {});
  });

  it('throws one kind of error, with the code and the entry to mend', () => {
    for (const [config, path] of [[{}, 'kycVendor'], [{kycVendor: 'IDNOW', limits: {maxFiles: 0}}, 'limits.maxFiles'],
      [null, '']] as const) {
      try {
        createDraft(config);
        assert.fail('accepted');
      } catch (error) {
        assert.instanceOf(error, RelianceError);
        assert.deepEqual([error instanceof RelianceError && error.code, error instanceof RelianceError && error.path],
          ['config', path]);
      }
    }
  });
});

describe('A moment', () => {
  const rows: [zone: string, minutesAheadOfUtc: number, hour: number, day: string][] = [
    ['Berlin in winter', 60, 22, '2026-11-21'], ['Berlin in winter', 60, 23, '2026-11-22'],
    ['Kiritimati', 840, 9, '2026-11-21'], ['Kiritimati', 840, 10, '2026-11-22'],
    ['New York', -300, 4, '2026-11-20'], ['New York', -300, 5, '2026-11-21'], ['UTC', 0, 0, '2026-11-21'],
  ];
  for (const [zone, minutes, hour, on] of rows) {
    it(`at ${hour}:00 UTC is of ${on} on a wall in ${zone}`, () => {
      const time = Date.UTC(2026, 10, 21, hour);
      assert.deepEqual(inZone(minutes, () => momentOf(new Date(time))), {at: time, on});
    });
  }
});
