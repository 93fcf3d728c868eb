import { record } from "#lib/audit/record";
import type { ClientContext } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";
import { findDocument } from "./find-document";

interface OpenedDocument {
  title: string;
  content: Buffer;
}

/**
 * The insurer's document for its client, put on record. `fetchContent` brings what lies at an address and gives null
 * when that is not possible: "away". Unknown, closed and foreign ones are alike (D1): "unknown".
 */
export async function openDocument(
  ctx: ClientContext,
  id: string,
  fetchContent: (address: string) => Promise<Buffer | null>,
): Promise<Result<OpenedDocument, "unknown" | "away">> {
  const document = await findDocument(ctx, id);
  if (!document) return refuse("unknown");
  const content = document.content ?? (await fetchContent(document.address ?? ""));
  if (!content) return refuse("away");
  await record(ctx, "document.opened", ctx.client.accountId, { document: id });
  return ok({ title: document.title, content });
}
