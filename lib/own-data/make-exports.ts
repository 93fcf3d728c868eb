import { and, eq, isNull, sql } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { persons } from "#db/schema/persons";
import type { ClientContext, Context } from "#lib/core/context";
import { describeError } from "#lib/core/log";
import { DATA_EXPORT } from "#lib/protection/limits";
import { PortalBusy, queueOf } from "#lib/protection/queue";
import { type Archive, writeArchive } from "./archive";
import { type ClaimedExport, claimExport } from "./claim-export";
import { ClaimLost, keepParts } from "./keep-parts";
import { giveUp, giveUpAbandoned, markReady } from "./settle-export";

/**
 * Makes the exports that wait, one after the other, and tells how many were made; nothing when this process is at it
 * already. May be killed at any moment: the claim of what it held runs out, and another one begins it anew. After
 * `DATA_EXPORT.tries` an export has failed, and its owner is told.
 */
export async function makeExports(ctx: Context, fetchDocument: Archive["fetchDocument"]): Promise<number> {
  try {
    return await queueOf("exports", { atOnce: 1, longest: 0 }).inTurn(() => makeWaiting(ctx, fetchDocument));
  } catch (thrown) {
    if (thrown instanceof PortalBusy) return 0;
    throw thrown;
  }
}

async function makeWaiting(ctx: Context, fetchDocument: Archive["fetchDocument"]): Promise<number> {
  await giveUpAbandoned(ctx);
  let made = 0;
  for (let claim = await claimExport(ctx); claim; claim = await claimExport(ctx)) {
    if (await make(ctx, claim, fetchDocument)) made += 1;
  }
  return made;
}

async function make(
  ctx: Context,
  claim: ClaimedExport,
  fetchDocument: Archive["fetchDocument"],
): Promise<boolean> {
  try {
    const { stream, size } = keepParts(ctx, claim);
    await writeArchive(await ownerOf(ctx, claim), stream, fetchDocument);
    return await markReady(ctx, claim, size());
  } catch (thrown) {
    if (thrown instanceof ClaimLost) return false;
    ctx.log.error("export.try-failed", { count: claim.attempts, ...describeError(thrown) });
    if (claim.attempts >= DATA_EXPORT.tries) await giveUp(ctx, claim);
    return false;
  }
}

/** Whoever asked, as of now: the core system may have merged the person since. */
async function ownerOf(ctx: Context, { id, accountId }: ClaimedExport): Promise<ClientContext> {
  const [owner] = await ctx.db
    .select({
      personId: accounts.personId,
      name: sql<string>`${persons.givenName} || ' ' || ${persons.familyName}`,
    })
    .from(accounts)
    .innerJoin(persons, eq(persons.id, accounts.personId))
    .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt)));
  if (!owner) throw new ClaimLost();
  // Nobody's session: it goes on after the client has left.
  return { ...ctx, client: { ...owner, accountId, sessionId: id, declaredUntil: null } };
}
