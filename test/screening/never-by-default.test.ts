import {assert} from 'chai';
import fc from 'fast-check';
import green from '../fixtures/person-check-green.json' with {type: 'json'};
import red from '../fixtures/person-check-red.json' with {type: 'json'};
import {knownCompliance} from '../../src/screening/known-compliance.ts';
import {readPersonCheck} from '../../src/screening/read-person-check.ts';
import {toCompliance} from '../../src/screening/to-compliance.ts';
import {foreignReplies, saysGreen, saysHit, statuses} from './foreign-replies.ts';

const runs = {numRuns: 4000};
const replies = [foreignReplies, statuses, fc.boolean()] as const;

/** An object all the way down that gives up after so many looks. */
const tiring = (value: unknown, looks: {left: number}): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const look = () => {
    if (looks.left-- <= 0) throw new Error('enough');
  };
  return new Proxy(value, {
    get: (target, name) => {
      look();
      return tiring(Reflect.get(target, name), looks);
    },
    getPrototypeOf: (target) => {
      look();
      return Reflect.getPrototypeOf(target);
    },
    ownKeys: (target) => {
      look();
      return Reflect.ownKeys(target);
    },
  });
};

describe('A person is cleared by the service\'s word alone (contract §6)', () => {
  it('is green where the service says so and nowhere else, whatever arrives', () => {
    fc.assert(fc.property(foreignReplies, statuses, (body, status) => {
      assert.equal(readPersonCheck(body, status).kind === 'green', saysGreen(body, status));
    }), runs);
  });

  it('gives a page eight fields that say false, or none', () => {
    fc.assert(fc.property(...replies, (body, status, pepListsChecked) => {
      const compliance = toCompliance(readPersonCheck(body, status), {pepListsChecked});
      assert.equal(compliance !== 'undetermined', pepListsChecked && saysGreen(body, status));
      if (compliance !== 'undetermined') assert.deepInclude(compliance, {pep: false, sanction: false});
    }), runs);
  });

  it('tells a server false where the service says so and nowhere else', () => {
    fc.assert(fc.property(...replies, (body, status, pepListsChecked) => {
      const known = knownCompliance(body, {pepListsChecked, status});
      assert.equal(known.sanction === false, saysGreen(body, status));
      assert.equal(known.pep === false, pepListsChecked && saysGreen(body, status));
    }), runs);
  });

  it('tells a server true where the service says so and nowhere else', () => {
    fc.assert(fc.property(...replies, (body, status, pepListsChecked) => {
      const known = knownCompliance(body, {pepListsChecked, status});
      assert.equal(known.sanction === true, saysHit(body, status, 'SL'));
      assert.equal(known.pep === true, saysHit(body, status, 'PEP'));
    }), runs);
  });

  it('tells a server nothing of the half that a hit leaves open', () => {
    fc.assert(fc.property(...replies, (body, status, pepListsChecked) => {
      const known = knownCompliance(body, {pepListsChecked, status});
      const other = known.sanction === true ? 'pep' : known.pep === true ? 'sanction' : undefined;
      if (other) assert.deepEqual(Object.keys(known).filter((name) => name.startsWith(other)), []);
    }), runs);
  });

  for (const [name, reply] of [['green', green], ['red', red]] as const) {
    it(`never throws, and is never green in vain, where a ${name} reply gives up being read`, () => {
      const kinds = new Set<string>();
      for (let left = 0; left < 40; left++) {
        const {kind} = readPersonCheck(tiring(reply, {left}));
        kinds.add(kind);
        assert.notEqual(kind, name === 'green' ? 'sanction' : 'green');
        const known = knownCompliance(tiring(reply, {left}), {pepListsChecked: true});
        assert.notEqual(known.sanction, name === 'red' ? false : true);
      }
      // It gave up early, and held on late: both ends were seen.
      assert.deepEqual([...kinds].sort(), name === 'green' ? ['failed', 'green'] : ['failed', 'sanction']);
    });
  }
});
