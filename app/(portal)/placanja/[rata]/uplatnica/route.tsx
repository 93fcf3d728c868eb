import { findInstalment } from "#lib/payments/find-instalment";
import { say } from "#lib/texts/say";
import { SlipPaper } from "../../../../_papers/slip-paper";
import { requireClient } from "../../../../_server/client";
import { fileRoute } from "../../../../_server/file-route";
import { noSuchFile } from "../../../../_server/no-such-file";
import { servePaper } from "../../../../_server/serve-paper";
import { visitorTexts } from "../../../../_server/texts";
import { premiumOf } from "../premium";

/** The nalog za uplatu of an instalment as a paper. */
export const GET = fileRoute<{ params: Promise<{ rata: string }> }>(async (_, { params }) => {
  const { rata } = await params;
  const ctx = await requireClient("/placanja", rata);
  const { texts, language } = await visitorTexts();
  const instalment = await findInstalment(ctx, rata);
  const premium = instalment && premiumOf(ctx, texts, instalment);
  if (!premium) return noSuchFile();
  const words = texts.papers.slip;
  const { number, reference } = instalment;
  const paper = (
    <SlipPaper
      texts={texts}
      language={language}
      issuedAt={new Date()}
      title={words.premium}
      number={number}
      {...premium}
    />
  );
  return servePaper(ctx, paper, say(words.fileName, { number: reference }));
});
