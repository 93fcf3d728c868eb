import type { Metadata } from "next";
import { RecoveryForm } from "../../_forms/recovery-form";
import { humanCheckProps } from "../../_server/human-check-props";
import { visitorTexts } from "../../_server/texts";
import { Ready } from "../../_ui/door-page";
import { pageMetadata } from "../../_ui/metadata";
import { Steps } from "../../_ui/steps";
import { remindUsername } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata((await visitorTexts()).texts, "forgottenUsername");
}

export default async function ForgottenUsernamePage() {
  const { texts } = await visitorTexts();
  const { title, lead, submit, how, steps } = texts.recovery.username;
  return (
    <RecoveryForm
      action={remindUsername}
      title={title}
      lead={lead}
      submit={submit}
      back={texts.recovery.back}
      inputs={texts.recovery.inputs}
      humanCheck={await humanCheckProps(texts)}
      aside={
        <Ready id="kako" title={how}>
          <Steps>{steps}</Steps>
        </Ready>
      }
    />
  );
}
