import { parseArgs } from "node:util";
import type { Context } from "#lib/core/context";
import { isScope, SCOPES } from "#lib/core-api/scopes";
import { listTokens } from "#lib/core-api/tokens/list-tokens";
import { makeToken } from "#lib/core-api/tokens/make-token";
import { revokeToken } from "#lib/core-api/tokens/revoke-token";
import { runCommand } from "./command";
import { commandContext } from "./command-context";

const USAGE = `Tokens of the core API (docs/core-system.md):
  npm run core:token -- make NAME --scopes SCOPE,SCOPE [--days 365]
  npm run core:token -- list
  npm run core:token -- revoke NAME
NAME: 1 to 40 lower-case letters, digits and dashes. Days: 1 to 730.
Scopes: ${SCOPES.join(", ")}
`;

interface Given {
  name: string;
  scopes: string[];
  days: number;
}

const DEEDS: Record<string, (ctx: Context, given: Given) => Promise<number>> = { make, list, revoke };

async function coreToken(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { scopes: { type: "string", default: "" }, days: { type: "string", default: "365" } },
  });
  const [deed = "", name = ""] = positionals;
  const given = { name, scopes: values.scopes.split(",").filter(Boolean), days: Number(values.days) };
  const work = Object.hasOwn(DEEDS, deed) ? DEEDS[deed] : undefined;
  if (!work || !isSound(deed, given)) return say(USAGE, 2);
  return work(await commandContext(), given);
}

function isSound(deed: string, { name, scopes, days }: Given): boolean {
  if (deed === "list") return true;
  if (!/^[a-z0-9-]{1,40}$/.test(name)) return false;
  const isWish = scopes.length > 0 && scopes.every(isScope) && Number.isInteger(days);
  return deed !== "make" || (isWish && days >= 1 && days <= 730);
}

async function make(ctx: Context, { name, scopes, days }: Given): Promise<number> {
  const made = await makeToken(ctx, { name, scopes: scopes.filter(isScope), days });
  if (!made.ok) return say("There is or was a token of that name; choose another one.\n", 1);
  const { token, expiresAt } = made.value;
  return say(`${token}\nShown this once. It serves until ${expiresAt.toISOString()}.\n`, 0);
}

async function list(ctx: Context): Promise<number> {
  const lines = (await listTokens(ctx)).map(({ name, scopes, expiresAt, revokedAt }) => {
    const state = revokedAt ? `revoked ${revokedAt.toISOString()}` : `until ${expiresAt.toISOString()}`;
    return `${name}  ${state}  ${scopes.join(",")}\n`;
  });
  return say(lines.join("") || "There are no tokens.\n", 0);
}

async function revoke(ctx: Context, { name }: Given): Promise<number> {
  const revoked = await revokeToken(ctx, name);
  return revoked.ok ? say("Revoked.\n", 0) : say("There is no such token in use.\n", 1);
}

function say(words: string, code: number): number {
  process.stdout.write(words);
  return code;
}

await runCommand(coreToken);
