import type { ATTACHMENT_STORES } from "#db/schema/requests";
import type { Context } from "./context";

export type StoreName = (typeof ATTACHMENT_STORES)[number];

/** The stores that this portal can reach. What one has kept stays readable when another takes over. */
export interface Storage {
  /** Where new contents go. */
  newest: StoreName;
  /** Throws StorageAway for a store that is no longer set up. */
  store(name: StoreName): ContentStore;
  /** Uploads straight from the browser, for platforms that refuse large bodies; null where the store takes none. */
  direct: DirectUpload | null;
}

/** Keeps contents by the id of their attachment. All but its first field throw StorageAway. */
export interface ContentStore {
  /** Whether `keep` and `remove` belong to the transaction of their context and are undone with it. */
  joinsTransaction: boolean;
  keep(ctx: Context, id: string, content: Buffer): Promise<void>;
  /** Null when it has nothing under this id. */
  read(ctx: Context, id: string): Promise<Buffer | null>;
  /** An id it does not have does no harm. */
  remove(ctx: Context, ids: string[]): Promise<void>;
  /** Ids with this beginning that were kept over a day ago; none where nothing can be left behind. */
  keptBefore(beginning: string): Promise<string[]>;
}

export interface DirectUpload {
  /** A form that the browser may post one file of at most `largest` bytes with, to `url`, for a few minutes. */
  allow(largest: number): Promise<{ url: string; key: string; fields: Record<string, string> }>;
  /** What was posted; null when nothing was, or the key is none of ours. */
  fetch(key: string): Promise<Buffer | null>;
  remove(key: string): Promise<void>;
  /** Removes what was posted over a day ago and never fetched. Returns how many. */
  removeForgotten(): Promise<number>;
}

/** A store did not answer as it should; nothing was kept, read or removed. */
export class StorageAway extends Error {
  constructor(cause?: unknown) {
    super("The storage of attachments is away", { cause });
    this.name = "StorageAway";
  }
}
