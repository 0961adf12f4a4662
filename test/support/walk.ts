import type {StepId} from '../../src/index.ts';
import {known} from './ada.ts';
import {mount, type Harness, type Mounting} from './harness.ts';
import {samplePdf} from './sample-files.ts';

/** Does what only a person can do on a step whose other answers are known. */
export const completeStep = async (widget: Harness): Promise<void> => {
  const names = widget.names();
  for (const name of ['declarations.ownAccount', 'survey.warning']) {
    if (names.includes(name)) await widget.fill({[name]: true});
  }
  if (names.includes('documents.identification') && widget.parts('tile').length === 0) {
    await widget.attach('identification', samplePdf({text: 'Proof'}));
  }
};

/** Continues until a step is reached. */
export const walkTo = async (widget: Harness, step: StepId): Promise<Harness> => {
  while (widget.step !== step) {
    await completeStep(widget);
    await widget.goOn();
  }
  return widget;
};

/** A widget whose person is known and who has come to a step. */
export const mountAt = async (step: StepId, mounting: Mounting = {}): Promise<Harness> =>
  walkTo(await mount({prefill: known(), ...mounting}), step);
