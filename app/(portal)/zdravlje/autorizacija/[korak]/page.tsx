import type { Metadata } from "next";
import { requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { visitorTexts } from "../../../../_server/texts";
import { hiddenMetadata } from "../../../../_ui/metadata";
import { type StepPageProps, stepPage } from "../../../_requests/step";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

export default page<StepPageProps>(async (props) => {
  const ctx = await requireClient("/zdravlje/autorizacija", (await props.params).korak);
  return stepPage(ctx, "pre-authorisation", props);
});
