import { humanCheckProps } from "../../_server/human-check-props";
import { visitorTexts } from "../../_server/texts";
import { Ready } from "../../_ui/door-page";
import { Steps } from "../../_ui/steps";
import { RecoveryForm, type RecoveryFormProps } from "./form";

interface RecoveryPageProps {
  wanted: "username" | "password";
  action: RecoveryFormProps["action"];
}

/** Either of the two recovery pages. */
export async function RecoveryPage({ wanted, action }: RecoveryPageProps) {
  const { texts } = await visitorTexts();
  const { how, steps } = texts.recovery[wanted];
  const aside = (
    <Ready id="kako" title={how}>
      <Steps>{steps}</Steps>
    </Ready>
  );
  return (
    <RecoveryForm
      action={action}
      texts={texts.recovery[wanted]}
      back={texts.recovery.back}
      inputs={texts.recovery.inputs}
      humanCheck={await humanCheckProps(texts)}
      aside={aside}
    />
  );
}
