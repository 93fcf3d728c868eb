import type postgres from "postgres";
import type { ClientContext } from "#lib/core/context";
import { recordArrival } from "#lib/payments/ledger/record-arrival";
import { pdfOf, smallPhoto } from "./sample-files";

/** Files whose bytes must come out as they went in; the second name is a trap for whoever unpacks it. */
export const FILES = {
  "račun šđčćž.jpg": await smallPhoto(7),
  "uput ..\\..\\x:y.pdf": await pdfOf(2),
};

/** Gives a signed-in client a row of every kind that the register does not bring. */
export async function giveEverything(ctx: ClientContext, sql: postgres.Sql): Promise<void> {
  const { accountId, personId } = ctx.client;
  await sql`insert into notification_choices values (${accountId}, 'payment-reminders', false)`;
  await sql`
    insert into email_changes (account_id, username, from_email, to_email, confirmed_at, undo_until)
    values (${accountId}, 'ranije.ime', 'stari@primer.test', 'novi@primer.test', now() - interval '4 days', now() - interval '1 day')`;
  await sql`
    insert into passkeys (account_id, credential_id, public_key, counter, transports, name, last_used_at)
    values (${accountId}, 'tajna-oznaka-kljuca', 'tajni-kljuc', 77, '{internal,hybrid}', 'Moj telefon', now())`;
  await sql`insert into payout_accounts values (${personId}, '265000000000012345', now())`;
  await sql`insert into data_exports (account_id, state) values (${accountId}, 'failed')`;
  await giveRequests(ctx, sql);
  await givePayments(ctx, sql);
}

async function giveRequests({ client: { accountId, personId } }: ClientContext, sql: postgres.Sql) {
  const [draft] = await sql<{ id: string }[]>`
    insert into requests (kind, person_id, account_id, answers)
    values ('car-damage', ${personId}, ${accountId}, '{"place":"Kragujevac, Svetozara Markovića 5"}') returning id`;
  const [sent] = await sql<{ id: string }[]>`
    insert into requests (kind, person_id, account_id, answers, number, submitted_at)
    values ('medical-refund', ${personId}, ${accountId}, '{"institution":"Dom zdravlja"}', 'Z-AAAA-0001', now()) returning id`;
  for (const [place, [name, content]] of Object.entries(FILES).entries()) {
    const [file] = await sql<{ id: string }[]>`
      insert into attachments (request_id, slot, name, media_type, size, content_hash, store, scan)
      values (${(place === 0 ? sent : draft)?.id ?? ""}, 'receipt', ${name},
        ${name.endsWith("pdf") ? "application/pdf" : "image/jpeg"}, ${content.length}, 'h', 'database', 'not-asked')
      returning id`;
    await sql`insert into attachment_contents values (${file?.id ?? ""}, ${content})`;
  }
  await sql`
    insert into attachments (request_id, slot, name, media_type, size, content_hash, store, scan)
    values (${sent?.id ?? ""}, 'receipt', 'zarazen.pdf', 'application/pdf', 9, 'h', 'database', 'infected')`;
}

async function givePayments(ctx: ClientContext, sql: postgres.Sql): Promise<void> {
  const { accountId, personId } = ctx.client;
  const [instalment] = await sql<{ id: string; currency: string }[]>`
    select instalments.id, instalments.currency from instalments
    join policy_persons on policy_persons.policy_id = instalments.policy_id
    where person_id = ${personId} and role = 'policyholder' order by due_on limit 1`;
  if (!instalment) throw new Error("This client pays no instalments");
  const { id: instalmentId, currency } = instalment;
  const [card] = await sql<{ id: string }[]>`
    insert into card_payments (order_number, instalment_id, person_id, account_id, amount, currency, expires_at, settled_at, state, approval_code)
    values ('PORUDZBINA-1', ${instalmentId}, ${personId}, ${accountId}, 1234, ${currency}, now(), now(), 'paid', '629762')
    returning id`;
  await sql`
    insert into bank_entries (key, statement, booked_on, amount, currency, reference, instalment_id)
    values ('k', 'izvod 17', current_date, 4321, ${currency}, '97-11', ${instalmentId})`;
  const paid = { instalmentId, currency, amount: 1234, paidOn: "2026-11-20", sourceId: card?.id ?? "" };
  await recordArrival(ctx, { ...paid, source: "card" });
  await sql`insert into payment_reminders values (${instalmentId}, ${personId}, 'before-due', current_date)`;
}
