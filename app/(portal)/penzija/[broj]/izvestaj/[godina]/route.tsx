import { readHistory } from "#lib/pension/history";
import type { OwnContract } from "#lib/pension/list-contracts";
import { listContributions } from "#lib/pension/list-contributions";
import { yearStatement } from "#lib/pension/year-statement";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { StatementPaper } from "../../../../../_papers/statement-paper";
import { requireClient } from "../../../../../_server/client";
import { fileRoute } from "../../../../../_server/file-route";
import { noSuchFile } from "../../../../../_server/no-such-file";
import { servePaper } from "../../../../../_server/serve-paper";
import { visitorTexts } from "../../../../../_server/texts";
import { fundName } from "../../../words";
import { ownContract } from "../../own-contract";

/** What a year did to the account, as a paper; of the running year so far. */
export const GET = fileRoute<{ params: Promise<{ broj: string; godina: string }> }>(async (_, { params }) => {
  const ctx = await requireClient("/penzija");
  const { broj, godina } = await params;
  const contract = /^\d{4}$/.test(godina) ? await ownContract(ctx, broj) : null;
  const history = contract && (await readHistory(ctx, contract)).history;
  const statement = history && yearStatement(history, Number(godina));
  if (!statement) return noSuchFile();
  const { texts, language } = await visitorTexts();
  const { number } = contract;
  const contributions = await listContributions(ctx, contract, statement.year);
  const paper = (
    <StatementPaper
      texts={texts}
      language={language}
      issuedAt={new Date()}
      number={number}
      statement={statement}
      contributions={contributions.toReversed()}
      about={aboutFacts(texts.pension, contract, ctx.client.name)}
    />
  );
  return servePaper(ctx, paper, say(texts.pension.statement.fileName, { year: statement.year, number }));
});

function aboutFacts(texts: Texts["pension"], contract: OwnContract, member: string) {
  const { contract: words, statement, statuses } = texts;
  return [
    { term: statement.member, value: member },
    { term: words.fund, value: fundName(texts, contract) },
    { term: words.joinedOn, value: formatDate(contract.joinedOn) },
    { term: words.status, value: statuses[contract.status] },
  ];
}
