import type { Answers, REQUEST_KINDS } from "#db/schema/requests";
import type { ChoiceSource } from "./choices-for";

export type RequestKind = (typeof REQUEST_KINDS)[number];

/** How a question is asked and its answer is read. */
export type FieldType =
  | "text"
  | "long-text"
  | "day"
  | "time"
  | "money"
  | "choice"
  | "yes-no"
  | "tick"
  | "phone"
  | "bank-account"
  | "plate-number"
  | "vin";

export interface Field {
  /** Of the form field and of the answer; its words stand in the texts under the same name. */
  name: string;
  type: FieldType;
  optional?: true;
  /** Of a choice: what is always to be chosen from. */
  options?: readonly string[];
  /** Of a choice: what this client can choose from. Where there is only one, it is chosen and not asked. */
  from?: ChoiceSource;
  /** Of a day: on which side of today it lies; past days at most three years back, days to come at most one ahead. */
  lies?: "until-today" | "from-today";
  /** Of a day: the chosen policy was active then. */
  within?: "policy";
  /** Forgotten when that other answer changes. */
  follows?: string;
}

/** One page of a journey: one topic. */
export interface Step {
  /** Last part of its address. */
  address: string;
  fields: readonly Field[];
  /** The documents it takes. */
  slots?(asked: Asked): readonly Slot[];
  /** At least one file has to be there, whatever its slot. */
  needsFile?: true;
  /** Whether it is asked at all, after what was answered before. */
  appliesTo?(answers: Answers): boolean;
  /** Of answers that only together can be wrong: what is wrong, by field. */
  judge?(answers: Answers): Partial<Record<string, "empty">>;
  /** Not asked of a declared account (security rule R2). */
  notOfDeclared?: true;
}

/** What documents depend on. */
export interface Asked {
  answers: Answers;
  /** Documents that the insurer asks for in the claim or authorisation, in its own words. */
  requestedDocuments: readonly string[];
}

/** One of the documents asked for. */
export interface Slot {
  /** Its words stand in the texts under the same name, unless it is one of `requestedDocuments`: then it is the words. */
  name: string;
  isRequired: boolean;
  /** Several files may be one document: pages, views of a damage. */
  mostFiles: number;
}

/** Everything that one kind of request asks, in order. */
export interface Journey {
  kind: RequestKind;
  /** Where it begins; its steps lie below. Of one that belongs to a claim or authorisation: the part behind that one's address. */
  address: string;
  steps: readonly Step[];
  /** It is about health: not for declared accounts (security rule R2). */
  isAboutHealth?: true;
}
