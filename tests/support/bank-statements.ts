import { SAMPLE_PAYEES } from "#db/demo/payees";
import { readStatements } from "#lib/payments/statement/read-statements";
import type { Statement } from "#lib/payments/statement/statement";

interface Entry {
  /** As the bank writes it. */
  amount?: string;
  day?: string;
  isCredit?: boolean;
  bankReference?: string;
  /** Written as it stands into `TxDtls` or `:86:`. */
  about?: string;
  /** Written as it stands into `Ntry`. */
  more?: string;
}

interface Given {
  id?: string;
  account?: string;
  currency?: string;
  namespace?: string;
  /** Left to the sum of the entries unless given. */
  closing?: string | null;
}

/** A camt.053 of one statement, built as banks build theirs. */
export function camt(entries: Entry[], given: Given = {}): string {
  return camtOf([camtStatement(entries, given)], given.namespace);
}

export function camtOf(
  statements: string[],
  namespace = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08",
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="${namespace}"><BkToCstmrStmt>
<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-25T18:00:00</CreDtTm></GrpHdr>
${statements.join("\n")}
</BkToCstmrStmt></Document>`;
}

export function camtStatement(entries: Entry[], given: Given = {}): string {
  const { id = "265-2026-231", account = SAMPLE_PAYEES.PAYEE_ACCOUNT, currency = "RSD" } = given;
  const closing = given.closing === undefined ? dinars(1_000_000 + sumOf(entries)) : given.closing;
  return `<Stmt><Id>${id}</Id><Acct><Id><Othr><Id>${account}</Id></Othr></Id></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">10000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
${closing === null ? "" : `<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>`}
${entries.map((entry) => camtEntry(entry, currency)).join("\n")}</Stmt>`;
}

function camtEntry(entry: Entry, currency: string): string {
  const {
    amount = "1000.00",
    day = "2026-11-25",
    isCredit = true,
    bankReference,
    about = "",
    more = "",
  } = entry;
  return `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${isCredit ? "CRDT" : "DBIT"}</CdtDbtInd>
${more.includes("<Sts>") ? "" : "<Sts><Cd>BOOK</Cd></Sts>"}${more}
<BookgDt><Dt>${day}</Dt></BookgDt>${bankReference ? `<AcctSvcrRef>${bankReference}</AcctSvcrRef>` : ""}
<NtryDtls>${
    about.includes("<TxDtls>")
      ? about
      : `<TxDtls>
<RltdPties><Dbtr><Pty><Nm>${PAYER}</Nm></Pty></Dbtr><DbtrAcct><Id><Othr><Id>${PAYER_ACCOUNT}</Id></Othr></Id></DbtrAcct></RltdPties>
${about}</TxDtls>`
  }</NtryDtls></Ntry>`;
}

/** Who paid: to be found nowhere afterwards. */
export const PAYER = "Zdravka Plateža";
export const PAYER_ACCOUNT = "160000000012345678";

export function structured(reference: string): string {
  return `<RmtInf><Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf>`;
}

export function unstructured(text: string): string {
  return `<RmtInf><Ustrd>${text}</Ustrd></RmtInf>`;
}

/** An MT940 of one statement in its envelope. Amounts have a comma. */
export function mt940(entries: Entry[], given: Given = {}): string {
  const { id = "231/1", account = SAMPLE_PAYEES.PAYEE_ACCOUNT, currency = "RSD" } = given;
  const closing =
    given.closing === undefined ? dinars(1_000_000 + sumOf(entries)).replace(".", ",") : given.closing;
  return [
    "{1:F01BANKRSBGAXXX0000000000}{2:I940BANKRSBGXXXXN}{4:",
    ":20:IZVOD231",
    `:25:${account}`,
    `:28C:${id}`,
    `:60F:C261124${currency}10000,00`,
    ...entries.flatMap((entry) => mt940Entry(entry)),
    ...(closing === null ? [] : [`:62F:C261125${currency}${closing}`]),
    "-}",
  ].join("\r\n");
}

function mt940Entry(entry: Entry): string[] {
  const { amount = "1000,00", day = "2026-11-25", isCredit = true, bankReference, about, more } = entry;
  const [year = "", month = "", date = ""] = day.slice(2).split("-");
  const mark = more ?? (isCredit ? "C" : "D");
  const line = `:61:${year}${month}${date}${month}${date}${mark}${amount}NTRFNONREF`;
  return [
    `${line}${bankReference ? `//${bankReference}` : ""}`,
    ...(about === undefined ? [] : [`:86:${about}`]),
  ];
}

function sumOf(entries: Entry[]): number {
  return entries
    .map(({ amount = "1000.00", isCredit = true, more = "" }) => {
      const sign = isCredit === /^R/.test(more) ? -1 : 1;
      return /PDNG|^E/.test(more) ? 0 : sign * Math.round(Number(amount.replace(",", ".")) * 100);
    })
    .reduce((sum, one) => sum + one, 0);
}

function dinars(amount: number): string {
  return (amount / 100).toFixed(2);
}

/** What is read from a file of the bank that is not refused as a whole. */
export function statementsIn(file: string) {
  const statements = readStatements(Buffer.from(file));
  if (!statements.ok) throw new Error(statements.refusal);
  return statements.value;
}

/** The first statement of a file, which has no fault. */
export function statementIn(file: string): Statement {
  const [statement] = statementsIn(file);
  if (!statement || "fault" in statement) throw new Error(JSON.stringify(statement));
  return statement;
}
