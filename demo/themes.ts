/** The looks that the page and the widget can take; the first is the partner's own. */
export const themes = ['house', 'bank', 'neobank', 'crypto', 'dark', 'contrast'] as const;

/** The name of a look. */
export type Theme = typeof themes[number];

const selectorOf = (theme: Theme) => `[data-theme="${theme}"] reliance-onboarding`;

/** The look that the page's address asks for, else the first. */
export function themeOfAddress(address: string): Theme {
  const asked = new URL(address).searchParams.get('theme');
  return themes.find((theme) => theme === asked) ?? themes[0];
}

/** Puts a look on the whole page. */
export function wearTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

/** The few lines by which the widget takes a look, from the very rule that is at work here, for a partner to copy. */
export function tokensOf(theme: Theme): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const own = rules.filter((rule) => rule instanceof CSSStyleRule).find(({selectorText}) => selectorText === selectorOf(theme));
  const lines = [...own?.style ?? []].map((name) => `  ${name}: ${own?.style.getPropertyValue(name).trim()};`);
  return ['reliance-onboarding {', ...lines, '}'].join('\n');
}
