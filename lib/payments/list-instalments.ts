import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { instalments, policies } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { TODAY } from "#lib/register/active-policy";
import { PAID_SO_FAR } from "#lib/register/paid-so-far";
import { policiesInFull } from "#lib/register/policies-in-full";
import { IS_OWED } from "./own-instalments";

export type Instalment = Awaited<ReturnType<typeof listInstalments>>[number];

/** Monthly for ten years. */
const MOST = 120;

/**
 * All instalments of one's policy by due day; amounts in the smallest unit of their currency. None of a group policy
 * for those who do not pay it.
 */
export async function listInstalments(ctx: ClientContext, policyId: string) {
  return ctx.db
    .select({
      id: instalments.id,
      dueOn: instalments.dueOn,
      /** Until the due day; negative after it. */
      daysLeft: sql<number>`${instalments.dueOn} - ${TODAY}`,
      amount: instalments.amount,
      paid: PAID_SO_FAR,
      currency: instalments.currency,
      reference: instalments.reference,
      isOwed: IS_OWED,
    })
    .from(instalments)
    .innerJoin(policies, eq(policies.id, instalments.policyId))
    .where(
      and(eq(policies.id, policyId), isNull(instalments.closedAt), inArray(policies.id, policiesInFull(ctx))),
    )
    .orderBy(instalments.dueOn, instalments.reference)
    .limit(MOST);
}
