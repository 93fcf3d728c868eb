import { sql } from "drizzle-orm";
import { NOTIFICATIONS, notificationChoices } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { holdAccount } from "#lib/protection/hold-account";
import { listNotificationChoices, type NotificationChoices } from "./notification-choices";

/** Keeps which letters the client wants; what is already so is not put on record again. */
export async function chooseNotifications(ctx: ClientContext, choices: NotificationChoices): Promise<void> {
  const { accountId } = ctx.client;
  await inTransaction(ctx, async (tx) => {
    await holdAccount(tx, accountId);
    const before = await listNotificationChoices(tx);
    const changed = NOTIFICATIONS.filter((notification) => choices[notification] !== before[notification]);
    for (const notification of changed) {
      const isWanted = choices[notification];
      await tx.db
        .insert(notificationChoices)
        .values({ accountId, notification, isWanted })
        .onConflictDoUpdate({
          target: [notificationChoices.accountId, notificationChoices.notification],
          set: { isWanted, changedAt: sql`now()` },
        });
    }
    if (changed.length > 0) await record(tx, "notifications.changed", accountId);
  });
}
