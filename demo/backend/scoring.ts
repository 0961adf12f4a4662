/** Points for each answer. They are invented for the demo: Concedus doesn't publish its own, only its server knows them. */
const inventedPoints: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AE2: {1: 0, 2: 1, 3: 2},
  AE3: {1: 0, 2: 1, 3: 2, 4: 3},
  AE4: {1: 1, 2: 2},
  AE5: {1: 1, 2: 0},
  AE7: {1: 2, 2: 0},
  AE8: {1: 1, 2: 1, 3: 2},
};

/** The demo's score of a survey; 7 is enough to go on without a warning (contract §7). */
export function scoreOf(answers: readonly {readonly name: string; readonly value: string}[]): number {
  return answers.reduce((sum, {name, value}) => sum + (inventedPoints[name]?.[value] ?? 0), 0);
}
