import type { NOTIFICATIONS } from "#db/schema/own-account";

export type Notification = (typeof NOTIFICATIONS)[number];

/**
 * SQL: whether the owner of an account wants letters of this kind; everybody does until they say no. `accountId` is the
 * column that names the account. As text, like `deliverEach`: an import of files runs its statements past Drizzle.
 */
export function isWanted(accountId: string, notification: Notification): string {
  return `not exists (select from notification_choices as choice where choice.account_id = ${accountId}
    and choice.notification = '${notification}' and not choice.is_wanted)`;
}
