import type {Score} from '../questionnaire/suitability.ts';
import type {InvestorAnswer} from '../questionnaire/survey.ts';
import {callHandler, type HandlerContext} from './handler-call.ts';

/** The host's callback for the score; the points are Concedus's own and known to the host's server alone. */
export type ScoringHandler =
  (answers: readonly InvestorAnswer[], context: HandlerContext) => Promise<Response | {readonly score: number}>;

const attempts = 2;

/** Asks for the score of a survey, once more where the reply isn't a number; without points after that (contract §9). */
export const scoreOf = async (
  of: string, answers: readonly InvestorAnswer[], handler: ScoringHandler,
  options: {readonly signal: AbortSignal; readonly timeoutMs: number},
): Promise<Score> => {
  for (let attempt = 0; attempt < attempts && !options.signal.aborted; attempt += 1) {
    const outcome = await callHandler((context) => handler(structuredClone(answers), context), options);
    if (outcome.kind !== 'resolved' || outcome.reply.status >= 300) continue;
    const points = (outcome.reply.body as {score?: unknown} | null | undefined)?.score;
    if (typeof points === 'number' && Number.isFinite(points)) return {of, points};
  }
  return {of};
};
