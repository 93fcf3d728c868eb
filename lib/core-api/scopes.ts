import { KIND_NAMES, type KindName } from "#lib/register/core-id";

/** What a token may do: write one kind of record, write all of them, or read what clients did. */
export type Scope = `${KindName}:write` | "register:write" | "events:read";

export const SCOPES: readonly Scope[] = [
  "register:write",
  "events:read",
  ...KIND_NAMES.map((kind): Scope => `${kind}:write`),
];

export function isScope(text: string): text is Scope {
  return SCOPES.some((scope) => scope === text);
}

export function permits(scopes: readonly string[], wanted: Scope): boolean {
  return scopes.includes(wanted) || (wanted.endsWith(":write") && scopes.includes("register:write"));
}
