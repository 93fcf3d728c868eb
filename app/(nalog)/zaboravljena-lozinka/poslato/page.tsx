import type { Metadata } from "next";
import { visitorTexts } from "../../../_server/texts";
import { hiddenMetadata } from "../../../_ui/metadata";
import { RecoverySentPage } from "../../_recovery/sent-page";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.recovery.sent.title);
}

export default async function ForgottenPasswordSentPage() {
  const { texts } = await visitorTexts();
  return <RecoverySentPage texts={texts} steps={texts.recovery.password.next} form="/zaboravljena-lozinka" />;
}
