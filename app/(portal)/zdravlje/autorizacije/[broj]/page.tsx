import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { belgradeDay } from "#lib/core/belgrade-day";
import type { ClientContext } from "#lib/core/context";
import { listDocuments } from "#lib/documents/list-documents";
import { findAuthorisation } from "#lib/health/find-authorisation";
import type { ListedAuthorisation } from "#lib/health/list-authorisations";
import { sentAbout } from "#lib/requests/sent-about";
import { addressPart } from "../../../../_server/address-part";
import { requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { visitorTexts } from "../../../../_server/texts";
import { hiddenMetadata } from "../../../../_ui/metadata";
import { sentAuthorisations } from "../../sent-authorisations";
import { AuthorisationView } from "./authorisation-view";
import { SentAuthorisationView } from "./sent-authorisation-view";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

interface AuthorisationPageProps {
  params: Promise<{ broj: string }>;
}

export default page<AuthorisationPageProps>(async ({ params }) => {
  const key = addressPart((await params).broj);
  const ctx = await requireClient("/zdravlje/autorizacije", key);
  const authorisation = await findAuthorisation(ctx, key);
  return authorisation ? authorisationPage(ctx, authorisation) : sentPage(ctx, key);
});

async function authorisationPage(ctx: ClientContext, authorisation: ListedAuthorisation) {
  const { texts } = await visitorTexts();
  return (
    <AuthorisationView
      texts={texts}
      clientName={ctx.client.name}
      authorisation={authorisation}
      documents={await listDocuments(ctx, "authorisation", authorisation.id)}
      sent={await sentAbout(ctx, authorisation)}
      today={belgradeDay()}
    />
  );
}

/** The same address serves until the core system tells of the authorisation. */
async function sentPage(ctx: ClientContext, number: string) {
  const request = (await sentAuthorisations(ctx)).find((one) => one.number === number);
  if (!request) notFound();
  const { texts } = await visitorTexts();
  const sent = await sentAbout(ctx, { id: request.id, requestId: request.id });
  return <SentAuthorisationView texts={texts} request={request} sent={sent} today={belgradeDay()} />;
}
