import type {StepId} from '../questionnaire/question.ts';

// What the page may know: ids, counts and states; never an answer, a file name or a reason (style.md of the project, §6).
const announced = {bubbles: true, composed: true} as const;

/** The widget is configured and shows its first step. */
export class RelianceReadyEvent extends Event {
  constructor() {
    super('reliance-ready', announced);
  }
}

/** The person went from one step to another. */
export class RelianceStepChangeEvent extends CustomEvent<{readonly from: StepId; readonly to: StepId}> {
  constructor(from: StepId, to: StepId) {
    super('reliance-step-change', {...announced, detail: {from, to}});
  }
}

/** A file is about to be taken; `preventDefault()` keeps it out. */
export class RelianceDocumentAcceptEvent
  extends CustomEvent<{readonly slot: string; readonly bytes: number; readonly mediaType: string}> {
  constructor(slot: string, bytes: number, mediaType: string) {
    super('reliance-document-accept', {...announced, cancelable: true, detail: {slot, bytes, mediaType}});
  }
}

/** A file was not taken. */
export class RelianceDocumentRefuseEvent extends CustomEvent<{readonly slot: string; readonly code: string}> {
  constructor(slot: string, code: string) {
    super('reliance-document-refuse', {...announced, detail: {slot, code}});
  }
}

/** The archive is being handed to the host. */
export class RelianceSubmitEvent extends Event {
  constructor() {
    super('reliance-submit', announced);
  }
}

/** The host's handler reported success. */
export class RelianceCompleteEvent extends CustomEvent<{readonly identLinks: number}> {
  constructor(identLinks: number) {
    super('reliance-complete', {...announced, detail: {identLinks}});
  }
}

/** Something that the partner's developer or server must mend. */
export class RelianceErrorEvent extends CustomEvent<{readonly code: string; readonly path?: string}> {
  constructor(code: string, path?: string) {
    super('reliance-error', {...announced, detail: {code, ...path !== undefined && {path}}});
  }
}

/** The widget's events by their names, as `addEventListener` knows them. */
export interface RelianceEventMap {
  'reliance-ready': RelianceReadyEvent;
  'reliance-step-change': RelianceStepChangeEvent;
  'reliance-document-accept': RelianceDocumentAcceptEvent;
  'reliance-document-refuse': RelianceDocumentRefuseEvent;
  'reliance-submit': RelianceSubmitEvent;
  'reliance-complete': RelianceCompleteEvent;
  'reliance-error': RelianceErrorEvent;
}

declare global {
  // They bubble out of every shadow root: whatever stands above the element can listen.
  interface GlobalEventHandlersEventMap extends RelianceEventMap {}
}
