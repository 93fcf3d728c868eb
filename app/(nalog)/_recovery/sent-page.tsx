import type { Texts } from "#lib/texts/sr";
import { phones } from "../../_ui/phone";
import { rich } from "../../_ui/rich";
import { SentPage } from "../../_ui/sent-page";

interface RecoverySentPageProps {
  texts: Texts;
  steps: readonly string[];
  /** Address of the form, to try again. */
  form: string;
}

export function RecoverySentPage({ texts, steps, form }: RecoverySentPageProps) {
  const { sent } = texts.recovery;
  const again = <a href={form}>{sent.again}</a>;
  const register = <a href="/registracija">{sent.register}</a>;
  return (
    <SentPage
      title={sent.title}
      lead={sent.lead}
      next={{ title: sent.next, steps }}
      signIn={sent.signIn}
      nothing={{ title: sent.nothing, text: rich(sent.nothingText, { ...phones(texts), again, register }) }}
    />
  );
}
