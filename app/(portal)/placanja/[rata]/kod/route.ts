import { findInstalment } from "#lib/payments/find-instalment";
import { say } from "#lib/texts/say";
import { requireClient } from "../../../../_server/client";
import { drawQr } from "../../../../_server/draw-qr";
import { fileRoute } from "../../../../_server/file-route";
import { noSuchFile } from "../../../../_server/no-such-file";
import { serveFile } from "../../../../_server/serve-file";
import { countPaper } from "../../../../_server/serve-paper";
import { visitorTexts } from "../../../../_server/texts";
import { premiumOf } from "../premium";

/** The NBS IPS QR of an instalment as a picture, to open in a bank's app. */
export const GET = fileRoute<{ params: Promise<{ rata: string }> }>(async (_, { params }) => {
  const { rata } = await params;
  const ctx = await requireClient("/placanja", rata);
  const { texts } = await visitorTexts();
  const instalment = await findInstalment(ctx, rata);
  const code = instalment && premiumOf(ctx, texts, instalment)?.code;
  if (!code) return noSuchFile();
  const refusal = await countPaper(ctx);
  if (refusal) return refusal;
  const name = say(texts.payments.code.fileName, { number: instalment.reference });
  return serveFile({ name, mediaType: "image/png", content: await drawQr(code) });
});
