// Medians, and ratios of what was measured side by side: the machine's load is the same on both sides of a ratio.

/** The middle one of some numbers; undefined where there is none. */
export function median(numbers) {
  const sorted = numbers.filter(Number.isFinite).sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : sorted.length ? (sorted[middle - 1] + sorted[middle]) / 2 : undefined;
}

/** Collects results by round, so that ratios compare neighbours in time. */
export class Results {
  #rows = [];

  add(round, key, result) {
    this.#rows.push({round, ...key, result});
  }

  /** Every value of a figure, in the order of the rounds. */
  values({set, tool, how}, figure) {
    const rows = this.#rows.filter(row => row.set === set && row.tool === tool && row.how === how);
    return rows.sort((one, other) => one.round - other.round).map(({result}) => result[figure]);
  }

  middle(key, figure) {
    return median(this.values(key, figure));
  }

  /** The median of the ratios within each round. */
  ratio(key, figure, other, otherFigure = figure) {
    const below = this.values(other, otherFigure);
    return median(this.values(key, figure).map((value, round) => value / below[round]));
  }

  /** Failures and complaints of the page, each once. */
  remarks() {
    const lines = this.#rows.flatMap(({tool, set, result: {failure, complaints = []}}) => [
      ...(failure ? [`${tool}, ${set}: ${failure}`] : []),
      ...complaints.map(text => `${tool}: ${text}`),
    ]);
    return [...new Set(lines)];
  }

  get rows() {
    return this.#rows;
  }
}
