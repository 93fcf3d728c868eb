import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { type NOTIFICATIONS, notificationChoices } from "#db/schema/own-account";

export type Notification = (typeof NOTIFICATIONS)[number];

/** Whether the owner of an account wants letters of this kind; everybody does until they say no. */
export function isWanted(accountId: AnyColumn, notification: Notification): SQL<boolean> {
  return sql<boolean>`not exists (select from ${notificationChoices} where ${notificationChoices.accountId} = ${accountId}
    and ${notificationChoices.notification} = ${notification} and not ${notificationChoices.isWanted})`;
}
