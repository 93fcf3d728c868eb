import type { Answers, REQUEST_KINDS } from "#db/schema/requests";

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
  /** Of a choice: what this client can choose from. */
  from?: "insured-persons" | "health-policies" | "vehicle-policies";
}

/** One page of a journey: one topic. */
export interface Step {
  /** Last part of its address. */
  address: string;
  fields: readonly Field[];
  /** It takes the documents of the request. */
  takesDocuments?: true;
  /** Whether it is asked at all, after what was answered before. */
  appliesTo?(answers: Answers): boolean;
}

/** One of the documents asked for. */
export interface Slot {
  name: string;
  isRequired: boolean;
  /** Several files may be one document: pages, views of a damage. */
  mostFiles: number;
}

/** Everything that one kind of request asks, in order. */
export interface Journey {
  kind: RequestKind;
  /** Where it begins; its steps lie below. */
  address: string;
  steps: readonly Step[];
  slots(answers: Answers): readonly Slot[];
}
