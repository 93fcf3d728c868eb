import { sql } from "drizzle-orm";
import { type ATTACHMENT_SCANS, attachments } from "#db/schema/requests";
import type { MediaType } from "./sniff";

/** An attachment as its client sees it in a list. */
export interface AttachmentView {
  id: string;
  slot: string;
  name: string;
  /** Bytes of what is kept. */
  size: number;
  mediaType: MediaType;
  hasThumbnail: boolean;
  scan: (typeof ATTACHMENT_SCANS)[number];
}

/** Its columns, for `select` and `returning`. */
export const VIEW = {
  id: attachments.id,
  slot: attachments.slot,
  name: attachments.name,
  size: attachments.size,
  mediaType: attachments.mediaType,
  hasThumbnail: sql<boolean>`${attachments.thumbnail} is not null`,
  scan: attachments.scan,
};
