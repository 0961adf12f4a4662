import * as z from 'zod/mini';
import type {Problem} from './issue.ts';
import {check} from './field.ts';
import {parseWith} from './parse.ts';

const httpsProblem = (url: string): Problem | undefined =>
  URL.canParse(url) && new URL(url).protocol === 'https:' ? undefined : {code: 'https'};

// Replies may grow; only what the widget uses is held to a shape.
const identLinkSchema = z.object({
  kyc: z.string(),
  url: z.string().check(check(httpsProblem)),
  key: z.optional(z.string()),
  actionId: z.optional(z.string()),
  status: z.optional(z.string()),
  transactionId: z.optional(z.string()),
});

const importReplySchema = z.object({identLinks: z.array(identLinkSchema)});

const importErrorSchema = z.object({code: z.string(), info: z.string(), reason: z.string()});

/** Where the person must still identify (contract §1). */
export type IdentLink = z.infer<typeof identLinkSchema>;

/** The reply of an import that was accepted (contract §1). */
export type ImportReply = z.infer<typeof importReplySchema>;

/** The reply of an import that was refused; `reason` is free text and may carry personal data (contract §1). */
export type ImportError = z.infer<typeof importErrorSchema>;

/** What a reply to the import means. */
export type ImportOutcome =
  | {readonly kind: 'accepted'; readonly identLinks: readonly IdentLink[]}
  | {readonly kind: 'refused'; readonly error?: ImportError}
  | {readonly kind: 'unauthorized' | 'server' | 'malformed'};

/** Reads a reply of the import, whoever passed it on; `status` is 200 where only the body is known. */
export const readImportReply = (body: unknown, status = 200): ImportOutcome => {
  const error = parseWith(importErrorSchema, body);
  const code = status >= 400 ? status : error.ok ? Number(error.value.code) : status;
  if (code === 401 || code === 403) return {kind: 'unauthorized'};
  if (code >= 500) return {kind: 'server'};
  if (code >= 400) return {kind: 'refused', ...error.ok && {error: error.value}};
  if (error.ok) return {kind: 'malformed'};
  const reply = parseWith(importReplySchema, body);
  return reply.ok ? {kind: 'accepted', identLinks: reply.value.identLinks} : {kind: 'malformed'};
};
