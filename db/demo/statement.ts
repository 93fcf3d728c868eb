import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parsePaymentReference, withControlDigits } from "#lib/identity/payment-reference";
import { daysFromToday } from "./builders";
import { sampleInstalments } from "./instalments";
import { SAMPLE_PAYEES } from "./payees";
import { policyIdOf } from "./scenarios";

/** Writes what the bank could send today, by which Petar's next instalment becomes paid. */
export function writeSampleStatement(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, sampleStatement());
}

/** A statement as camt.053: one instalment paid by model 97, one payment whose payer gave no reference. */
export function sampleStatement(): string {
  const today = daysFromToday(0);
  const owed = sampleInstalments().find(
    ({ policy, paid }) => policy === policyIdOf("8100026084517") && paid === undefined,
  );
  const [amount, reference] = [Number(owed?.amount), String(owed?.reference)];
  const entries = [
    entry(today, 1, amount, `<Strd><CdtrRefInf><Ref>97${withControl(reference)}</Ref></CdtrRefInf></Strd>`),
    entry(today, 2, 250_000, "<Ustrd>Uplata premije</Ustrd>"),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
  <BkToCstmrStmt>
    <GrpHdr><MsgId>DEMO-${today}</MsgId><CreDtTm>${today}T18:00:00</CreDtTm></GrpHdr>
    <Stmt>
      <Id>DEMO-${today}</Id>
      <CreDtTm>${today}T18:00:00</CreDtTm>
      <Acct><Id><Othr><Id>${SAMPLE_PAYEES.PAYEE_ACCOUNT}</Id></Othr></Id><Ccy>RSD</Ccy></Acct>
      ${balance("OPBD", 0, today)}
      ${balance("CLBD", amount + 250_000, today)}
${entries.join("\n")}
    </Stmt>
  </BkToCstmrStmt>
</Document>
`;
}

function entry(day: string, nth: number, amount: number, remittance: string): string {
  return `      <Ntry>
        <NtryRef>${nth}</NtryRef>
        <Amt Ccy="RSD">${dinars(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt>
        <AcctSvcrRef>DEMO${day.replaceAll("-", "")}${nth}</AcctSvcrRef>
        <NtryDtls><TxDtls>
          <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
          <RmtInf>${remittance}</RmtInf>
        </TxDtls></NtryDtls>
      </Ntry>`;
}

function balance(code: string, amount: number, day: string): string {
  return `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="RSD">${dinars(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
}

function dinars(amount: number): string {
  return (amount / 100).toFixed(2);
}

function withControl(reference: string): string {
  const parsed = parsePaymentReference(reference);
  if (!parsed.ok) throw new Error("The sample instalment has no reference.");
  return withControlDigits(parsed.value);
}
