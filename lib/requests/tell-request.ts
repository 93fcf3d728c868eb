import { asc, eq } from "drizzle-orm";
import { attachments } from "#db/schema/requests";
import type { ClientContext } from "#lib/core/context";
import { tellCore } from "#lib/register/tell-core";
import type { Draft } from "./draft";
import {
  authorisationDetails,
  carDamageDetails,
  complaintDetails,
  documentsDetails,
  refundDetails,
} from "./event-details";
import type { Subject } from "./find-subject";

/** What every event of a request begins with. */
export type Heading = Awaited<ReturnType<typeof headingOf>>;

/** Puts down for the core system all that was answered, with all its files. */
export async function tellRequest(
  tx: ClientContext,
  draft: Draft,
  number: string,
  subject: Subject | null,
): Promise<void> {
  const heading = await headingOf(tx, draft, number);
  const { personId } = tx.client;
  switch (draft.kind) {
    case "medical-refund":
      return tellCore(tx, personId, "refund-requested", await refundDetails(tx, heading, draft));
    case "pre-authorisation":
      return tellCore(
        tx,
        personId,
        "authorisation-requested",
        await authorisationDetails(tx, heading, draft),
      );
    case "car-damage":
      return tellCore(tx, personId, "car-damage-reported", await carDamageDetails(tx, heading, draft));
  }
  if (!subject) throw new Error("What the request belongs to is gone");
  if (draft.kind === "complaint")
    return tellCore(tx, personId, "complaint-filed", complaintDetails(heading, draft, subject));
  return tellCore(tx, personId, "documents-added", documentsDetails(heading, draft, subject));
}

async function headingOf({ db }: ClientContext, draft: Draft, number: string) {
  const files = await db
    .select()
    .from(attachments)
    .where(eq(attachments.requestId, draft.id))
    .orderBy(asc(attachments.createdAt), asc(attachments.id));
  return {
    request: draft.id,
    number,
    attachments: files.map(({ id, slot, name, mediaType, size, contentHash }) => ({
      id,
      slot,
      name,
      mediaType,
      size,
      contentHash: contentHash.toString("hex"),
    })),
  };
}
