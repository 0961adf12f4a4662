import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../messages/sentence.ts';
import {itemCount, itemQuestions} from '../questionnaire/asked.ts';
import type {QuestionList} from '../questionnaire/question.ts';
import {control} from './control.ts';
import {textOf} from './field.ts';
import {idOf, type View} from './view.ts';

/** Questions that are asked once for each item, with buttons for one more and for one less. */
export const questionList = (list: QuestionList, view: View): TemplateResult => {
  const count = itemCount(list, view.draft.answers);
  const text = textOf(view, list.list);
  const titled = list.questions.length > 1;
  const item = (index: number) => html`
    <div class=${titled ? 'item titled' : 'item'} part="item" role=${titled ? 'group' : nothing}
      aria-label=${titled ? fill(text.label, {number: index + 1}) : nothing}>
      ${titled && count > 1 ? html`<p class="item-title">${fill(text.label, {number: index + 1})}</p>` : nothing}
      ${itemQuestions(list, index).map((question) => control(question, view))}
      ${count <= list.atLeast ? nothing : html`
        <button class="quiet" part="remove" type="button" data-list=${list.list}
          aria-label=${`${text.remove ?? ''} (${index + 1})`}
          @click=${() => view.request({type: 'remove-item', list: list.list, index})}>${text.remove}</button>`}
    </div>`;
  return html`
    ${Array.from({length: view.most ?? count}, (_, index) => item(index))}
    ${count >= list.atMost ? nothing : html`
      <button class="quiet add" part="add" type="button" id=${idOf('control', list.list)} data-list=${list.list}
        @click=${() => view.request({type: 'add-item', list})}>${text.add}</button>`}`;
};
