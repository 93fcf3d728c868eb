import { and, eq, sql } from "drizzle-orm";
import { policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import type { PolicyNumber } from "#lib/identity/policy-number";
import { ABOUT } from "#lib/register/policy-about";
import { ENDED_ON, isOwnPolicy, STANDING } from "./own-policies";

export type OwnPolicy = NonNullable<Awaited<ReturnType<typeof findPolicy>>>;

/** The policy of that number, when the client is policyholder or insured by it; amounts in its smallest unit. */
export async function findPolicy(ctx: ClientContext, number: PolicyNumber) {
  const [policy] = await ctx.db
    .select({
      id: policies.id,
      number: policies.number,
      line: policies.line,
      product: policies.product,
      about: ABOUT,
      startsOn: policies.startsOn,
      endsOn: policies.endsOn,
      endedOn: ENDED_ON,
      standing: STANDING,
      isGroup: policies.isGroup,
      organisation: policies.organisation,
      premium: policies.premium,
      currency: policies.currency,
      coverages: policies.coverages,
      particulars: policies.particulars,
      isPolicyholder: sql<boolean>`bool_or(${policyPersons.role} = 'policyholder')`,
    })
    .from(policies)
    .innerJoin(policyPersons, eq(policyPersons.policyId, policies.id))
    .where(and(eq(policies.numberKey, number), isOwnPolicy(ctx)))
    .groupBy(policies.id);
  return policy ?? null;
}

/** Whether the client may see what the policy costs and how it is paid: of a group policy only who pays it may. */
export function maySeePayments({
  isGroup,
  isPolicyholder,
}: Pick<OwnPolicy, "isGroup" | "isPolicyholder">): boolean {
  return isPolicyholder || !isGroup;
}
