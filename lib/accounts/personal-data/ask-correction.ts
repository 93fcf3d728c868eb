import { and, eq, gt, sql } from "drizzle-orm";
import { auditEvents } from "#db/schema/audit";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { blindIndex } from "#lib/protection/derive";
import { holdAccount } from "#lib/protection/hold-account";
import { spend } from "#lib/protection/spend";
import { tellCore } from "#lib/register/tell-core";

export const LONGEST_CORRECTION = 2000;

/**
 * Tells the core system which personal data are wrong, in the client's own words, which were read before (no JMBG).
 * The insurer answers within 30 days (ZZPL, article 21). The same words again within ten minutes are the same request.
 * Closed to declared accounts (security rule R2): whoever is not known yet changes no data of a client.
 */
export async function askCorrection(
  ctx: ClientContext,
  text: string,
): Promise<Result<undefined, "declared" | "too-many-attempts">> {
  const { accountId, personId, declaredUntil } = ctx.client;
  if (declaredUntil) return refuse("declared");
  const fingerprint = blindIndex(ctx.env, "correction", text).toString("hex");
  return inTransaction(ctx, async (tx) => {
    await holdAccount(tx, accountId);
    if (await wasJustAsked(tx, fingerprint)) return ok();
    const spent = await spend(tx, [["correctionsByAccount", accountId]]);
    if (!spent.ok) return spent;
    await tellCore(tx, personId, "correction-asked", { text });
    await record(tx, "correction.asked", accountId, { fingerprint });
    return ok();
  });
}

async function wasJustAsked(tx: ClientContext, fingerprint: string): Promise<boolean> {
  const same = and(
    eq(auditEvents.accountId, tx.client.accountId),
    eq(auditEvents.event, "correction.asked"),
    sql`${auditEvents.details}->>'fingerprint' = ${fingerprint}`,
    gt(auditEvents.at, sql`now() - interval '10 minutes'`),
  );
  return (await tx.db.$count(auditEvents, same)) > 0;
}
