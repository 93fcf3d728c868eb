import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { Notice } from "../../../_ui/notice";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";

/** How one learns where to pay what no slip can be made for. */
export function Instead({ texts, currency }: { texts: Texts; currency: string }) {
  const { foreign, noPayee } = texts.payments.instalment;
  const isForeign = currency !== "RSD";
  return (
    <div className="wide">
      <Notice>
        <p>
          <strong>{isForeign ? say(foreign.title, { currency }) : noPayee.title}</strong>
        </p>
        <p>{rich(isForeign ? foreign.text : noPayee.text, phones(texts))}</p>
      </Notice>
    </div>
  );
}
