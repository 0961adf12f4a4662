// Chance that can be repeated: the same seed gives the same people.

/** A source of chance for one person (mulberry32). */
export function chance(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = count => Math.floor(next() * count);
  const pick = list => list[below(list.length)];
  return {
    below,
    pick,
    between: (least, most) => least + below(most - least + 1),
    maybe: (share = 0.5) => next() < share,
    digits: count => Array.from({length: count}, () => below(10)).join(''),
    letters: count => Array.from({length: count}, () => pick([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'])).join(''),
    several(list, count) {
      const rest = [...list];
      return Array.from({length: count}, () => rest.splice(below(rest.length), 1)[0]);
    },
  };
}
