import type { Metadata } from "next";
import { listConsents } from "#lib/accounts/list-consents";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { BackLink } from "../../../_ui/back-link";
import { hiddenMetadata } from "../../../_ui/metadata";
import { DeclaredNotice } from "../../declared-notice";
import { ConsentCard } from "./consent-card";
import { Withdrawal } from "./withdrawal";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.ownAccount.consents.title);
}

/** What the client consented to, to which words, and how a consent is withdrawn (ZZPL, article 15). */
export default page(async () => {
  const ctx = await requireClient("/nalog/saglasnosti");
  const { texts } = await visitorTexts();
  const { back, consents: words } = texts.ownAccount;
  const consents = await listConsents(ctx);
  return (
    <div className="wrap page stack-l">
      <div className="page-head">
        <BackLink href="/nalog">{back}</BackLink>
        <h1>{words.title}</h1>
        <p className="lead">{tied(words.lead)}</p>
      </div>
      <div className="grid grid--main">
        <div className="stack-l">
          <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
          {consents.length === 0 && <p>{words.none}</p>}
          {consents.map((consent) => (
            <ConsentCard key={consent.id} texts={texts} consent={consent} />
          ))}
        </div>
        <Withdrawal texts={texts} />
      </div>
    </div>
  );
});
