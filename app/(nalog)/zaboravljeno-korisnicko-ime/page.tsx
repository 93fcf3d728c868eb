import type { Metadata } from "next";
import { visitorTexts } from "../../_server/texts";
import { pageMetadata } from "../../_ui/metadata";
import { RecoveryPage } from "../_recovery/recovery-page";
import { remindUsername } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata((await visitorTexts()).texts, "forgottenUsername");
}

export default function ForgottenUsernamePage() {
  return <RecoveryPage wanted="username" action={remindUsername} />;
}
