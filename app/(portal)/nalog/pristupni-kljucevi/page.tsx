import type { Metadata } from "next";
import { listPasskeys } from "#lib/accounts/passkeys/list-passkeys";
import { hasFreshCode } from "#lib/protection/has-fresh-code";
import { PASSKEYS } from "#lib/protection/limits";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { BackLink } from "../../../_ui/back-link";
import { Ready } from "../../../_ui/door-page";
import { hiddenMetadata } from "../../../_ui/metadata";
import { Notice } from "../../../_ui/notice";
import { Adding } from "./adding";
import { OwnPasskeys } from "./own-passkeys";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

export default page<{ searchParams: Promise<{ uradjeno?: string }> }>(async ({ searchParams }) => {
  const ctx = await requireClient("/nalog/pristupni-kljucevi");
  const { texts } = await visitorTexts();
  const passkeys = await listPasskeys(ctx);
  const done = doneWords(texts, (await searchParams).uradjeno);
  const { title, back, lead, about } = texts.passkeys;
  const adding = {
    until: ctx.client.declaredUntil,
    isFull: passkeys.length >= PASSKEYS.most,
    isFresh: await hasFreshCode(ctx),
  };
  return (
    <div className="wrap page stack-l">
      <div className="page-head">
        <BackLink href="/nalog">{back}</BackLink>
        <h1>{title}</h1>
        <p className="lead">{tied(lead)}</p>
      </div>
      <div className="grid grid--main">
        <div className="stack-l">
          {done && <Notice>{done}</Notice>}
          <OwnPasskeys texts={texts} passkeys={passkeys} />
          <section className="section" aria-labelledby="dodavanje">
            <h2 id="dodavanje">{texts.passkeys.add.title}</h2>
            <Adding texts={texts} {...adding} />
          </section>
        </div>
        <Ready id="kako-radi" title={about.title}>
          <ul>
            {about.items.map((item) => (
              <li key={item}>{tied(item)}</li>
            ))}
          </ul>
        </Ready>
      </div>
    </div>
  );
});

/** What was just done here, as the address says. */
function doneWords({ passkeys: { done } }: Texts, what: string | undefined): string | undefined {
  const words: Record<string, string> = {
    dodat: done.added,
    uklonjen: done.removed,
    "nema-ga": done.gone,
    "nije-uspelo": done.failed,
  };
  return what !== undefined && Object.hasOwn(words, what) ? words[what] : undefined;
}
