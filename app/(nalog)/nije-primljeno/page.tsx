import type { Metadata } from "next";
import { warnSeldom } from "#lib/protection/warn-seldom";
import { context } from "../../_server/context";
import { page } from "../../_server/page";
import { safePath } from "../../_server/safe-path";
import { visitorTexts } from "../../_server/texts";
import { hiddenMetadata } from "../../_ui/metadata";
import { Trouble } from "../../_ui/trouble";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.trouble.away.title);
}

/** Where a form leads that could not be read, or that an earlier version of its page sent; from here back to that page. */
export default page<{ searchParams: Promise<{ nazad?: string | string[] }> }>(async ({ searchParams }) => {
  const { nazad } = await searchParams;
  const { log, requestNumber } = await context();
  const { texts } = await visitorTexts();
  warnSeldom(log, "form.not-taken");
  const again = safePath(typeof nazad === "string" ? nazad : undefined) ?? "/";
  return <Trouble texts={texts} number={requestNumber} again={again} />;
});
