import type { accounts } from "#db/schema/accounts";
import type { emailChanges } from "#db/schema/own-account";
import type { Context } from "#lib/core/context";
import { deliverLater } from "#lib/mail/deliver";
import { emailsOnFile } from "#lib/register/emails-on-file";

type Account = Pick<typeof accounts.$inferSelect, "id" | "personId" | "username">;
type Change = typeof emailChanges.$inferSelect;

/** Tells the old address, with the code by which it may take the change back, the new one, and the one on file when it is neither (F9). */
export async function tellOfChange(tx: Context, account: Account, change: Change): Promise<void> {
  const { fromEmail, toEmail, undoUntil } = change;
  const told = { username: account.username, at: new Date().toISOString() };
  if (undoUntil)
    await deliverLater(tx, "email-undo", {
      to: fromEmail,
      accountId: account.id,
      params: { ...told, changeId: change.id },
      expiresAt: undoUntil,
    });
  const readers = [
    { to: toEmail, readBy: "new" as const },
    ...(undoUntil ? [] : [{ to: fromEmail, readBy: "old" as const }]),
    ...(await onFile(tx, account, fromEmail, toEmail)),
  ];
  for (const { to, readBy } of readers)
    await deliverLater(tx, "email-changed", { to, accountId: account.id, params: { ...told, readBy } });
}

/** Tells the address that came back what to do next, the one that went, and the one on file when it is neither (F9). */
export async function tellOfUndo(
  tx: Context,
  account: Account,
  restored: string,
  gone: string,
): Promise<void> {
  const params = { username: account.username, at: new Date().toISOString() };
  const readers = [
    { to: restored, readBy: "old" as const },
    ...(gone === restored ? [] : [{ to: gone, readBy: "new" as const }]),
    ...(await onFile(tx, account, restored, gone)),
  ];
  for (const { to, readBy } of readers)
    await deliverLater(tx, "email-restored", { to, accountId: account.id, params: { ...params, readBy } });
}

async function onFile(tx: Context, { personId }: Account, ...others: string[]) {
  const addresses = await emailsOnFile(tx, personId);
  return addresses.filter((to) => !others.includes(to)).map((to) => ({ to, readBy: "on-file" as const }));
}
