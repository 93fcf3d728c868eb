import { eq } from "drizzle-orm";
import { notificationChoices } from "#db/schema/own-account";
import type { ClientContext } from "#lib/core/context";
import type { Notification } from "#lib/mail/is-wanted";

export type NotificationChoices = Record<Notification, boolean>;

/** Which of the letters that one may do without the client wants: all, until they say no. */
export async function listNotificationChoices(ctx: ClientContext): Promise<NotificationChoices> {
  const kept = await ctx.db
    .select()
    .from(notificationChoices)
    .where(eq(notificationChoices.accountId, ctx.client.accountId));
  const wanted = (notification: Notification) =>
    kept.find((choice) => choice.notification === notification)?.isWanted ?? true;
  return { "payment-reminders": wanted("payment-reminders"), "request-news": wanted("request-news") };
}
