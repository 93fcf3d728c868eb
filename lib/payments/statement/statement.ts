import type { Day } from "#lib/core/belgrade-day";

/** A statement of one account, as far as money that arrived goes. Nothing of who paid is among it. */
export interface Statement {
  /** As the bank names it. */
  name: string;
  /** As the bank writes it. */
  account: string;
  lines: StatementLine[];
  /** Entries that are no money that arrived: what was paid out, and what is not booked yet. */
  others: number;
}

export interface StatementLine {
  /** Place among the statement's entries, from 1; "3.2" is the second payment of a batch. */
  place: string;
  bookedOn: Day;
  /** In the smallest unit of the currency. */
  amount: number;
  currency: string;
  /** Why it cannot be counted, whatever its reference. */
  trouble: "reversal" | "unclear-batch" | null;
  /** What may be the reference on it, digits only, the most certain first. */
  references: string[];
  /** What the bank says of it, by which it is known again in another file. To be kept as a keyed hash only. */
  identity: string;
}

/** Nothing of such a statement may be taken. */
export interface BrokenStatement {
  name: string;
  fault: StatementFault;
  /** The entry at fault, where it is one. */
  place: string | null;
}

export type StatementFault =
  | "no-account"
  | "malformed"
  | "bad-entry"
  | "bad-amount"
  | "bad-day"
  | "unfinished"
  | "does-not-add-up";

export type ReadStatement = Statement | BrokenStatement;

/** Why a file is no file of statements at all. */
export type FileRefusal =
  | "empty"
  | "too-large"
  | "unknown-form"
  | "has-doctype"
  | "broken-xml"
  | "other-message";
