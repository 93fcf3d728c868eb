import type { Metadata } from "next";
import { addressPart } from "../../../../../_server/address-part";
import { requireClient } from "../../../../../_server/client";
import { page } from "../../../../../_server/page";
import { visitorTexts } from "../../../../../_server/texts";
import { hiddenMetadata } from "../../../../../_ui/metadata";
import { type AboutPageProps, aboutPage } from "../../../../_requests/about/ask-about";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

export default page<AboutPageProps>(async (props) => {
  const ctx = await requireClient("/zdravlje/autorizacije", addressPart((await props.params).broj));
  return aboutPage(ctx, "additional-documents", "authorisation", props);
});
