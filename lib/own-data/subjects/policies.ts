import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { instalments, policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { hasOwnRole } from "#lib/register/active-policy";
import { PAID_SO_FAR } from "#lib/register/paid-so-far";
import { policiesInFull } from "#lib/register/policies-in-full";
import { isSamePerson } from "#lib/register/same-person";

/** Policies on which the client is policyholder or insured. What a group policy costs is told to its policyholder only (D2). */
export async function readPolicies(ctx: ClientContext) {
  const found = await ctx.db
    .select({
      id: policies.id,
      number: policies.number,
      roles: sql<string[]>`array_agg(distinct ${policyPersons.role})`,
      line: policies.line,
      product: policies.product,
      status: policies.status,
      startsOn: policies.startsOn,
      endsOn: policies.endsOn,
      cancelledOn: policies.cancelledOn,
      closedAt: policies.closedAt,
      isGroup: policies.isGroup,
      organisation: policies.organisation,
      premium: sql<number | null>`case when ${inArray(policies.id, policiesInFull(ctx))}
        then ${policies.premium} end`.mapWith(policies.premium),
      currency: policies.currency,
      coverages: policies.coverages,
      particulars: policies.particulars,
    })
    .from(policies)
    .innerJoin(policyPersons, eq(policyPersons.policyId, policies.id))
    .where(and(isSamePerson(policyPersons.personId, ctx.client.personId), hasOwnRole))
    .groupBy(policies.id)
    .orderBy(asc(policies.startsOn), asc(policies.number));
  const due = await readInstalments(ctx);
  return found.map((policy) => ({
    ...policy,
    instalments: due.filter(({ policyId }) => policyId === policy.id).map(({ policyId: _, ...one }) => one),
  }));
}

function readInstalments(ctx: ClientContext) {
  return ctx.db
    .select({
      id: instalments.id,
      policyId: instalments.policyId,
      dueOn: instalments.dueOn,
      amount: instalments.amount,
      paid: instalments.paid,
      paidSoFar: PAID_SO_FAR,
      paidOn: instalments.paidOn,
      currency: instalments.currency,
      reference: instalments.reference,
    })
    .from(instalments)
    .where(and(inArray(instalments.policyId, policiesInFull(ctx)), isNull(instalments.closedAt)))
    .orderBy(asc(instalments.dueOn), asc(instalments.reference));
}
