import type { ListedClaim } from "#lib/claims/list-claims";
import type { Day } from "#lib/core/belgrade-day";
import { formatDate, formatMoney } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import type { IconName } from "../../_ui/icon";
import { Row } from "../../_ui/rows";
import { ClaimStatus } from "./claim-status";
import { claimAddress, claimHeadline, claimName, nextWords } from "./words";

const ICONS: Record<ListedClaim["kind"], IconName> = {
  "medical-refund": "health",
  "motor-damage": "vehicle",
  "property-damage": "home",
  accident: "health",
  travel: "document",
  life: "document",
  other: "document",
};

interface ClaimRowProps {
  texts: Texts;
  claim: ListedClaim;
  today: Day;
}

/** A claim in a list: what it is, what happens next and by when; or how it ended. */
export function ClaimRow({ texts, claim, today }: ClaimRowProps) {
  const { claims } = texts;
  return (
    <Row
      icon={ICONS[claim.kind]}
      title={claimName(texts, claim)}
      href={claimAddress(claim)}
      status={<ClaimStatus texts={claims} claim={claim} today={today} />}
    >
      {claim.claimantName && (
        <>
          {say(claims.forPerson, { name: claim.claimantName })}
          <br />
        </>
      )}
      {about(claims, claim)}
      <br />
      {nextWords(texts, claim, today) ?? claimHeadline(texts, claim, today)}
    </Row>
  );
}

/** What tells one claim from another of its kind. */
function about(texts: Texts["claims"], claim: ListedClaim): string {
  const { kind, eventOn, claimed, currency } = claim;
  const day = say(kind === "medical-refund" ? texts.serviceOn : texts.eventOn, { date: formatDate(eventOn) });
  const amount = claimed && say(texts.claimedAmount, { amount: formatMoney(claimed, currency) });
  return amount ? `${day} ${amount}` : day;
}
