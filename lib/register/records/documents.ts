import { z } from "zod";
import { DOCUMENT_SUBJECTS, documents } from "#db/schema/documents";
import { type KindName, registerId } from "../core-id";
import { defineKind } from "../kind";
import { coreId, day, heading, line } from "./fields";

const LARGEST = 4 * 1024 * 1024;

const KIND_OF: Record<(typeof DOCUMENT_SUBJECTS)[number], KindName> = {
  policy: "policies",
  claim: "claims",
  authorisation: "authorisations",
  "pension-contract": "pension-contracts",
  person: "persons",
};

const schema = z
  .object({
    ...heading("the document"),
    subject: z.enum(DOCUMENT_SUBJECTS),
    of: coreId("the record that the document belongs to"),
    title: line(200, "What the client reads"),
    issuedOn: day("Day of issue"),
    content: z
      .base64("malformed")
      .max(Math.ceil(LARGEST / 3) * 4, "too-large")
      .refine(isPdf, "not-a-pdf")
      .optional()
      .meta({ description: "The PDF itself in base64, at most 4 MiB" }),
    address: z
      .url({ protocol: /^https$/, error: "malformed" })
      .regex(/^[\x21-\x7e]+$/, "malformed")
      .max(2000, "too-long")
      .optional()
      .meta({ description: "Or where the portal fetches it, https" }),
  })
  .refine(({ content, address }) => (content === undefined) !== (address === undefined), {
    error: "one-of-content-and-address",
    path: ["content"],
  });

export const DOCUMENTS = defineKind({
  name: "documents",
  description: "PDF documents of the insurer about a record.",
  schema,
  table: documents,
  toRow: (document) => ({
    subject: document.subject,
    subjectId: registerId(KIND_OF[document.subject], document.of),
    title: document.title,
    issuedOn: document.issuedOn,
    content: document.content === undefined ? null : Buffer.from(document.content, "base64"),
    address: document.address,
  }),
});

function isPdf(base64: string): boolean {
  return Buffer.from(base64.slice(0, 8), "base64").toString("latin1").startsWith("%PDF-");
}
