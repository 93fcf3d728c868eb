import { asc, eq } from "drizzle-orm";
import { devices, sessions } from "#db/schema/accounts";
import type { ClientContext } from "#lib/core/context";

/** Where the client is signed in now, and the browsers that are known to the account. */
export async function readSignIns({ db, client: { accountId } }: ClientContext) {
  return {
    sessions: await db
      .select({
        userAgent: sessions.userAgent,
        createdAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
        codeTypedAt: sessions.codeTypedAt,
        expires: sessions.expires,
        onlyNewPassword: sessions.onlyNewPassword,
      })
      .from(sessions)
      .where(eq(sessions.userId, accountId))
      .orderBy(asc(sessions.createdAt)),
    devices: await db
      .select({
        userAgent: devices.userAgent,
        createdAt: devices.createdAt,
        lastSeenAt: devices.lastSeenAt,
      })
      .from(devices)
      .where(eq(devices.accountId, accountId))
      .orderBy(asc(devices.createdAt)),
  };
}
