import type { Metadata } from "next";
import { listExports } from "#lib/own-data/list-exports";
import { tied } from "#lib/texts/tied";
import { PageTitle } from "../../../_forms/form-card";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { BackLink } from "../../../_ui/back-link";
import { hiddenMetadata } from "../../../_ui/metadata";
import { Notice } from "../../../_ui/notice";
import { DeclaredNotice } from "../../declared-notice";
import { Copy } from "./copy";
import { AskForm } from "./form";
import { Inside } from "./inside";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

/** Where a client asks for a copy of all own data, and saves it. */
export default page(async () => {
  const ctx = await requireClient("/nalog/kopija-podataka");
  const { texts } = await visitorTexts();
  const { copy, back } = texts.ownData;
  const copies = await listExports(ctx);
  const mayAsk = !ctx.client.declaredUntil && copies.every(({ state }) => state !== "waiting");
  const isReady = copies.some(({ state }) => state === "ready");
  return (
    <div className="wrap page">
      {!mayAsk && <PageTitle title={copy.title} hasErrors={false} />}
      <div className="page-head">
        <BackLink href="/nalog">{back}</BackLink>
        <h1>{copy.title}</h1>
        <p className="lead">{tied(copy.lead)}</p>
      </div>
      <div className="grid grid--main">
        <div className="stack-l">
          {ctx.client.declaredUntil && <Notice>{tied(copy.declared)}</Notice>}
          <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
          {copies.map((one) => (
            <Copy key={one.id} texts={texts} copy={one} />
          ))}
          {mayAsk && <AskForm title={copy.title} texts={copy.ask} isAgain={isReady} />}
        </div>
        <Inside texts={copy.inside} />
      </div>
    </div>
  );
});
