import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { spend, UNKNOWN_ADDRESS } from "#lib/protection/spend";
import { permits, type Scope } from "./scopes";
import { findToken } from "./tokens/find-token";

/** The core system, as its token names it. */
export interface Caller {
  token: string;
}

/**
 * Lets a call of the core API in, or not, before anything of it is read. Calls without a valid token are counted by
 * address, the others by token: a stranger's tries never stop the core system, even from its own address.
 */
export async function admit(
  ctx: Context,
  authorization: string | null,
  scope: Scope,
): Promise<Result<Caller, "unauthorized" | "forbidden" | "too-many-calls">> {
  const found = await findToken(ctx, authorization);
  if (found?.state !== "valid") {
    const spent = await spend(ctx, [["coreRefusedByAddress", ctx.visitor.address ?? UNKNOWN_ADDRESS]]);
    if (!spent.ok) return { ...spent, refusal: "too-many-calls" };
    const known = found ? { token: found.name, state: found.state } : {};
    await record(ctx, "core.refused", null, { refusal: "unauthorized", scope, ...known });
    return refuse("unauthorized");
  }
  const spent = await spend(ctx, [["coreCallsByToken", found.name]]);
  if (!spent.ok) return { ...spent, refusal: "too-many-calls" };
  if (permits(found.scopes, scope)) return ok({ token: found.name });
  await record(ctx, "core.refused", null, { refusal: "forbidden", scope, token: found.name });
  return refuse("forbidden");
}
