import {surveyAnswers, type Survey} from './survey.ts';
import type {Answers} from './condition.ts';

/** What the host's server said of a survey, and of which answers it said so. */
export interface Score {
  /** The answers that were scored, as `scoredAnswers` writes them. */
  readonly of: string;
  /** A finite number, or nothing where the scoring failed. */
  readonly points?: number;
}

/** From this score on the experience suffices (contract §7). */
export const sufficientPoints = 7;

/** The answers that a score belongs to, as one text. */
export const scoredAnswers = (survey: Survey, answers: Answers): string =>
  JSON.stringify([survey.version, surveyAnswers(survey, answers)]);

/** Whether the person must be warned before going on. */
export type Suitability = 'unanswered' | 'unscored' | 'sufficient' | 'insufficient';

/** How a survey without a score is judged. */
export type WithoutScore = 'assess-later' | 'always-warn';

/**
 * Judges the survey: a shut gate warns at once; then the score decides; without a scoring service the host's choice.
 * A service that failed always warns: never "sufficient" without a number (contract §7, §9).
 */
export const suitabilityOf = (
  survey: Survey, answers: Answers,
  scoring: {readonly score?: Score | undefined; readonly available: boolean; readonly without: WithoutScore},
): Suitability => {
  const given = surveyAnswers(survey, answers);
  const gate = given[survey.gate.name];
  if (!gate) return 'unanswered';
  if (gate !== survey.gate.value) return 'insufficient';
  if (Object.values(given).includes('')) return 'unanswered';
  if (!scoring.available) return scoring.without === 'always-warn' ? 'insufficient' : 'sufficient';
  if (scoring.score?.of !== scoredAnswers(survey, answers)) return 'unscored';
  return (scoring.score.points ?? -Infinity) >= sufficientPoints ? 'sufficient' : 'insufficient';
};
