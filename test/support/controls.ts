/** A control as a person uses it. */
export type Control = HTMLInputElement | HTMLSelectElement;

/** What a control is given: text, a code to choose, or whether to tick it. */
export type Given = string | boolean;

const tell = (control: Control, type: 'input' | 'change'): void => {
  control.dispatchEvent(
    type === 'input'
      ? new InputEvent(type, {bubbles: true, composed: true, inputType: 'insertText'})
      : new Event(type, {bubbles: true}),
  );
};

/** Puts a text into a box as typing, pasting and autofill do, without leaving it. */
export const enterText = (control: Control, text: string): void => {
  control.focus();
  control.value = text;
  tell(control, 'input');
};

/** Gives an answer and leaves the control. */
export const giveAnswer = (control: Control, given: Given): void => {
  if (control.type === 'checkbox' || control.type === 'radio') {
    control.focus();
    if ((control as HTMLInputElement).checked !== (given !== false)) control.click();
  } else {
    enterText(control, String(given));
    tell(control, 'change');
  }
  control.blur();
};

/** What a control shows: the text in it, or whether it is ticked. */
export const readControl = (control: Control): Given =>
  control instanceof HTMLInputElement && control.type === 'checkbox' ? control.checked : control.value;

/** Gives files to a file input as its dialogue does. */
export const chooseFiles = (input: HTMLInputElement, files: readonly File[]): void => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  tell(input, 'input');
  tell(input, 'change');
};

/** Waits until something holds that no promise of ours tells about; says what never came true. */
export const until = async (holds: () => boolean, what: string | (() => string), patienceMs = 10_000): Promise<void> => {
  const end = performance.now() + patienceMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Never came true: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
};
