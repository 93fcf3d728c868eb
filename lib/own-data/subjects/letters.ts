import { asc, eq } from "drizzle-orm";
import { outbox } from "#db/schema/mail";
import type { ClientContext } from "#lib/core/context";

/** Letters of the account: of which kind, to whom and when. */
export async function readLetters({ db, client }: ClientContext) {
  return db
    .select({
      kind: outbox.kind,
      recipient: outbox.recipient,
      createdAt: outbox.createdAt,
      sentAt: outbox.sentAt,
      droppedAt: outbox.droppedAt,
    })
    .from(outbox)
    .where(eq(outbox.accountId, client.accountId))
    .orderBy(asc(outbox.createdAt));
}
