import type { Metadata } from "next";
import { addressPart } from "../../../../../../_server/address-part";
import { requireClient } from "../../../../../../_server/client";
import { page } from "../../../../../../_server/page";
import { visitorTexts } from "../../../../../../_server/texts";
import { hiddenMetadata } from "../../../../../../_ui/metadata";
import { type SentAboutPageProps, sentAboutPage } from "../../../../../_requests/about/sent-about";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

export default page<SentAboutPageProps>(async ({ params }) => {
  const ctx = await requireClient("/stete", addressPart((await params).broj));
  return sentAboutPage(ctx, "additional-documents", "claim", params);
});
