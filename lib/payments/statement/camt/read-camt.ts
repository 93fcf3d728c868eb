import { XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";
import { ok, type Result, refuse } from "#lib/core/result";
import type { FileRefusal, ReadStatement } from "../statement";
import { readStatementElement } from "./read-statement-element";

/** Elements of which there may be several wherever they stand. */
const SEVERAL = ["Stmt", "Bal", "Ntry", "NtryDtls", "TxDtls", "Ustrd", "Strd"];

/** Nothing is resolved: what an entity stands for is not ours to fetch or to unfold. */
const parser = new XMLParser({
  processEntities: false,
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  isArray: (name) => SEVERAL.includes(name),
});

const message = z.object({
  Document: z.object({ BkToCstmrStmt: z.object({ Stmt: z.array(z.unknown()).min(1) }) }),
});

/** Reads camt.053 (ISO 20022). Its versions differ in little, so what stands in it decides, not the namespace. */
export function readCamt(text: string): Result<ReadStatement[], FileRefusal> {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return refuse("has-doctype");
  const tree = treeOf(text);
  if (tree === undefined) return refuse("broken-xml");
  const read = message.safeParse(tree);
  if (!read.success) return refuse("other-message");
  return ok(read.data.Document.BkToCstmrStmt.Stmt.map(readStatementElement));
}

/** The parser alone forgives what is cut off. */
function treeOf(text: string): unknown {
  try {
    if (XMLValidator.validate(text) !== true) return undefined;
    return parser.parse(text);
  } catch {
    return undefined;
  }
}
