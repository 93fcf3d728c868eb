import type { Metadata } from "next";
import { requireClient } from "../../../../../_server/client";
import { page } from "../../../../../_server/page";
import { sentMetadata } from "../../../../_requests/journey-metadata";
import { sentRequestPage } from "../../../../_requests/sent-request";

export function generateMetadata(): Promise<Metadata> {
  return sentMetadata("car-damage");
}

export default page<{ params: Promise<{ broj: string }> }>(async ({ params }) => {
  const ctx = await requireClient("/stete/prijava-vozila/poslato", (await params).broj);
  return sentRequestPage(ctx, "car-damage", params);
});
