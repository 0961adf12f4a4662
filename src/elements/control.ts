import {html, type TemplateResult} from 'lit';
import type {AskedQuestion} from '../questionnaire/asked.ts';
import type {Control} from '../questionnaire/question.ts';
import {answerText} from './answer-text.ts';
import {checkControl} from './check-control.ts';
import {choiceControl} from './choice-control.ts';
import {countryControl} from './country-control.ts';
import {dateControl} from './date-control.ts';
import {fieldOf, type Field} from './field.ts';
import {filesControl} from './files-control.ts';
import {selectControl} from './select-control.ts';
import {textControl} from './text-control.ts';
import {unrecorded} from './unrecorded.ts';
import {isConfirmed, type View} from './view.ts';

const controls: Readonly<Record<Control, (field: Field, view: View) => TemplateResult>> = {
  text: textControl, choice: choiceControl, select: selectControl, date: dateControl, country: countryControl,
  check: checkControl, files: filesControl,
};

/** A question as it stands on the page: label, help, control, message. */
export const control = (question: AskedQuestion, view: View): TemplateResult => {
  const field = fieldOf(question, view);
  if (isConfirmed(view, question.name)) {
    return html`
      <dl part="confirmed"><div class="row"><dt>${field.text.label}</dt>
        <dd class=${unrecorded} data-hj-suppress data-clarity-mask data-private><bdi>${
          answerText(question, view)}</bdi></dd></div></dl>`;
  }
  return controls[question.control](field, view);
};
