import type { Metadata } from "next";
import { type ListedClaim, listClaims } from "#lib/claims/list-claims";
import { isOpen } from "#lib/claims/open";
import { belgradeDay } from "#lib/core/belgrade-day";
import type { SentRequest } from "#lib/requests/sent-requests";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../_server/client";
import { page } from "../../_server/page";
import { visitorTexts } from "../../_server/texts";
import { Empty } from "../../_ui/empty";
import { hiddenMetadata } from "../../_ui/metadata";
import { Rows } from "../../_ui/rows";
import { DeclaredNotice } from "../declared-notice";
import { ClaimRow } from "./claim-row";
import { ReportWays } from "./report-ways";
import { SentClaimRow } from "./sent-claim-row";
import { sentClaims } from "./sent-claims";
import { claimAddress } from "./words";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.claims.title);
}

export default page(async () => {
  const ctx = await requireClient("/stete");
  const { texts } = await visitorTexts();
  const claims = await listClaims(ctx);
  const sent = await sentClaims(ctx);
  const closed = claims.filter(({ state }) => !isOpen(state));
  return (
    <div className="wrap page">
      <div className="page-head">
        <h1>{texts.claims.title}</h1>
        <p className="lead">{tied(texts.claims.lead)}</p>
      </div>
      <div className="grid grid--main">
        <div className="stack-l">
          <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
          <OpenClaims
            texts={texts}
            claims={claims.filter(({ state }) => isOpen(state))}
            sent={sent}
            hasOthers={closed.length > 0}
          />
          {closed.length > 0 && <ClosedClaims texts={texts} claims={closed} />}
        </div>
        <ReportWays texts={texts} />
      </div>
    </div>
  );
});

interface ClaimsProps {
  texts: Texts;
  claims: readonly ListedClaim[];
}

interface OpenClaimsProps extends ClaimsProps {
  /** Reported here and not yet told by the core system. */
  sent: readonly SentRequest[];
  hasOthers: boolean;
}

function OpenClaims({ texts, claims, sent, hasOthers }: OpenClaimsProps) {
  const empty = hasOthers ? texts.claims.noneOpen : texts.claims.none;
  return (
    <section className="section" aria-labelledby="u-toku">
      <h2 id="u-toku">{texts.claims.open}</h2>
      {claims.length + sent.length > 0 ? (
        <Rows>
          {sent.map((request) => (
            <SentClaimRow key={request.number} texts={texts} request={request} />
          ))}
          {rowsOf(texts, claims)}
        </Rows>
      ) : (
        <Empty icon="document" title={empty.title}>
          <p>{tied(empty.text)}</p>
        </Empty>
      )}
    </section>
  );
}

function ClosedClaims({ texts, claims }: ClaimsProps) {
  return (
    <section className="section" aria-labelledby="reseni">
      <h2 id="reseni">{texts.claims.closed}</h2>
      <Rows>{rowsOf(texts, claims)}</Rows>
    </section>
  );
}

function rowsOf(texts: Texts, claims: readonly ListedClaim[]) {
  const today = belgradeDay();
  return claims.map((claim) => (
    <ClaimRow key={claimAddress(claim)} texts={texts} claim={claim} today={today} />
  ));
}
