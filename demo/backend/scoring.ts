/** What the demo's scoring can be told to reply, in the order in which the page offers it. */
export const scoreChoices = ['answers', 'enough', 'too-little', 'error', 'no-number', 'slow', 'no-answer'] as const;

/** The score: by the answers, or whatever was chosen; `slow` and `no-answer` are by the answers, too, if too late. */
export type ScoreChoice = typeof scoreChoices[number];

/** A reply of the scoring and how long it takes. */
export interface ScoreReply {
  readonly status: 200 | 500;
  readonly body: object;
  readonly waitMs: number;
}

type Answers = readonly {readonly name: string; readonly value: string}[];

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
export function scoreOf(answers: Answers): number {
  return answers.reduce((sum, {name, value}) => sum + (inventedPoints[name]?.[value] ?? 0), 0);
}

/** The reply that was chosen. */
export function scoreReply(choice: ScoreChoice, answers: Answers): ScoreReply {
  const points = (score: unknown, waitMs = 400): ScoreReply => ({status: 200, body: {score}, waitMs});
  switch (choice) {
    case 'answers': return points(scoreOf(answers));
    case 'enough': return points(8);
    case 'too-little': return points(3);
    case 'error': return {status: 500, body: {error: 'server_error', message: 'Chosen in the demo.'}, waitMs: 400};
    case 'no-number': return points('eight');
    case 'slow': return points(scoreOf(answers), 6000);
    case 'no-answer': return points(scoreOf(answers), 60_000);
    default: return choice satisfies never;
  }
}
