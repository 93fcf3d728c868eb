import type { Metadata } from "next";
import { requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { discardPage } from "../../../_requests/discard";
import { discardMetadata } from "../../../_requests/journey-metadata";

export function generateMetadata(): Promise<Metadata> {
  return discardMetadata();
}

export default page(async () => {
  const ctx = await requireClient("/zdravlje/autorizacija/odbaci");
  return discardPage(ctx, "pre-authorisation");
});
