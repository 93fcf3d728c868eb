import type { KindName } from "./core-id";
import type { Kind } from "./kind";
import { AUTHORISATIONS } from "./records/authorisations";
import { CLAIMS } from "./records/claims";
import { DOCUMENTS } from "./records/documents";
import { FUND_UNIT_VALUES } from "./records/fund-unit-values";
import { HEALTH_CARDS } from "./records/health-cards";
import { HEALTH_PACKAGES } from "./records/health-packages";
import { INSTALMENTS } from "./records/instalments";
import { PENSION_CONTRACTS } from "./records/pension-contracts";
import { PENSION_CONTRIBUTIONS } from "./records/pension-contributions";
import { PERSONS } from "./records/persons";
import { POLICIES } from "./records/policies";

/** Everything that the core system sends, by name. */
export const KINDS: Record<KindName, Kind> = {
  persons: PERSONS,
  policies: POLICIES,
  instalments: INSTALMENTS,
  claims: CLAIMS,
  "health-packages": HEALTH_PACKAGES,
  "health-cards": HEALTH_CARDS,
  authorisations: AUTHORISATIONS,
  "pension-contracts": PENSION_CONTRACTS,
  "pension-contributions": PENSION_CONTRIBUTIONS,
  "fund-unit-values": FUND_UNIT_VALUES,
  documents: DOCUMENTS,
};

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(KINDS, name);
}
