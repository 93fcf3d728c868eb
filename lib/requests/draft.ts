import type { Answers } from "#db/schema/requests";
import type { Choice, ChoiceSource } from "./choices-for";
import type { RequestKind } from "./journey";

/** A request before it is sent, as its client has it before them. */
export interface Draft {
  id: string;
  kind: RequestKind;
  /** The claim or authorisation that it belongs to. */
  subjectId: string | null;
  /** Those that hold: of questions that are asked, chosen from what there still is. */
  answers: Answers;
  /** Send this one: what the client has seen. */
  revision: number;
  updatedAt: Date;
  /** What the client can choose from now. */
  choices: Choices;
  /** What the insurer still asks for in the claim or authorisation, in its own words. */
  requestedDocuments: readonly string[];
  /** How many files there are, by slot. */
  files: Readonly<Record<string, number>>;
  /** The account is declared (security rule R2): not all is asked. */
  isDeclared: boolean;
}

export type Choices = Partial<Record<ChoiceSource, readonly Choice[]>>;
