/** The last part of an address: the name of a file. */
export const fileNameOf = (address: string): string => address.split(/[?#]/, 1).join().split('/').at(-1) ?? '';

/** Whether an address is that of a script-tag file, of whatever version. */
export const isOurScript = (address: string): boolean =>
  /^reliance-onboarding(?!-diagnose)(?:[.@_-][\w.@-]*)?\.m?js$/.test(fileNameOf(address));

/** The addresses of the script-tag files in the page, in order. */
export const ourScripts = (): readonly string[] => [...document.scripts].map(({src}) => src).filter(isOurScript);
