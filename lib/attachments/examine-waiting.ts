import { and, asc, eq } from "drizzle-orm";
import { accounts } from "#db/schema/accounts";
import { attachments, requests } from "#db/schema/requests";
import { record } from "#lib/audit/record";
import { type Context, inTransaction } from "#lib/core/context";
import type { StoreName } from "#lib/core/storage";
import { deliverLater } from "#lib/mail/deliver";
import { touchDraft } from "./touch-draft";

/**
 * Has the malware check look at what waits in quarantine, oldest first, until it is away again. What is infected loses
 * its content; its owner is told by letter when the request was sent already. One without content holds up no other.
 * Returns how many left quarantine. Throws StorageAway.
 */
export async function examineWaiting(ctx: Context): Promise<number> {
  if (!ctx.malwareCheck) return 0;
  let examined = 0;
  for (const waiting of await listWaiting(ctx)) {
    const content = await ctx.storage.store(waiting.store).read(ctx, waiting.id);
    if (!content) {
      await reportMissing(ctx, waiting.id);
      continue;
    }
    const verdict = await ctx.malwareCheck.examine(ctx, content);
    if (verdict === "unavailable") break;
    if (verdict === "infected") await inTransaction(ctx, (tx) => condemn(tx, waiting));
    else await settle(ctx, waiting.id, { scan: "clean" });
    examined += 1;
  }
  return examined;
}

const MOST_AT_ONCE = 50;
const isWaiting = eq(attachments.scan, "waiting");

interface Waiting {
  id: string;
  store: StoreName;
}

async function listWaiting(ctx: Context): Promise<Waiting[]> {
  return ctx.db
    .select({ id: attachments.id, store: attachments.store })
    .from(attachments)
    .where(isWaiting)
    .orderBy(asc(attachments.createdAt))
    .limit(MOST_AT_ONCE);
}

/** Only of what still waits: another look may have condemned it since it was listed, or its owner removed it. */
async function reportMissing(ctx: Context, id: string): Promise<void> {
  const [still] = await ctx.db
    .select({ id: attachments.id })
    .from(attachments)
    .where(and(eq(attachments.id, id), isWaiting));
  if (still) ctx.log.error("attachment.content-missing");
}

/** Once, however many look at the same time. */
async function settle(tx: Context, id: string, found: { scan: "clean" | "infected"; thumbnail?: null }) {
  const [settled] = await tx.db
    .update(attachments)
    .set(found)
    .where(and(eq(attachments.id, id), isWaiting))
    .returning({ requestId: attachments.requestId });
  return settled;
}

async function condemn(tx: Context, { id, store }: Waiting): Promise<void> {
  const settled = await settle(tx, id, { scan: "infected", thumbnail: null });
  if (!settled) return;
  await tx.storage.store(store).remove(tx, [id]);
  // A closed account that made room for another leaves its requests without one.
  const [owner] = await tx.db
    .select({ accountId: accounts.id, email: accounts.email, number: requests.number })
    .from(requests)
    .leftJoin(accounts, eq(accounts.id, requests.accountId))
    .where(eq(requests.id, settled.requestId));
  const { accountId = null, email = null, number = null } = owner ?? {};
  await record(tx, "attachment.infected", accountId, { attachment: id });
  if (!number) return touchDraft(tx, settled.requestId);
  const params = { number, at: new Date().toISOString() };
  if (accountId && email) await deliverLater(tx, "attachment-infected", { to: email, accountId, params });
}
