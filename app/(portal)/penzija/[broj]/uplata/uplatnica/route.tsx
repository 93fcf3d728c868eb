import { say } from "#lib/texts/say";
import { SlipPaper } from "../../../../../_papers/slip-paper";
import { requireClient } from "../../../../../_server/client";
import { fileRoute } from "../../../../../_server/file-route";
import { noSuchFile } from "../../../../../_server/no-such-file";
import { servePaper } from "../../../../../_server/serve-paper";
import { visitorTexts } from "../../../../../_server/texts";
import { contributionAsked } from "../contribution";

/** The nalog za uplatu of a contribution as a paper. */
export const GET = fileRoute<{ params: Promise<{ broj: string }> }>(async (request, { params }) => {
  const ctx = await requireClient("/penzija");
  const { texts, language } = await visitorTexts();
  const asked = await contributionAsked(ctx, texts, (await params).broj, request);
  if (!asked) return noSuchFile();
  const { contract, slip, code } = asked;
  const paper = (
    <SlipPaper
      texts={texts}
      language={language}
      issuedAt={new Date()}
      title={texts.pension.pay.paper}
      number={contract.number}
      slip={slip}
      code={code}
    />
  );
  return servePaper(ctx, paper, say(texts.papers.slip.fileName, { number: contract.number }));
});
