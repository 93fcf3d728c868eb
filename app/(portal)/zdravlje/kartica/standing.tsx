import type { OwnCard } from "#lib/health/own-cards";
import { formatDate } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { Notice } from "../../../_ui/notice";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";

type Standing = Pick<OwnCard, "standing" | "validFrom" | "validUntil">;

/** In a few words, for lists. */
export function standingWords(texts: Texts["healthCard"], card: Standing): string {
  const { validFrom, validUntil, standing } = card;
  const days = { from: formatDate(validFrom), until: formatDate(validUntil) };
  return say(texts.standing[standing], days);
}

/** Why a card is not accepted today, and what to do. */
export function NotToday({ texts, card }: { texts: Texts; card: Standing }) {
  const { upcoming, ended, medicPhone } = texts.healthCard;
  if (card.standing === "valid") return null;
  if (card.standing === "upcoming") {
    return (
      <Notice kind="turn">
        <p>{tied(say(upcoming.text, { from: formatDate(card.validFrom), phone: medicPhone }))}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="turn">
      <p>{rich(tied(ended.text), { until: formatDate(card.validUntil), help: phones(texts).phone })}</p>
    </Notice>
  );
}
