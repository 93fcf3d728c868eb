import { googlePassAddress } from "#lib/edges/google-pass";
import { fileRoute } from "../../../../../_server/file-route";
import { noSuchFile } from "../../../../../_server/no-such-file";
import { FILE_POLICY } from "../../../../../_server/serve-file";
import { countPaper } from "../../../../../_server/serve-paper";
import { visitorTexts } from "../../../../../_server/texts";
import { passFace } from "../../../../_health/pass-face";
import { usableCard } from "../usable-card";

/** Leads to Google with the card signed; not there where no key is set up. */
export const GET = fileRoute<{ params: Promise<{ broj: string }> }>(async (_, { params }) => {
  const usable = await usableCard((await params).broj);
  const settings = usable?.ctx.env.passes.google;
  if (!usable || !settings) return noSuchFile();
  const refusal = await countPaper(usable.ctx);
  if (refusal) return refusal;
  const { texts } = await visitorTexts();
  const location = await googlePassAddress(settings, usable.ctx.env.appUrl, passFace(texts, usable.card));
  return new Response(null, { status: 303, headers: { ...FILE_POLICY, location } });
});
