import {configurationFindings} from './configuration.ts';
import {finding, type Finding} from './finding.ts';
import {placeFindings} from './place.ts';
import {propertyFindings} from './properties.ts';
import {fileNameOf, ourScripts} from './scripts.ts';

/** Every element with that tag, also within open shadow roots. */
export const findWidgets = (tag: string, root: ParentNode = document): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...element.localName === tag ? [element] : [],
    ...element.shadowRoot && element.localName !== tag ? findWidgets(tag, element.shadowRoot) : [],
  ]);

/** Whether a widget has rendered. */
export const isShown = ({shadowRoot}: Element): boolean => (shadowRoot?.childElementCount ?? 0) > 0;

/** Whether the tag is the widget's, nobody's, or another element's. */
export const definitionFindings = (tag: string, widgets: readonly HTMLElement[]): Finding[] => {
  const Defined = customElements.get(tag);
  if (Defined && !('goToStep' in Defined.prototype)) return [finding('other-definition', {detail: tag})];
  if (Defined) return widgets.every(isShown) ? [] : [finding('not-rendered')];
  const script = ourScripts()[0];
  if (script) return [finding('script-failed', {detail: fileNameOf(script)})];
  return widgets.length > 0 ? [finding('not-defined', {detail: tag})] : [];
};

/** For each widget: what it was given, and where it stands. */
export const widgetParts: readonly ((element: HTMLElement, widget: number) => Finding[])[] = [
  propertyFindings, (element, widget) => configurationFindings(element as object, widget), placeFindings,
];
