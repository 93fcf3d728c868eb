import { and, eq, isNull, sql } from "drizzle-orm";
import { instalments } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { TODAY } from "#lib/register/active-policy";
import { maySeePayments, type OwnPolicy } from "./find-policy";

export type Instalment = Awaited<ReturnType<typeof listInstalments>>[number];

/** Monthly for ten years. */
const MOST = 120;

/** All instalments of one's policy by due day; amounts in the smallest unit of their currency. */
export async function listInstalments(ctx: ClientContext, policy: OwnPolicy) {
  if (!maySeePayments(policy)) return [];
  return ctx.db
    .select({
      dueOn: instalments.dueOn,
      /** Until the due day; negative after it. */
      daysLeft: sql<number>`${instalments.dueOn} - ${TODAY}`,
      amount: instalments.amount,
      paid: instalments.paid,
      currency: instalments.currency,
      reference: instalments.reference,
    })
    .from(instalments)
    .where(and(eq(instalments.policyId, policy.id), isNull(instalments.closedAt)))
    .orderBy(instalments.dueOn, instalments.reference)
    .limit(MOST);
}
