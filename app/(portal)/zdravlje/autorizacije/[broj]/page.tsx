import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { belgradeDay } from "#lib/core/belgrade-day";
import { authorisationDocuments } from "#lib/health/authorisation-documents";
import { findAuthorisation } from "#lib/health/find-authorisation";
import { sentAbout } from "#lib/requests/sent-about";
import { addressPart } from "../../../../_server/address-part";
import { requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { visitorTexts } from "../../../../_server/texts";
import { hiddenMetadata } from "../../../../_ui/metadata";
import { AuthorisationView } from "./authorisation-view";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

interface AuthorisationPageProps {
  params: Promise<{ broj: string }>;
}

export default page<AuthorisationPageProps>(async ({ params }) => {
  const ctx = await requireClient("/zdravlje");
  const authorisation = await findAuthorisation(ctx, addressPart((await params).broj));
  if (!authorisation) notFound();
  const { texts } = await visitorTexts();
  return (
    <AuthorisationView
      texts={texts}
      clientName={ctx.client.name}
      authorisation={authorisation}
      documents={await authorisationDocuments(ctx, authorisation.id)}
      sent={await sentAbout(ctx, authorisation)}
      today={belgradeDay()}
    />
  );
});
