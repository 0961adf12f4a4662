/** A language of the page, which the widget follows. */
export type PageLanguage = 'de' | 'en';

// A European platform's English: its dates begin with the day.
const tags: Readonly<Record<PageLanguage, string>> = {de: 'de', en: 'en-GB'};

const titles: Readonly<Record<PageLanguage, string>> = {
  de: 'Konto eröffnen – Morgenried',
  en: 'Open an account – Morgenried',
};

/**
 * Wires the language buttons; `onChange` hears of the first language too. One that only the widget speaks is the widget's
 * alone: the page around it is in English then, and says so.
 */
export function switchLanguage(
  buttons: Iterable<HTMLButtonElement>, widget: HTMLElement, onChange: (language: PageLanguage) => void,
): void {
  const all = [...buttons];
  const apply = (tag: string) => {
    const chosen = all.find(({value}) => tag.toLowerCase().startsWith(value))?.value ?? 'en';
    const language = chosen === 'de' ? 'de' : 'en';
    document.documentElement.lang = tags[language];
    document.title = titles[language];
    if (chosen === language) widget.removeAttribute('lang');
    else widget.lang = chosen;
    for (const button of all) button.setAttribute('aria-pressed', String(button.value === chosen));
    onChange(language);
  };
  for (const button of all) button.addEventListener('click', () => apply(button.value));
  apply(new URLSearchParams(window.location.search).get('lang') ?? navigator.language);
}
