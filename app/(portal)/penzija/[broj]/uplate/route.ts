import { type Contribution, listContributions } from "#lib/pension/list-contributions";
import { amountCell, type CsvCell, csv } from "#lib/texts/csv";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { requireClient } from "../../../../_server/client";
import { fileRoute } from "../../../../_server/file-route";
import { noSuchFile } from "../../../../_server/no-such-file";
import { serveFile } from "../../../../_server/serve-file";
import { visitorTexts } from "../../../../_server/texts";
import { ownContract } from "../own-contract";

/** All contributions to a contract, for a spreadsheet. */
export const GET = fileRoute<{ params: Promise<{ broj: string }> }>(async (_, { params }) => {
  const ctx = await requireClient("/penzija");
  const contract = await ownContract(ctx, (await params).broj);
  if (!contract) return noSuchFile();
  const { contributions: words } = (await visitorTexts()).texts.pension;
  const { columns } = words;
  const heads = [
    columns.day,
    columns.payer,
    columns.gross,
    columns.fee,
    columns.net,
    columns.unitValue,
    columns.units,
  ];
  const contributions = await listContributions(ctx, contract);
  return serveFile({
    name: say(words.fileName, { number: contract.number }),
    mediaType: "text/csv; charset=utf-8",
    content: csv([heads, ...contributions.map(rowOf)]),
  });
});

function rowOf({ paidOn, payer, gross, fee, net, unitValue, units }: Contribution): CsvCell[] {
  return [
    formatDate(paidOn),
    payer,
    amountCell(gross),
    amountCell(fee),
    amountCell(net),
    { decimal: unitValue },
    { decimal: units },
  ];
}
