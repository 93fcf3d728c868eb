import type { Metadata } from "next";
import { visitorTexts } from "../../../_server/texts";
import { hiddenMetadata } from "../../../_ui/metadata";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";
import { SentPage } from "../../../_ui/sent-page";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.registration.sent.title);
}

export default async function RegistrationSentPage() {
  const { texts } = await visitorTexts();
  const { sent, signIn } = texts.registration;
  const again = <a href="/registracija">{sent.again}</a>;
  return (
    <SentPage
      title={sent.title}
      lead={sent.lead}
      next={{ title: sent.next, steps: sent.steps }}
      signIn={signIn}
      nothing={{ title: sent.nothing, text: rich(sent.nothingText, { ...phones(texts), again }) }}
    />
  );
}
