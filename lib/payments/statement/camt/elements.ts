import { z } from "zod";

/** Text of an element, which may have attributes. */
const text = z.union([
  z.string(),
  z.object({ "#text": z.string() }).transform((element) => element["#text"]),
]);

const money = z
  .object({ "#text": z.string(), "@Ccy": z.string().regex(/^[A-Z]{3}$/) })
  .transform((element) => ({ text: element["#text"], currency: element["@Ccy"] }));

export type Money = z.infer<typeof money>;

const direction = z.enum(["CRDT", "DBIT"]);
const flag = text.transform((value) => /^(true|1)$/.test(value));

const day = element({ Dt: text.optional(), DtTm: text.optional() }).transform(({ Dt, DtTm }) =>
  (Dt ?? DtTm ?? "").slice(0, 10),
);

/** A code stands alone in old versions and inside `Cd` in later ones. */
const status = z.union([text, element({ Cd: text }).transform(({ Cd }) => Cd)]);

const remittance = element({
  Ustrd: z.array(text).default([]),
  Strd: z.array(element({ CdtrRefInf: element({ Ref: text.optional() }).optional() })).default([]),
});

/** One payment of an entry. Whoever paid is left out here, before anything else sees it. */
const transaction = element({
  Refs: element({ AcctSvcrRef: text.optional(), EndToEndId: text.optional() }).optional(),
  Amt: money.optional(),
  AmtDtls: element({ TxAmt: element({ Amt: money.optional() }).optional() }).optional(),
  CdtDbtInd: direction.optional(),
  RmtInf: remittance.optional(),
  RtrInf: z.unknown().optional(),
  AddtlTxInf: text.optional(),
});

export type TransactionElement = z.infer<typeof transaction>;

export const entryElement = z.object({
  Amt: money,
  CdtDbtInd: direction,
  RvslInd: flag.default(false),
  Sts: status,
  BookgDt: day.optional(),
  ValDt: day.optional(),
  AcctSvcrRef: text.optional(),
  NtryDtls: z.array(element({ TxDtls: z.array(transaction).default([]) })).default([]),
  AddtlNtryInf: text.optional(),
});

export type EntryElement = z.infer<typeof entryElement>;

export const statementElement = z.object({
  Id: text.default(""),
  Acct: z.object({ Id: element({ IBAN: text.optional(), Othr: element({ Id: text }).optional() }) }),
  Bal: z
    .array(
      z.object({
        Tp: element({ CdOrPrtry: element({ Cd: text.optional() }).optional() }),
        Amt: money,
        CdtDbtInd: direction,
      }),
    )
    .default([]),
  Ntry: z.array(z.unknown()).default([]),
});

export type StatementElement = z.infer<typeof statementElement>;

/** An element without content is parsed as empty text. */
function element<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess((value) => (value === "" ? {} : value), z.object(shape));
}
