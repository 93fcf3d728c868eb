import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findClaim } from "#lib/claims/find-claim";
import type { ListedClaim } from "#lib/claims/list-claims";
import { belgradeDay } from "#lib/core/belgrade-day";
import type { ClientContext } from "#lib/core/context";
import { listDocuments } from "#lib/documents/list-documents";
import { sentAbout } from "#lib/requests/sent-about";
import { addressPart } from "../../../_server/address-part";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { hiddenMetadata } from "../../../_ui/metadata";
import { sentClaims } from "../sent-claims";
import { ClaimView } from "./claim-view";
import { SentClaimView } from "./sent-claim-view";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

interface ClaimPageProps {
  params: Promise<{ broj: string }>;
}

export default page<ClaimPageProps>(async ({ params }) => {
  const key = addressPart((await params).broj);
  const ctx = await requireClient("/stete", key);
  const claim = await findClaim(ctx, key);
  return claim ? claimPage(ctx, claim) : sentPage(ctx, key);
});

async function claimPage(ctx: ClientContext, claim: ListedClaim) {
  const { texts } = await visitorTexts();
  return (
    <ClaimView
      texts={texts}
      client={ctx.client}
      claim={claim}
      documents={await listDocuments(ctx, "claim", claim.id)}
      sent={await sentAbout(ctx, claim)}
      today={belgradeDay()}
    />
  );
}

/** The same address serves until the core system tells of the claim. */
async function sentPage(ctx: ClientContext, number: string) {
  const request = (await sentClaims(ctx)).find((one) => one.number === number);
  if (!request) notFound();
  const { texts } = await visitorTexts();
  const sent = await sentAbout(ctx, { id: request.id, requestId: request.id });
  return <SentClaimView texts={texts} request={request} sent={sent} today={belgradeDay()} />;
}
