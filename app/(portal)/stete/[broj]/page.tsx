import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { claimDocuments } from "#lib/claims/claim-documents";
import { findClaim } from "#lib/claims/find-claim";
import { belgradeDay } from "#lib/core/belgrade-day";
import { sentAbout } from "#lib/requests/sent-about";
import { addressPart } from "../../../_server/address-part";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { hiddenMetadata } from "../../../_ui/metadata";
import { ClaimView } from "./claim-view";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

interface ClaimPageProps {
  params: Promise<{ broj: string }>;
}

export default page<ClaimPageProps>(async ({ params }) => {
  const ctx = await requireClient("/stete");
  const claim = await findClaim(ctx, addressPart((await params).broj));
  if (!claim) notFound();
  const { texts } = await visitorTexts();
  return (
    <ClaimView
      texts={texts}
      client={ctx.client}
      claim={claim}
      documents={await claimDocuments(ctx, claim.id)}
      sent={await sentAbout(ctx, claim)}
      today={belgradeDay()}
    />
  );
});
