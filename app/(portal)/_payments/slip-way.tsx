import type { Slip as SlipFields } from "#lib/payment-order/slip";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Slip } from "../../_ui/slip";
import { Way } from "./way";

interface SlipWayProps {
  texts: Texts["payments"];
  slip: SlipFields;
  /** Where the slip is as a PDF. */
  paper: string;
}

/** By a nalog za uplatu: copied into one's bank, or printed. */
export function SlipWay({ texts, slip, paper }: SlipWayProps) {
  return (
    <Way id="uplatnicom" icon="slip" title={texts.bySlip.title} isWide>
      <p>{tied(texts.bySlip.text)}</p>
      <Slip texts={texts.slip} slip={slip} />
      <div className="actions">
        <a className="button button--quiet" href={paper}>
          {texts.bySlip.save}
        </a>
      </div>
    </Way>
  );
}
