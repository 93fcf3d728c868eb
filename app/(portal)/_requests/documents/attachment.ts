/** A file that the portal keeps, as its client sees it. */
export interface Attachment {
  id: string;
  slot: string;
  name: string;
  /** In bytes. */
  size: number;
  /** There is a small picture of it. */
  hasThumbnail: boolean;
}

/** Where files are added: one of the documents that a request asks for. */
export interface Slot {
  requestId: string;
  name: string;
  mostFiles: number;
}
