import type { Metadata } from "next";
import { requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { visitorTexts } from "../../../../_server/texts";
import { hiddenMetadata } from "../../../../_ui/metadata";
import { checkPage } from "../../../_requests/check";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

export default page<{ searchParams: Promise<{ razlog?: string }> }>(async ({ searchParams }) => {
  const ctx = await requireClient("/stete/prijava-vozila/provera");
  return checkPage(ctx, "car-damage", await searchParams);
});
