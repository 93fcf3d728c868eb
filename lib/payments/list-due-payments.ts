import { sql } from "drizzle-orm";
import type { ClientContext } from "#lib/core/context";
import { TODAY } from "#lib/register/active-policy";
import { DUE_SOON } from "./instalment-standing";
import { type OwnInstalment, ownInstalments } from "./own-instalments";

/** More would be a dunning letter and no overview. */
const MOST = 10;

export type DuePayment = Pick<
  OwnInstalment,
  "id" | "number" | "line" | "dueOn" | "daysLeft" | "currency" | "nth" | "of" | "isPending"
> & {
  /** In the smallest unit of the currency. */
  toPay: number;
};

/**
 * What the client, as policyholder, has to pay within `DUE_SOON` days or should have paid, longest overdue first.
 * What fell due after a policy was cancelled is owed no more. Written in SQL, being asked for at every sign-in (decision 13).
 */
export async function listDuePayments(ctx: ClientContext): Promise<DuePayment[]> {
  return ctx.db.execute<DuePayment>(sql`
    select id, number, line, due_on as "dueOn", due_on - ${TODAY} as "daysLeft",
      (amount - paid)::float8 as "toPay", currency, nth::int, of::int,
      is_pending as "isPending"
    from ${ownInstalments(ctx)}
    where is_owed and paid < amount and due_on <= ${TODAY} + ${DUE_SOON}::int
    order by due_on, reference limit ${MOST}`);
}
