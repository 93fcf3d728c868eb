import type { Metadata } from "next";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { startMetadata } from "../../_requests/journey-metadata";
import { startPage } from "../../_requests/start";

export function generateMetadata(): Promise<Metadata> {
  return startMetadata("pre-authorisation");
}

export default page<{ searchParams: Promise<{ uradjeno?: string }> }>(async ({ searchParams }) => {
  const ctx = await requireClient("/zdravlje/autorizacija");
  return startPage(ctx, "pre-authorisation", await searchParams);
});
