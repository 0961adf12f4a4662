import {assert} from 'chai';
import type {Draft} from '../../src/draft/draft.ts';
import {createStore} from '../../src/draft/store.ts';
import {answer, leave} from '../../src/draft/transitions.ts';
import {at, newDraft} from './draft-of.ts';

const named = (name: string) => (draft: Draft) => answer(draft, 'person.foreName', name, at(9));

describe('A store', () => {
  it('holds the newest draft, and tells whoever listens', () => {
    const first = newDraft();
    const store = createStore(first);
    const heard: Draft[] = [];
    store.subscribe((draft) => heard.push(draft));
    store.update(named('Ada'));
    assert.equal(store.draft.answers['person.foreName'], 'Ada');
    assert.deepEqual(heard, [store.draft]);
    assert.notProperty(first.answers, 'person.foreName');
  });

  it('says nothing where nothing changed', () => {
    const store = createStore(newDraft());
    store.update(named('Ada'));
    store.subscribe(() => assert.fail('told of nothing'));
    store.update(named('Ada'));
    store.update((draft) => draft);
  });

  it('ends a listening without ending another, also from within', () => {
    const store = createStore(newDraft());
    const heard: string[] = [];
    const end = store.subscribe(() => {
      heard.push('once');
      end();
    });
    store.subscribe(() => heard.push('always'));
    store.update(named('Ada'));
    store.update((draft) => leave(draft, 'person.foreName'));
    assert.deepEqual(heard, ['once', 'always', 'always']);
  });
});
