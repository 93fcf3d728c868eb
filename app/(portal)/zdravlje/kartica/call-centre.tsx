import type { Texts } from "#lib/texts/sr";
import { Icon } from "../../../_ui/icon";
import { MEDIC_PHONE_HREF } from "../../../_ui/phone";

/** Whom to call from the waiting room. */
export function CallCentre({ texts }: { texts: Texts["healthCard"] }) {
  return (
    <section className="section stack" aria-labelledby="zakazivanje">
      <h2 id="zakazivanje">{texts.help}</h2>
      <p>{texts.medicCallCentre}</p>
      <p>
        <a className="button" href={MEDIC_PHONE_HREF}>
          <Icon name="phone" />
          {texts.medicPhone}
        </a>
      </p>
    </section>
  );
}
