import {momentOf} from '../draft/draft.ts';
import * as documents from '../draft/documents.ts';
import * as transitions from '../draft/transitions.ts';
import {itemCount, itemQuestions} from '../questionnaire/asked.ts';
import {RelianceDocumentAcceptEvent, RelianceDocumentRefuseEvent} from './events.ts';
import type {Journey} from './journey.ts';
import {places} from './find-focus.ts';
import {answerNotice} from './kept-notice.ts';
import type {Request} from './view.ts';

/** Does what a part of the page asked for. */
export const handleRequest = (request: Exclude<Request, {type: 'delete-entries'}>, journey: Journey): void => {
  const {host, focus, store, submission} = journey;
  const now = momentOf();
  // While an archive is on its way, it is the one that the person saw.
  if (submission.state.kind === 'busy' || journey.complete) return;
  switch (request.type) {
    case 'answer':
      return store.update((draft) => transitions.answer(draft, request.name, request.value, now));
    case 'add-item': {
      const count = itemCount(request.list, journey.draft.answers);
      const [first] = itemQuestions(request.list, count);
      if (!first || count >= request.list.atMost) return;
      store.update((draft) => transitions.addItem(draft, first.name));
      return focus({question: first.name});
    }
    case 'remove-item':
      store.update((draft) => transitions.removeItem(draft, request.list, request.index, now));
      return focus({question: request.list});
    case 'add-files': {
      const slot = journey.setup.slots.find(({id}) => id === request.slot);
      if (!slot) return;
      void journey.files.addFiles(slot, request.files, {
        setup: journey.setup,
        today: now.on,
        draft: () => journey.draft,
        allows: ({bytes, mediaType}) => host.dispatchEvent(new RelianceDocumentAcceptEvent(slot.id, bytes, mediaType)),
        take: (document, replaces) => store.update((draft) => documents.attach(draft, document,
          {slot: slot.id, subject: slot.subject, category: slot.category}, journey.setup, momentOf(), replaces)),
        refuse: ({code}) => host.dispatchEvent(new RelianceDocumentRefuseEvent(slot.id, code)),
      }, request.replaces);
      return;
    }
    case 'remove-file':
      store.update((draft) => documents.detach(draft, request.key, now));
      return focus({question: `documents.${request.slot}`});
    case 'restore-file':
      store.update(documents.restore);
      return focus({question: `documents.${request.slot}`});
    case 'move-file':
      store.update((draft) => documents.moveUp(draft, request.key, now));
      return focus({question: request.key});
    case 'cancel-files':
      journey.files.cancel(request.slot);
      return focus({question: `documents.${request.slot}`});
    case 'show-step':
      return journey.show(request.step, request.question === undefined ? undefined : {question: request.question});
    case 'focus':
      return focus({question: request.question});
    case 'back':
      return journey.back();
    case 'continue':
      void journey.continue();
      return;
    case 'identify':
      void journey.identify();
      return;
    case 'cancel-identification':
      journey.identification.abort();
      return focus(places.identification);
    case 'retake':
      store.update((draft) => transitions.retakeSurvey(draft, now));
      return focus(places.heading);
    default:
      return answerNotice(request, journey);
  }
};
