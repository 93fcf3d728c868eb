import { asc, eq } from "drizzle-orm";
import { accounts, consents } from "#db/schema/accounts";
import { dataExports, emailChanges, notificationChoices, passkeys } from "#db/schema/own-account";
import type { ClientContext } from "#lib/core/context";

/** The account with what its owner agreed to, chose and changed; nothing by which anybody could sign in. */
export async function readAccount({ db, client: { accountId } }: ClientContext) {
  const [account] = await db
    .select({
      username: accounts.username,
      email: accounts.email,
      emailVerified: accounts.emailVerified,
      proof: accounts.proof,
      declaredUntil: accounts.declaredUntil,
      mayChangeUsername: accounts.mayChangeUsername,
      createdAt: accounts.createdAt,
    })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return {
    ...account,
    consents: await db
      .select({
        subject: consents.subject,
        requestId: consents.requestId,
        version: consents.version,
        givenAt: consents.givenAt,
      })
      .from(consents)
      .where(eq(consents.accountId, accountId))
      .orderBy(asc(consents.givenAt)),
    notificationChoices: await db
      .select({
        notification: notificationChoices.notification,
        isWanted: notificationChoices.isWanted,
        changedAt: notificationChoices.changedAt,
      })
      .from(notificationChoices)
      .where(eq(notificationChoices.accountId, accountId)),
    emailChanges: await db
      .select({
        username: emailChanges.username,
        fromEmail: emailChanges.fromEmail,
        toEmail: emailChanges.toEmail,
        askedAt: emailChanges.askedAt,
        confirmedAt: emailChanges.confirmedAt,
        undoUntil: emailChanges.undoUntil,
        undoneAt: emailChanges.undoneAt,
      })
      .from(emailChanges)
      .where(eq(emailChanges.accountId, accountId))
      .orderBy(asc(emailChanges.askedAt)),
    passkeys: await db
      .select({
        name: passkeys.name,
        transports: passkeys.transports,
        createdAt: passkeys.createdAt,
        lastUsedAt: passkeys.lastUsedAt,
      })
      .from(passkeys)
      .where(eq(passkeys.accountId, accountId))
      .orderBy(asc(passkeys.createdAt)),
    copies: await db
      .select({
        state: dataExports.state,
        askedAt: dataExports.askedAt,
        readyAt: dataExports.readyAt,
        expiresAt: dataExports.expiresAt,
        size: dataExports.size,
      })
      .from(dataExports)
      .where(eq(dataExports.accountId, accountId))
      .orderBy(asc(dataExports.askedAt)),
  };
}
