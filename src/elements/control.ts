import {html, type TemplateResult} from 'lit';
import type {AskedQuestion} from '../questionnaire/asked.ts';
import {answerText} from './answer-text.ts';
import {checkControl} from './check-control.ts';
import {choiceControl} from './choice-control.ts';
import {countryControl} from './country-control.ts';
import {dateControl} from './date-control.ts';
import {fieldOf} from './field.ts';
import {filesControl} from './files-control.ts';
import {selectControl} from './select-control.ts';
import {textControl} from './text-control.ts';
import {isConfirmed, type View} from './view.ts';

/** A question as it stands on the page: label, help, control, message. */
export const control = (question: AskedQuestion, view: View): TemplateResult => {
  const field = fieldOf(question, view);
  if (isConfirmed(view, question.name)) return html`<dl class="row" part="confirmed"><dt>${field.text.label}</dt><dd>${answerText(question, view)}</dd></dl>`;
  switch (question.control) {
    case 'text': return textControl(field, view);
    case 'choice': return choiceControl(field, view);
    case 'select': return selectControl(field, view);
    case 'date': return dateControl(field, view);
    case 'country': return countryControl(field, view);
    case 'check': return checkControl(field, view);
    case 'files': return filesControl(field, view);
    default: return question.control satisfies never;
  }
};
