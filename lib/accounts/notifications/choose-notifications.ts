import { eq, sql } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { NOTIFICATIONS, notificationChoices } from "#db/schema/own-account";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { listNotificationChoices, type NotificationChoices } from "./notification-choices";

/** Keeps which letters the client wants; what is already so is not put on record again. */
export async function chooseNotifications(ctx: ClientContext, choices: NotificationChoices): Promise<void> {
  const { accountId } = ctx.client;
  await inTransaction(ctx, async (tx) => {
    await tx.db.select().from(accounts).where(eq(accounts.id, accountId)).for("update");
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
