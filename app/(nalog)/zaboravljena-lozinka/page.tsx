import type { Metadata } from "next";
import { visitorTexts } from "../../_server/texts";
import { pageMetadata } from "../../_ui/metadata";
import { RecoveryPage } from "../_recovery/recovery-page";
import { requestPassword } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata((await visitorTexts()).texts, "forgottenPassword");
}

export default function ForgottenPasswordPage() {
  return <RecoveryPage wanted="password" action={requestPassword} />;
}
