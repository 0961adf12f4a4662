/** Where the person must still identify (contract §1). */
export interface IdentLink {
  /** The vendor; where the reply doesn't name one, the host of the URL. */
  readonly kyc: string;
  /** An `https:` URL without user info, as the browser writes it. */
  readonly url: string;
  readonly key?: string | undefined;
  readonly actionId?: string | undefined;
  readonly status?: string | undefined;
  readonly transactionId?: string | undefined;
}

/** The reply of an import that was accepted (contract §1). */
export interface ImportReply {
  readonly identLinks: readonly IdentLink[];
}

/** The reply of an import that was refused; `reason` is free text and may carry personal data (contract §1). */
export interface ImportError {
  readonly code: string;
  readonly info: string;
  readonly reason: string;
}

/** What a reply to the import means. */
export type ImportOutcome =
  /** `unusable` counts the entries of the list that lead nowhere safe, and were left out. */
  | {readonly kind: 'accepted'; readonly identLinks: readonly IdentLink[]; readonly unusable: number}
  | {readonly kind: 'refused'; readonly error?: ImportError}
  | {readonly kind: 'unauthorized' | 'server' | 'malformed'};

// The texts of somebody else's object: replies may grow, and no other type is of use here.
const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([, field]) => typeof field === 'string'));

const linkOf = (entry: unknown): IdentLink[] => {
  const texts = textsOf(entry);
  const {kyc, url = ''} = texts;
  const href = URL.canParse(url) ? new URL(url).href : '';
  // A name before the host looks like the host, and isn't.
  const [, host] = /^https:..([^/@]+)\//.exec(href) ?? [];
  return host ? [{...texts, kyc: kyc?.trim() || host, url: href}] : [];
};

/** Reads a reply of the import, whoever passed it on, without throwing; `status` is 200 where only the body is known. */
export const readImportReply = (body: unknown, status = 200): ImportOutcome => {
  try {
    const {code = String(status), info, reason} = textsOf(body);
    const error = info !== undefined && reason !== undefined && {code, info, reason};
    const number = status < 400 && error ? Number(code) : status;
    if (number === 401 || number === 403) return {kind: 'unauthorized'};
    if (number >= 500) return {kind: 'server'};
    if (number >= 400) return {kind: 'refused', ...error && {error}};
    const {identLinks} = Object(body) as Partial<ImportReply>;
    if (error || !(status < 300) || !Array.isArray(identLinks)) return {kind: 'malformed'};
    const links = identLinks.flatMap(linkOf);
    return {kind: 'accepted', identLinks: links, unusable: identLinks.length - links.length};
  } catch {
    // A host's own object may have getters that throw.
    return {kind: 'malformed'};
  }
};
