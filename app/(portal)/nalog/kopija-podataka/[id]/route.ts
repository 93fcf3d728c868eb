import { belgradeDay } from "#lib/core/belgrade-day";
import { openExport } from "#lib/own-data/open-export";
import { say } from "#lib/texts/say";
import { requireClient } from "../../../../_server/client";
import { fileRoute } from "../../../../_server/file-route";
import { noSuchFile } from "../../../../_server/no-such-file";
import { tooManyAttempts } from "../../../../_server/refusals";
import { FILE_POLICY, refuseFile, serveParts } from "../../../../_server/serve-file";
import { visitorTexts } from "../../../../_server/texts";
import { pageFor } from "../../potvrda-izmene/page-for";

/** The client's copy of all own data, to be saved; without a fresh code it leads to where one is typed. */
export const GET = fileRoute<{ params: Promise<{ id: string }> }>(async (_, { params }) => {
  const { id } = await params;
  const ctx = await requireClient("/nalog/kopija-podataka");
  const opened = await openExport(ctx, id);
  if (opened.ok) {
    const { askedAt, size, parts } = opened.value;
    const { fileName } = (await visitorTexts()).texts.ownData.copy;
    const name = say(fileName, { date: belgradeDay(askedAt) });
    return serveParts({ name, mediaType: "application/zip", size, parts });
  }
  if (opened.refusal === "unknown") return noSuchFile();
  if (opened.refusal === "too-many-attempts")
    return refuseFile(429, tooManyAttempts((await visitorTexts()).texts, opened.until));
  const location = pageFor("/nalog/kopija-podataka");
  return new Response(null, { status: 303, headers: { ...FILE_POLICY, location } });
});
