import type { Texts } from "#lib/texts/sr";

export const PHONE_HREF = "tel:+381112220555";
export const FREE_PHONE_HREF = "tel:0800222555";
/** Of the medical call centre. */
export const MEDIC_PHONE_HREF = "tel:+381112220575";

export interface Phones {
  common: Pick<Texts["common"], "phone" | "freePhone">;
}

/** Both help numbers, pressable, for the `{phone}` and `{freePhone}` of a sentence. */
export function phones({ common }: Phones) {
  return {
    phone: (
      <a className="nowrap" href={PHONE_HREF}>
        {common.phone}
      </a>
    ),
    freePhone: (
      <a className="nowrap" href={FREE_PHONE_HREF}>
        {common.freePhone}
      </a>
    ),
  };
}
