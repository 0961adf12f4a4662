import {html, nothing, type TemplateResult} from 'lit';
import {unrecorded} from './unrecorded.ts';
import type {View} from './view.ts';

/** What a file input is for. */
export interface FilesInput {
  readonly slot: string;
  readonly replaces?: string;
  readonly label?: string;
  readonly id?: string;
  readonly name?: string;
  readonly multiple?: boolean;
  readonly camera?: boolean;
  readonly required?: 'true' | typeof nothing;
  readonly invalid?: 'true' | typeof nothing;
  readonly describedBy?: string | typeof nothing;
}

/** The browser's own way to choose files, or to take a photo; it lies unseen over what the person sees. */
export const filesInput = (
  {slot: id, replaces, label, name, multiple, camera, required, invalid, describedBy, ...rest}: FilesInput, view: View,
): TemplateResult => {
  const {setup} = view.circumstances;
  const accept = setup.slots.find((slot) => slot.id === id)?.accept ?? setup.accept;
  const addFiles = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...input.files ?? []];
    // The same file can be chosen again after it was removed.
    input.value = '';
    if (files.length > 0) view.request({type: 'add-files', slot: id, files, replaces});
  };
  return html`
    <input type="file" class=${unrecorded} data-hj-suppress data-clarity-mask data-private
      id=${rest.id ?? nothing} name=${name ?? nothing} ?multiple=${multiple} accept=${
      camera ? 'image/*' : accept.join(',')} capture=${camera ? 'environment' : nothing} aria-label=${label ?? nothing}
      aria-required=${required ?? nothing} aria-invalid=${invalid ?? nothing}
      aria-describedby=${describedBy ?? nothing} @change=${addFiles}
      @input=${(event: Event) => event.stopPropagation()}>`;
};
