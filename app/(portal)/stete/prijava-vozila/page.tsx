import type { Metadata } from "next";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { startMetadata } from "../../_requests/journey-metadata";
import { type StartAsked, startPage } from "../../_requests/start";

export function generateMetadata(): Promise<Metadata> {
  return startMetadata("car-damage");
}

export default page<{ searchParams: Promise<StartAsked> }>(async ({ searchParams }) => {
  const ctx = await requireClient("/stete/prijava-vozila");
  return startPage(ctx, "car-damage", await searchParams);
});
