import { and, eq, gt, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { instalments, policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { PAID_SO_FAR } from "#lib/register/paid-so-far";
import { isSamePerson } from "#lib/register/same-person";

/**
 * The instalment, when it is the client's to pay as policyholder; `toPay` is what is still owed, in the smallest unit.
 * What fell due after its policy was cancelled is nobody's to pay.
 */
export async function owedInstalment(ctx: ClientContext, instalmentId: string) {
  if (!z.guid().safeParse(instalmentId).success) return null;
  const [found] = await ctx.db
    .select({ amount: instalments.amount, paid: PAID_SO_FAR, currency: instalments.currency })
    .from(instalments)
    .innerJoin(policies, eq(policies.id, instalments.policyId))
    .innerJoin(policyPersons, eq(policyPersons.policyId, policies.id))
    .where(
      and(
        eq(instalments.id, instalmentId),
        isNull(instalments.closedAt),
        isNull(policies.closedAt),
        or(isNull(policies.cancelledOn), gt(policies.cancelledOn, instalments.dueOn)),
        eq(policyPersons.role, "policyholder"),
        isSamePerson(policyPersons.personId, ctx.client.personId),
      ),
    )
    .limit(1);
  return found ? { toPay: found.amount - found.paid, currency: found.currency } : null;
}
