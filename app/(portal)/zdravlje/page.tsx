import type { Metadata } from "next";
import type { ReactNode } from "react";
import { listClaims } from "#lib/claims/list-claims";
import { belgradeDay } from "#lib/core/belgrade-day";
import type { ClientContext } from "#lib/core/context";
import { listAuthorisations } from "#lib/health/list-authorisations";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../_server/client";
import { page } from "../../_server/page";
import { visitorTexts } from "../../_server/texts";
import { Empty } from "../../_ui/empty";
import { hiddenMetadata } from "../../_ui/metadata";
import { Rows } from "../../_ui/rows";
import { DeclaredNotice } from "../declared-notice";
import { ClaimRow } from "../stete/claim-row";
import { SentClaimRow } from "../stete/sent-claim-row";
import { sentClaims } from "../stete/sent-claims";
import { claimAddress } from "../stete/words";
import { AuthorisationRow } from "./authorisation-row";
import { SentAuthorisationRow } from "./sent-authorisation-row";
import { sentAuthorisations } from "./sent-authorisations";
import { StartWays } from "./start-ways";
import { authorisationAddress } from "./words";

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
          <div className="stack-l">{await lists(texts, ctx)}</div>
          <StartWays texts={texts} />
        </div>
      )}
    </div>
  );
});

async function lists(texts: Texts, ctx: ClientContext) {
  const today = belgradeDay();
  const { authorisations, refunds } = texts.health;
  const asked = (await sentAuthorisations(ctx)).map((request) => (
    <SentAuthorisationRow key={request.number} texts={texts} request={request} />
  ));
  const told = (await listAuthorisations(ctx)).map((one) => (
    <AuthorisationRow key={authorisationAddress(one)} texts={texts} authorisation={one} today={today} />
  ));
  const sent = (await sentClaims(ctx))
    .filter(isRefund)
    .map((request) => <SentClaimRow key={request.number} texts={texts} request={request} />);
  const claims = (await listClaims(ctx))
    .filter(isRefund)
    .map((claim) => <ClaimRow key={claimAddress(claim)} texts={texts} claim={claim} today={today} />);
  return (
    <>
      <List id="autorizacije" {...authorisations} rows={[...asked, ...told]} />
      <List id="refundacije" {...refunds} rows={[...sent, ...claims]} />
    </>
  );
}

function isRefund({ kind }: { kind: string }): boolean {
  return kind === "medical-refund";
}

interface ListProps {
  id: string;
  title: string;
  none: string;
  noneText: string;
  rows: readonly ReactNode[];
}

function List({ id, title, none, noneText, rows }: ListProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length > 0 ? (
        <Rows>{rows}</Rows>
      ) : (
        <Empty icon="health" title={none}>
          <p>{tied(noneText)}</p>
        </Empty>
      )}
    </section>
  );
}
