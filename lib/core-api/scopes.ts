import { KIND_NAMES, type KindName } from "#lib/register/core-id";

/** What a token may do: write one kind of record, write all of them, read what clients did, or what they sent along. */
export type Scope = `${KindName}:write` | "register:write" | "events:read" | "attachments:read";

export const SCOPES: readonly Scope[] = [
  "register:write",
  "events:read",
  "attachments:read",
  ...KIND_NAMES.map((kind): Scope => `${kind}:write`),
];

export function isScope(text: string): text is Scope {
  return SCOPES.some((scope) => scope === text);
}

/** Whether a token with these scopes may do it; `register:write` permits every kind of record. */
export function permits(scopes: readonly string[], wanted: Scope): boolean {
  return scopes.includes(wanted) || (wanted.endsWith(":write") && scopes.includes("register:write"));
}
