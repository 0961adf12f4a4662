/** The languages of the page; the widget follows the page's `lang`. */
export const languages = ['de', 'en'] as const;

/** A language of the page. */
export type PageLanguage = typeof languages[number];

// A European platform's English: its dates begin with the day.
const tags: Readonly<Record<PageLanguage, string>> = {de: 'de', en: 'en-GB'};

const titles: Readonly<Record<PageLanguage, string>> = {
  de: 'Konto eröffnen – Morgenried',
  en: 'Open an account – Morgenried',
};

/** Wires the page's language buttons; `onChange` hears of the first language too. */
export function switchLanguage(buttons: Iterable<HTMLButtonElement>, onChange: (language: PageLanguage) => void): void {
  const all = [...buttons];
  const apply = (language: PageLanguage) => {
    document.documentElement.lang = tags[language];
    document.title = titles[language];
    for (const button of all) button.setAttribute('aria-pressed', String(button.value === language));
    onChange(language);
  };
  for (const button of all) button.addEventListener('click', () => apply(toLanguage(button.value)));
  apply(toLanguage(new URLSearchParams(window.location.search).get('lang') ?? navigator.language));
}

function toLanguage(tag: string): PageLanguage {
  return tag.toLowerCase().startsWith('de') ? 'de' : 'en';
}
