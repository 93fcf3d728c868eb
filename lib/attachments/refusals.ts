/** Why a file is not taken, or not given out. */
export type AttachmentRefusal = FileRefusal | DoorRefusal;

/** What is wrong with the file itself. */
export type FileRefusal =
  | "empty"
  | "too-large"
  | "not-accepted"
  /** The photo of a phone that no browser shows. */
  | "heic"
  | "too-many-pixels"
  | "broken-photo"
  | "broken-pdf"
  /** Another file is hidden in it. */
  | "two-in-one"
  | "locked-pdf"
  /** It would run or start something. */
  | "active-pdf"
  /** It brings other files along. */
  | "pdf-with-files"
  | "infected";

/** What stands in the way of a file that may be fine. */
export type DoorRefusal =
  /** No such draft or attachment of this client. */
  | "not-found"
  | "too-many-files"
  /** Enough files for this one of the documents. */
  | "slot-full"
  | "too-many-attempts"
  | "busy"
  | "storage-away"
  /** In quarantine until the malware check can be asked. */
  | "waiting";
