import {replyChoices} from './backend/replies.ts';
import {scoreChoices} from './backend/scoring.ts';

/** What a visitor can choose beside the widget, each with its possibilities; the first is what the demo begins with. */
export const choices = {
  /** Where the identification comes from: the vendor's page in the widget, the configuration, or the partner's server. */
  identification: ['handler', 'configured', 'server'],
  /** Who has the person checked: the widget asks through its handler, or the server does so with the archive. */
  screening: ['handler', 'server'],
  /** The score of the survey. */
  score: scoreChoices,
  /** The import's reply to the next archive. */
  reply: replyChoices,
} as const;

/** The name of a choice. */
export type ChoiceName = keyof typeof choices;

/** What is chosen. */
export type Chosen = {readonly [Name in ChoiceName]: typeof choices[Name][number]};

/** What the demo begins with. */
export const firstChoices: Chosen = {
  identification: choices.identification[0],
  screening: choices.screening[0],
  score: choices.score[0],
  reply: choices.reply[0],
};
