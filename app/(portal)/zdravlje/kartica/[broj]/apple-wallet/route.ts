import { APPLE_PASS_TYPE, makeApplePass } from "#lib/edges/apple-pass";
import { say } from "#lib/texts/say";
import { fileRoute } from "../../../../../_server/file-route";
import { noSuchFile } from "../../../../../_server/no-such-file";
import { serveFile } from "../../../../../_server/serve-file";
import { countPaper } from "../../../../../_server/serve-paper";
import { visitorTexts } from "../../../../../_server/texts";
import { passFace } from "../../../../_health/pass-face";
import { usableCard } from "../usable-card";

/** The card for Apple Wallet; not there where no certificate is set up. */
export const GET = fileRoute<{ params: Promise<{ broj: string }> }>(async (_, { params }) => {
  const usable = await usableCard((await params).broj);
  const settings = usable?.ctx.env.passes.apple;
  if (!usable || !settings) return noSuchFile();
  const refusal = await countPaper(usable.ctx);
  if (refusal) return refusal;
  const { texts } = await visitorTexts();
  const content = await makeApplePass(settings, passFace(texts, usable.card));
  const name = say(texts.healthCard.passFile, { number: usable.card.number });
  return serveFile({ name, mediaType: APPLE_PASS_TYPE, content });
});
