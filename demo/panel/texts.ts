import type {PageLanguage} from '../language.ts';
import {de} from './texts-de.ts';
import {en} from './texts-en.ts';

/** The sentences of the demo's own controls. */
export type PanelTexts = typeof de;

/** The sentences in each language. */
export const panelTexts: Readonly<Record<PageLanguage, PanelTexts>> = {de, en};
