import type { Metadata } from "next";
import { requireClient } from "../../../../../_server/client";
import { page } from "../../../../../_server/page";
import { visitorTexts } from "../../../../../_server/texts";
import { hiddenMetadata } from "../../../../../_ui/metadata";
import { sentRequestPage } from "../../../../_requests/sent-request";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

export default page<{ params: Promise<{ broj: string }> }>(async ({ params }) => {
  const ctx = await requireClient("/zdravlje/refundacija/poslato", (await params).broj);
  return sentRequestPage(ctx, "medical-refund", params);
});
