import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Notice } from "../../../_ui/notice";

/** That a card payment was begun and the bank has not said how it ended. */
export function Pending({ texts }: { texts: Texts["payments"]["instalment"]["pending"] }) {
  return (
    <Notice>
      <p>
        <strong>{texts.title}</strong>
      </p>
      <p>{tied(texts.text)}</p>
    </Notice>
  );
}
