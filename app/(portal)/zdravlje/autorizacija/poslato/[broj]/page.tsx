import type { Metadata } from "next";
import { requireClient } from "../../../../../_server/client";
import { page } from "../../../../../_server/page";
import { journeyMetadata } from "../../../../_requests/journey-metadata";
import { sentRequestPage } from "../../../../_requests/sent-request";

export function generateMetadata(): Promise<Metadata> {
  return journeyMetadata("pre-authorisation");
}

export default page<{ params: Promise<{ broj: string }> }>(async ({ params }) => {
  const ctx = await requireClient("/zdravlje/autorizacija/poslato", (await params).broj);
  return sentRequestPage(ctx, "pre-authorisation", params);
});
