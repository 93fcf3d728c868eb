import type { ClientContext } from "#lib/core/context";
import { listCards } from "#lib/health/list-cards";
import type { OwnPolicy } from "#lib/policies/find-policy";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { cardAddress } from "../../zdravlje/kartica/address";

interface CardLinkProps {
  texts: Texts["healthCard"];
  ctx: ClientContext;
  policy: OwnPolicy;
}

/** The way from a policy to the card that one has by it. */
export async function CardLink({ texts, ctx, policy }: CardLinkProps) {
  if (policy.line !== "voluntary-health") return null;
  const card = (await listCards(ctx)).find(({ policyNumber }) => policyNumber === policy.number);
  if (!card) return null;
  return (
    <p>
      <a className="go" href={cardAddress(card)}>
        {tied(texts.cardOf)}
      </a>
    </p>
  );
}
