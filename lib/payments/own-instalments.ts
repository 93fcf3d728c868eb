import { type SQL, sql } from "drizzle-orm";
import { cardPayments } from "#db/schema/payments";
import { instalments, type POLICY_LINES, policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { TODAY } from "#lib/register/active-policy";
import { PAID_ON, PAID_SO_FAR } from "#lib/register/paid-so-far";
import { ABOUT } from "#lib/register/policy-about";
import { isSamePerson } from "#lib/register/same-person";

/** An instalment of a policy that the client took out. */
export interface OwnInstalment extends Record<string, unknown> {
  id: string;
  /** Of the policy. */
  number: string;
  line: (typeof POLICY_LINES)[number];
  about: string | null;
  /** Which instalment of its policy it is. */
  nth: number;
  of: number;
  dueOn: string;
  /** Until the due day; negative after it. */
  daysLeft: number;
  /** In the smallest unit of the currency. */
  amount: number;
  paid: number;
  currency: string;
  reference: string;
  /** When the last of it was paid, as far as is known. */
  paidOn: string | null;
  /** What fell due after the policy was cancelled, or of a policy that vanished, is owed no more. */
  isOwed: boolean;
  /** A card payment that the bank has not confirmed yet. */
  isPending: boolean;
}

/** For `from`: what the client pays as policyholder. Its columns become an `OwnInstalment` by `AS_READ`. */
export function ownInstalments({ client }: ClientContext): SQL {
  return sql`(
    select ${instalments.id}, ${policies.number}, ${policies.numberKey}, ${policies.line}, ${ABOUT} as about,
      ${instalments.dueOn}, ${instalments.amount}, ${PAID_SO_FAR} as paid, ${instalments.currency},
      ${instalments.reference}, ${PAID_ON} as paid_on, ${IS_OWED} as is_owed, ${IS_PENDING} as is_pending,
      row_number() over (partition by ${policies.id} order by ${instalments.dueOn}, ${instalments.reference}) as nth,
      count(*) over (partition by ${policies.id}) as of
    from (select distinct ${policyPersons.policyId} from ${policyPersons}
      where ${isSamePerson(policyPersons.personId, client.personId)} and ${policyPersons.role} = 'policyholder') as taken_out
    join ${policies} on ${policies.id} = taken_out.policy_id
    join ${instalments} on ${instalments.policyId} = ${policies.id} and ${instalments.closedAt} is null
  ) as instalment`;
}

export const AS_READ = sql`id, number, line, about, nth::int, of::int, due_on as "dueOn",
  due_on - ${TODAY} as "daysLeft", amount::float8, paid::float8, currency, reference, paid_on as "paidOn",
  is_owed as "isOwed", is_pending as "isPending"`;

/** Of an instalment and its policy. */
export const IS_OWED = sql<boolean>`(${policies.closedAt} is null
  and (${policies.cancelledOn} is null or ${instalments.dueOn} < ${policies.cancelledOn}))`;

const IS_PENDING = sql`exists (select from ${cardPayments}
  where ${cardPayments.instalmentId} = ${instalments.id} and (${cardPayments.state} = 'pending'
    or (${cardPayments.state} <> 'paid' and ${cardPayments.approvalSeenAt} is not null)))`;
