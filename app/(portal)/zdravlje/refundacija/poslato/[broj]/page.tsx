import type { Metadata } from "next";
import { requireClient } from "../../../../../_server/client";
import { page } from "../../../../../_server/page";
import { sentMetadata } from "../../../../_requests/journey-metadata";
import { sentRequestPage } from "../../../../_requests/sent-request";

export function generateMetadata(): Promise<Metadata> {
  return sentMetadata("medical-refund");
}

export default page<{ params: Promise<{ broj: string }> }>(async ({ params }) => {
  const ctx = await requireClient("/zdravlje/refundacija/poslato", (await params).broj);
  return sentRequestPage(ctx, "medical-refund", params);
});
