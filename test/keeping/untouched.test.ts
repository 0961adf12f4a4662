import {expect} from 'chai';
import {known} from '../support/ada.ts';
import {until} from '../support/controls.ts';
import {mount} from '../support/harness.ts';
import {mountKept, newId, replaced, saved} from '../support/kept.ts';
import {walkTo} from '../support/walk.ts';

/** Each place where something can be stored, or that keeping needs: looking at it is noted. */
const watch = (): string[] => {
  const touched: string[] = [];
  for (const [owner, name] of [
    [globalThis, 'indexedDB'], [globalThis, 'localStorage'], [globalThis, 'sessionStorage'], [globalThis, 'caches'],
    [Navigator.prototype, 'locks'], [Navigator.prototype, 'storage'], [Crypto.prototype, 'subtle'],
    [globalThis, 'IDBKeyRange'],
  ] as const) {
    // WebKitGTK has no `navigator.storage`.
    const place = [owner, Window.prototype].find((one) => Object.hasOwn(one, name));
    if (!place) continue;
    const {get, value} = Object.getOwnPropertyDescriptor(place, name) ?? {};
    replaced.get(place, name, function look(this: unknown) {
      touched.push(name);
      return get ? get.call(this) as unknown : value as unknown;
    });
  }
  return touched;
};

describe('a widget without a draft in its configuration', () => {
  afterEach(() => replaced.restore());

  it('looks at no storage, lock or encryption, in a whole journey, a reset and a removal', async () => {
    const touched = watch();
    const widget = await mount({prefill: known()});
    await walkTo(widget, 'review');
    await widget.submit();
    expect(widget.step).to.equal('result');
    widget.element.reset();
    await widget.settled();
    widget.element.remove();
    await widget.settled();
    expect(touched).to.deep.equal([]);
  });

  it('would be seen if it did', async () => {
    const id = newId();
    const touched = watch();
    const widget = await mountKept(id);
    await widget.fill({'person.foreName': 'Ada'});
    await until(() => new Set(touched).size === 4, 'all that is touched');
    replaced.restore();
    await saved(id);
    expect([...new Set(touched)].sort()).to.deep.equal(['IDBKeyRange', 'indexedDB', 'locks', 'subtle']);
  });
});
