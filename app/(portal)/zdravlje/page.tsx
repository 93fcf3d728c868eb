import type { Metadata } from "next";
import type { ReactNode } from "react";
import { listClaims } from "#lib/claims/list-claims";
import { belgradeDay } from "#lib/core/belgrade-day";
import { listAuthorisations } from "#lib/health/list-authorisations";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../_server/client";
import { page } from "../../_server/page";
import { visitorTexts } from "../../_server/texts";
import { Empty } from "../../_ui/empty";
import { hiddenMetadata } from "../../_ui/metadata";
import { Rows } from "../../_ui/rows";
import { DeclaredNotice } from "../declared-notice";
import { ClaimRow } from "../stete/claim-row";
import { AuthorisationRow } from "./authorisation-row";
import { StartWays } from "./start-ways";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.health.title);
}

export default page(async () => {
  const ctx = await requireClient("/zdravlje");
  const { texts } = await visitorTexts();
  const { health } = texts;
  return (
    <div className="wrap page">
      <div className="page-head">
        <h1>{health.title}</h1>
        <p className="lead">{tied(health.lead)}</p>
      </div>
      {ctx.client.declaredUntil ? (
        <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
      ) : (
        <div className="grid grid--main">
          <div className="stack-l">{await lists()}</div>
          <StartWays texts={health.start} />
        </div>
      )}
    </div>
  );

  async function lists() {
    const today = belgradeDay();
    const refunds = (await listClaims(ctx)).filter(({ kind }) => kind === "medical-refund");
    const authorisations = await listAuthorisations(ctx);
    return (
      <>
        <List id="autorizacije" {...health.authorisations}>
          {authorisations.map((one) => (
            <AuthorisationRow key={one.id} texts={texts} authorisation={one} today={today} />
          ))}
        </List>
        <List id="refundacije" {...health.refunds}>
          {refunds.map((claim) => (
            <ClaimRow key={claim.id} texts={texts} claim={claim} today={today} />
          ))}
        </List>
      </>
    );
  }
});

interface ListProps {
  id: string;
  title: string;
  none: string;
  noneText: string;
  children: readonly ReactNode[];
}

function List({ id, title, none, noneText, children }: ListProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children.length > 0 ? (
        <Rows>{children}</Rows>
      ) : (
        <Empty icon="health" title={none}>
          <p>{tied(noneText)}</p>
        </Empty>
      )}
    </section>
  );
}
