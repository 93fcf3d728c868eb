import type { Metadata } from "next";
import { tied } from "#lib/texts/tied";
import { humanCheckProps } from "../../_server/human-check-props";
import { visitorTexts } from "../../_server/texts";
import { Ready } from "../../_ui/door-page";
import { hiddenMetadata } from "../../_ui/metadata";
import { phones } from "../../_ui/phone";
import { rich } from "../../_ui/rich";
import { Steps } from "../../_ui/steps";
import { UndoForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

/** Where whoever has the old address takes a change back; opens without signing in, because they may not be able to. */
export default async function UndoEmailPage() {
  const { texts } = await visitorTexts();
  const { what, steps, lost, refused: _, ...words } = texts.emailChange.undo;
  const aside = (
    <Ready id="sta-se-desava" title={what}>
      <Steps>{steps.map(tied)}</Steps>
      <p className="after">{rich(tied(lost), phones(texts))}</p>
    </Ready>
  );
  return <UndoForm texts={words} humanCheck={await humanCheckProps(texts)} aside={aside} />;
}
