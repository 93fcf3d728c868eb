import { sql } from "drizzle-orm";
import { cardPayments, paymentReminders } from "#db/schema/payments";
import { instalments, policies, policyPersons } from "#db/schema/policies";
import type { Context } from "#lib/core/context";
import { deliverEach } from "#lib/mail/deliver";
import { isWanted } from "#lib/mail/is-wanted";
import { TODAY } from "#lib/register/active-policy";
import { PAID_SO_FAR } from "#lib/register/paid-so-far";
import { IS_OWED } from "../own-instalments";

/** Days before or after the due day. Ranges, so that days on which nobody asks for reminders lose none. */
const BEFORE = { from: 5, to: 1 };
const AFTER = { from: 3, to: 30 };

/** Instalments looked at in one statement. */
const MOST = 2_000;

/**
 * Reminds policyholders who have signed in to their account of instalments that fall due soon or are overdue, each once before and once
 * after its due day and never twice a day; whoever does not want it, has paid or is paying by card is left alone. Tells
 * how many letters were written. May run any number of times at once: a reminder is claimed together with its letter.
 * Goes by `instalments_owed`, so what was paid long ago costs nothing.
 */
export async function remindOfPayments(ctx: Context): Promise<number> {
  let [count, last]: [number, Place | undefined] = [0, FIRST];
  while (last) {
    const batch: Batch | undefined = await remindSome(ctx, last);
    count += batch?.written ?? 0;
    last = batch;
  }
  return count;
}

/** Of an instalment, in the order of due days. */
interface Place {
  dueOn: string;
  id: string;
}

interface Batch extends Place, Record<string, unknown> {
  written: number;
}

const FIRST: Place = { dueOn: "0001-01-01", id: "00000000-0000-0000-0000-000000000000" };

/** In one statement, so that the claim and the letter are one transaction. Undefined when nothing is left to look at. */
async function remindSome({ db }: Context, after: Place): Promise<Batch | undefined> {
  const [batch] = await db.execute<Batch>(sql`
    with owed as (${owedAfter(after)}),
    concerned as (${CONCERNED}),
    claimed as (
      insert into ${paymentReminders} (instalment_id, person_id, kind, due_on)
      select id, person_id, kind, due_on from concerned order by id, person_id
      on conflict do nothing returning instalment_id, person_id),
    written as (${sql.raw(deliverEach("payment-reminder", LETTERS))} returning 1)
    select due_on as "dueOn", id, (select count(*)::int from written) as written
    from owed order by due_on desc, id desc limit 1`);
  return batch;
}

function owedAfter({ dueOn, id }: Place) {
  return sql`
    select ${instalments.id}, ${instalments.policyId}, ${instalments.dueOn}, ${instalments.currency},
      ${policies.number}, ${policies.line},
      ${instalments.amount} - ${PAID_SO_FAR} as to_pay,
      case when ${instalments.dueOn} > ${TODAY} then 'before-due' else 'after-due' end as kind
    from ${instalments} join ${policies} on ${policies.id} = ${instalments.policyId} and ${IS_OWED}
    where ${instalments.closedAt} is null and ${instalments.paid} < ${instalments.amount}
      and ${instalments.dueOn} between ${TODAY} - ${AFTER.to}::int and ${TODAY} + ${BEFORE.from}::int
      and (${instalments.dueOn} >= ${TODAY} + ${BEFORE.to}::int or ${instalments.dueOn} <= ${TODAY} - ${AFTER.from}::int)
      and (${instalments.dueOn}, ${instalments.id}) > (${dueOn}::date, ${id}::uuid)
    order by ${instalments.dueOn}, ${instalments.id} limit ${MOST}::int`;
}

/** An account belongs to the policyholder, or to the one into whom the core system merged that person. */
const CONCERNED = sql`
  select distinct on (owed.id, account.person_id)
    owed.*, account.id as account_id, account.person_id, account.email
  from owed
  join ${policyPersons} on ${policyPersons.policyId} = owed.policy_id and ${policyPersons.role} = 'policyholder',
  lateral (
    select accounts.id, accounts.person_id, accounts.email from accounts
    where disabled_at is null and email_verified is not null and accounts.person_id in (
      ${policyPersons.personId}, (select merged_into from persons where persons.id = ${policyPersons.personId}))
    limit 1) as account
  where to_pay > 0 and ${sql.raw(isWanted("account.id", "payment-reminders"))}
    and not exists (select from ${cardPayments} where ${cardPayments.instalmentId} = owed.id
      and ${cardPayments.state} = 'pending' and ${cardPayments.expiresAt} > now())
    and not exists (select from ${paymentReminders} as sent
      where sent.instalment_id = owed.id and sent.person_id = account.person_id
        and (sent.kind = owed.kind and sent.due_on = owed.due_on
          or (sent.sent_at at time zone 'Europe/Belgrade')::date = ${TODAY}))`;

/** Health insurance is not named to whoever else reads the mailbox. */
const LETTERS = `
  select email as recipient, account_id, jsonb_build_object('when', kind, 'policyNumber', number,
    'line', nullif(line, 'voluntary-health'), 'toPay', to_pay, 'currency', currency, 'dueOn', due_on) as params
  from claimed join concerned
    on concerned.id = claimed.instalment_id and concerned.person_id = claimed.person_id`;
