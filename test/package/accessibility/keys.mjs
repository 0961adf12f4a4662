// A person at a keyboard: presses real keys, and looks where the focus is after each.
import assert from 'node:assert/strict';

// Runs in the page: where the focus is, and whether it can be seen there.
const look = () => {
  const {widget} = window.hand;
  const active = widget.shadowRoot.activeElement;
  if (!active) return {isOutside: true};
  // Files are chosen in an input that lies over its label, unseen.
  const seen = active.type === 'file' ? active.closest('label') : active;
  const style = getComputedStyle(seen);
  const {left, top, right, bottom} = seen.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const hit = widget.shadowRoot.elementFromPoint(x, y);
  return {
    name: active.getAttribute('name') ?? '',
    part: active.getAttribute('part') ?? active.closest('[part]')?.getAttribute('part') ?? '',
    kind: active.getAttribute('role') ?? (active.localName === 'input' ? active.type : active.localName),
    value: active.value ?? '',
    isChecked: active.checked === true,
    ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    isVisible: active.matches(':focus-visible'),
    isOnTop: hit !== null && (seen.contains(hit) || hit.contains(seen)),
    isInWindow: top >= -0.5 && Math.floor(bottom) <= innerHeight,
    place: {left, top: top + scrollY, right, bottom: bottom + scrollY},
  };
};

/** Somebody with a keyboard alone, on a page of `open.mjs` that shows a widget. */
export class Keyboard {
  constructor(page) {
    this.page = page;
    /** Where the focus was, stop by stop, since the last step began. */
    this.stops = [];
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.page.evaluate(() => window.hand.settle());
  }

  async type(text) {
    await this.page.keyboard.type(text);
    await this.page.evaluate(() => window.hand.settle());
  }

  at() {
    return this.page.evaluate(look);
  }

  step() {
    return this.page.evaluate(() => window.hand.step);
  }

  /** Goes on to the next stop: the focus must be seen there, and nothing lie over it. */
  async tab() {
    await this.press('Tab');
    const stop = await this.at();
    assert.ok(!stop.isOutside, `the focus left the widget after ${JSON.stringify(this.stops.at(-1))}`);
    const label = `${stop.kind} ${stop.name} ${stop.part}`;
    assert.ok(stop.isVisible && stop.ring >= 2, `nothing shows the focus at ${label}`);
    assert.ok(stop.isOnTop, `something lies over ${label}`);
    assert.ok(stop.isInWindow, `${label} is out of sight`);
    this.stops.push(stop);
    return stop;
  }

  /** Goes back to the stop before. */
  async tabBack() {
    await this.page.keyboard.down('Shift');
    await this.press('Tab');
    await this.page.keyboard.up('Shift');
    return this.at();
  }

  /** Goes on until a stop is reached. */
  async tabTo(holds, what) {
    for (let times = 0; times < 150; times += 1) {
      const stop = await this.tab();
      if (holds(stop)) return stop;
    }
    throw new Error(`never reached ${what}`);
  }

  /** Answers the question that has the focus. */
  async answer({kind, name, isChecked}, given) {
    switch (kind) {
      case 'radio': {
        await this.press('Space');
        for (let times = 0; (await this.at()).value !== given; times += 1) {
          if (times > 9) throw new Error(`${name} never became ${given}`);
          await this.press('ArrowDown');
        }
        return;
      }
      case 'checkbox':
        if (isChecked !== given) await this.press('Space');
        return;
      case 'combobox':
        await this.type(given);
        await this.press('ArrowDown');
        await this.press('Enter');
        return;
      case 'file': {
        const chooser = this.page.waitForFileChooser();
        // By then the browser knows that the dialogue is ours.
        await this.at();
        await this.press('Enter');
        await (await chooser).accept([given]);
        await this.page.waitForFunction(() => window.hand.part('tile'));
        return;
      }
      default:
        await this.type(given);
    }
  }
}

/** The stops that come before one that stands above or, in the same row, left of it: there the eye jumps back. */
export function jumpsBack(stops) {
  const jumps = [];
  for (const [index, {place, name, part}] of stops.entries()) {
    const before = stops[index - 1];
    if (!before || (name !== '' && before.name === name)) continue;
    const isBelow = place.top >= before.place.bottom - 4;
    const isRight = place.left >= before.place.right - 4 && place.bottom > before.place.top;
    // What lies in one another, as a box in a list's entry, has no order to speak of.
    if (!isBelow && !isRight) jumps.push(`${before.name || before.part} → ${name || part}`);
  }
  return jumps;
}
