import { say } from "#lib/texts/say";
import { requireClient } from "../../../../../_server/client";
import { drawQr } from "../../../../../_server/draw-qr";
import { fileRoute } from "../../../../../_server/file-route";
import { noSuchFile } from "../../../../../_server/no-such-file";
import { serveFile } from "../../../../../_server/serve-file";
import { countPaper } from "../../../../../_server/serve-paper";
import { visitorTexts } from "../../../../../_server/texts";
import { contributionAsked } from "../contribution";

/** The NBS IPS QR of a contribution as a picture, to open in a bank's app. */
export const GET = fileRoute<{ params: Promise<{ broj: string }> }>(async (request, { params }) => {
  const ctx = await requireClient("/penzija");
  const { texts } = await visitorTexts();
  const asked = await contributionAsked(ctx, texts, (await params).broj, request);
  if (!asked?.code) return noSuchFile();
  const refusal = await countPaper(ctx);
  if (refusal) return refusal;
  const name = say(texts.payments.code.fileName, { number: asked.contract.number });
  return serveFile({ name, mediaType: "image/png", content: await drawQr(asked.code) });
});
