import { readHistory, yearlyBalances } from "#lib/pension/history";
import { asDecimal } from "#lib/pension/worth";
import { amountCell, csv } from "#lib/texts/csv";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { requireClient } from "../../../../_server/client";
import { fileRoute } from "../../../../_server/file-route";
import { noSuchFile } from "../../../../_server/no-such-file";
import { serveFile } from "../../../../_server/serve-file";
import { visitorTexts } from "../../../../_server/texts";
import { ownContract } from "../own-contract";

/** The table of balances by year, for a spreadsheet. */
export const GET = fileRoute<{ params: Promise<{ broj: string }> }>(async (_, { params }) => {
  const ctx = await requireClient("/penzija");
  const contract = await ownContract(ctx, (await params).broj);
  const history = contract && (await readHistory(ctx, contract)).history;
  if (!history) return noSuchFile();
  const { balances } = (await visitorTexts()).texts.pension;
  const { columns } = balances;
  const rows = yearlyBalances(history).map(({ day, valuedOn, units, unitValue, paid, worth }) => [
    formatDate(day),
    formatDate(valuedOn),
    { decimal: asDecimal(units) },
    { decimal: unitValue },
    amountCell(paid),
    amountCell(worth),
    amountCell(worth - paid),
  ]);
  const heads = [
    columns.day,
    columns.valuedOn,
    columns.units,
    columns.unitValue,
    columns.paid,
    columns.worth,
    columns.gain,
  ];
  const name = say(balances.fileName, { number: contract.number });
  return serveFile({ name, mediaType: "text/csv; charset=utf-8", content: csv([heads, ...rows]) });
});
