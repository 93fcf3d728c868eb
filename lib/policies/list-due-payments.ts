import { sql } from "drizzle-orm";
import { instalments, policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { TODAY } from "#lib/register/active-policy";
import { isSamePerson } from "#lib/register/same-person";
import { DUE_SOON } from "./instalment-standing";
import type { PolicyLine } from "./list-policies";

/** More would be a dunning letter and no overview. */
const MOST = 10;

export interface DuePayment extends Record<string, unknown> {
  number: string;
  line: PolicyLine;
  dueOn: string;
  /** Until the due day; negative after it. */
  daysLeft: number;
  /** In the smallest unit of the currency. */
  toPay: number;
  currency: string;
  /** Which instalment of its policy it is. */
  nth: number;
  of: number;
}

/**
 * What the client, as policyholder, has to pay within `DUE_SOON` days or should have paid, longest overdue first.
 * What fell due after a policy was cancelled is owed no more. Written in SQL, being asked for at every sign-in (decision 13).
 */
export async function listDuePayments(ctx: ClientContext): Promise<DuePayment[]> {
  return ctx.db.execute<DuePayment>(sql`
    select number, line, due_on as "dueOn", due_on - ${TODAY} as "daysLeft",
      (amount - paid)::float8 as "toPay", currency, nth::int, of::int
    from (
      select ${policies.number}, ${policies.line}, ${policies.cancelledOn}, ${instalments.dueOn}, ${instalments.amount},
        ${instalments.paid}, ${instalments.currency}, ${instalments.reference},
        row_number() over (partition by ${policies.id} order by ${instalments.dueOn}, ${instalments.reference}) as nth,
        count(*) over (partition by ${policies.id}) as of
      from ${policyPersons}
      join ${policies} on ${policies.id} = ${policyPersons.policyId} and ${policies.closedAt} is null
      join ${instalments} on ${instalments.policyId} = ${policies.id} and ${instalments.closedAt} is null
      where ${isSamePerson(policyPersons.personId, ctx.client.personId)} and ${policyPersons.role} = 'policyholder'
    ) as instalment
    where paid < amount and due_on <= ${TODAY} + ${DUE_SOON}::int
      and (cancelled_on is null or due_on < cancelled_on)
    order by due_on, reference limit ${MOST}`);
}
