import { createHash, randomUUID } from "node:crypto";
import { and, eq, inArray, ne } from "drizzle-orm";
import { attachments } from "#db/schema/requests";
import { record } from "#lib/audit/record";
import { type ClientContext, inTransaction } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { StorageAway } from "#lib/core/storage";
import { UPLOAD } from "#lib/protection/limits";
import { PortalBusy } from "#lib/protection/queue";
import { spend } from "#lib/protection/spend";
import { fileName } from "./file-name";
import { judgeFile, recognise } from "./judge-file";
import { hasDraft } from "./own-draft";
import type { KeptFile } from "./photo";
import type { AttachmentRefusal } from "./refusals";
import { touchDraft } from "./touch-draft";
import { type AttachmentView, VIEW } from "./view";

export interface AddedFile {
  requestId: string;
  /** Which of the documents asked for it is. */
  slot: string;
  /** As the browser tells it. */
  name: string;
  content: Buffer;
  /** How many files may be there in its slot. */
  mostInSlot?: number;
  /** The slots among which `UPLOAD.mostFiles` may be; all of the request when left out. */
  slotsOfPage?: readonly string[];
}

/**
 * Adds a JPEG, PNG or PDF of at most `UPLOAD.largest` bytes to a draft of this client: judged by its content, photos
 * drawn anew without metadata, examined for malware where that is set up. The same file again answers with the one
 * that is there. Refuses "not-found" for every request that is no draft of this client; nothing is kept of a refused file.
 */
export async function addAttachment(
  ctx: ClientContext,
  file: AddedFile,
): Promise<Result<AttachmentView, AttachmentRefusal>> {
  if (!SLOT.test(file.slot) || !(await hasDraft(ctx, file.requestId))) return refuse("not-found");
  const allowed = await spend(ctx, [["uploadsByAccount", ctx.client.accountId]]);
  if (!allowed.ok) return allowed;
  const recognised = recognise(file.content);
  if (!recognised.ok) return recognised;
  const scan = await examine(ctx, file.content);
  if (scan === "infected") return refuse("infected");
  try {
    const judged = await judgeFile(file.content, recognised.value);
    return judged.ok ? await keep(ctx, file, judged.value, scan) : judged;
  } catch (thrown) {
    if (thrown instanceof PortalBusy) return refuse("busy");
    if (thrown instanceof StorageAway) return refuse("storage-away");
    throw thrown;
  }
}

/** A name of ours, or the words in which the insurer asks for the document. */
const SLOT = /^\P{C}{1,200}$/u;

async function examine(ctx: ClientContext, content: Buffer) {
  if (!ctx.malwareCheck) return "not-asked";
  const verdict = await ctx.malwareCheck.examine(ctx, content);
  return verdict === "unavailable" ? "waiting" : verdict;
}

type Scan = Exclude<AttachmentView["scan"], "infected">;

/** A store outside the database is written to first, so that no lock waits for it, and emptied when nothing comes of it. */
async function keep(
  ctx: ClientContext,
  file: AddedFile,
  kept: KeptFile,
  scan: Scan,
): Promise<Result<AttachmentView, AttachmentRefusal>> {
  const id = randomUUID();
  const store = ctx.storage.store(ctx.storage.newest);
  if (store.joinsTransaction) return enter(ctx, file, kept, scan, id);
  await store.keep(ctx, id, kept.content);
  let entered: Result<AttachmentView, AttachmentRefusal> | undefined;
  try {
    entered = await enter(ctx, file, kept, scan, id);
    return entered;
  } finally {
    if (!entered?.ok || entered.value.id !== id) await store.remove(ctx, [id]).catch(() => {});
  }
}

async function enter(
  ctx: ClientContext,
  { requestId, slot, name, slotsOfPage, mostInSlot = UPLOAD.mostFiles }: AddedFile,
  { content, mediaType, thumbnail }: KeptFile,
  scan: Scan,
  id: string,
): Promise<Result<AttachmentView, AttachmentRefusal>> {
  const contentHash = createHash("sha256").update(content).digest();
  return inTransaction(ctx, async (tx) => {
    if (!(await hasDraft(tx, requestId, { hold: true }))) return refuse("not-found");
    const there = and(eq(attachments.requestId, requestId), ne(attachments.scan, "infected"));
    const isInSlot = and(there, eq(attachments.slot, slot));
    const isSame = and(isInSlot, eq(attachments.contentHash, contentHash));
    const [same] = await tx.db.select(VIEW).from(attachments).where(isSame);
    if (same) return ok(same);
    const onPage = slotsOfPage ? and(there, inArray(attachments.slot, [...slotsOfPage])) : there;
    if ((await tx.db.$count(attachments, onPage)) >= UPLOAD.mostFiles) return refuse("too-many-files");
    if ((await tx.db.$count(attachments, isInSlot)) >= mostInSlot) return refuse("slot-full");
    const row = { id, requestId, slot, name: fileName(name, mediaType), mediaType, contentHash, thumbnail };
    const [added] = await tx.db
      .insert(attachments)
      .values({ ...row, size: content.length, store: tx.storage.newest, scan })
      .returning(VIEW);
    if (!added) throw new Error("An attachment was inserted without a row");
    const store = tx.storage.store(tx.storage.newest);
    if (store.joinsTransaction) await store.keep(tx, id, content);
    await touchDraft(tx, requestId);
    await record(tx, "attachment.added", tx.client.accountId, { attachment: id, type: mediaType });
    return ok(added);
  });
}
