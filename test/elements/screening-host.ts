import type {
  Compliance, PersonCheckRequest, PersonCheckResponse, ScreeningContext, ScreeningHandler, StepId,
} from '../../src/index.ts';
import {greenReply} from '../support/ada.ts';
import type {Given} from '../support/controls.ts';
import type {Harness} from '../support/harness.ts';
import {walkTo} from '../support/walk.ts';

type Answer = Response | PersonCheckResponse | Compliance;

/** A call of the handler, and how a test ends it. */
export interface Call extends ScreeningContext {
  readonly request: PersonCheckRequest;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

/** What the service is asked about Ada. */
export const request = {
  firstName: 'Ada Zoë',
  lastName: "d'Ærø-Müller",
  addressLine1: 'Lange Straße',
  house: '7 b',
  postCode: '01067',
  city: 'Dresden',
  countryCode: 'DE',
  dateOfBirth: '1988-02-29',
  gender: 'FEMALE',
};

/** A host that answers when a test says so. */
export const screeningHost = (): {readonly calls: Call[]; readonly screeningHandler: ScreeningHandler} => {
  const calls: Call[] = [];
  return {
    calls,
    screeningHandler: (request, context) => new Promise((resolve, reject) => {
      calls.push({...context, request, resolve, reject});
    }),
  };
};

/** Ends a call, and waits until the widget shows what follows: an engine reads a `Response` in its own time. */
export const answer = async (widget: Harness, call: Call | undefined, value: Answer): Promise<void> => {
  let read: Promise<unknown> = Promise.resolve();
  if (value instanceof Response) {
    const text = value.text();
    read = text;
    value.text = () => text;
  }
  call?.resolve(value);
  await read;
  await widget.settled();
};

/** The service's reply, green but for these changes. */
export const reply = (changes: Partial<PersonCheckResponse['complianceData']> = {}): PersonCheckResponse =>
  ({...greenReply(), complianceData: {...greenReply().complianceData, ...changes}});

/** The host's own decision, nothing found but for these changes. */
export const decision = (changes: Partial<Compliance> = {}): Compliance => ({
  pep: false, pepChecked: '2026-11-01T10:00:00Z', pepHit: null, pepListNames: [],
  sanction: false, sanctionChecked: '2026-11-01T10:00:01Z', sanctionHit: null, sanctionListNames: [],
  ...changes,
});

/** Goes back to a step, answers anew and stays there. */
export const changeOn = async (widget: Harness, step: StepId, answers: Readonly<Record<string, Given>>): Promise<void> => {
  widget.element.goToStep(step);
  await widget.settled();
  await widget.fill(answers);
};

/** Answers anew and comes back to the review. */
export const change = async (widget: Harness, step: StepId, answers: Readonly<Record<string, Given>>): Promise<void> => {
  await changeOn(widget, step, answers);
  await walkTo(widget, 'review');
};

/** What the review offers: to send, to try again, or nothing but the neutral words. */
export const offerOf = (widget: Harness): string => {
  const words = /We are checking your answers/.test(widget.part('sending')?.textContent ?? '') ? ['neutral'] : [];
  return [...['submit', 'retry', 'failure'].filter((part) => widget.has(part)), ...words].join(' ');
};
