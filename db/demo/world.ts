import type { KindName } from "#lib/register/core-id";
import type { SampleRecord } from "./builders";
import { sampleClaims } from "./claims";
import { sampleDocuments } from "./documents";
import { sampleAuthorisations, sampleHealthCards, sampleHealthPackages } from "./health";
import { sampleInstalments } from "./instalments";
import { samplePensionContracts, samplePensionContributions } from "./pension";
import { samplePersons } from "./persons";
import { samplePolicies } from "./policies";
import { sampleUnitValues } from "./unit-values";

/** What the core system sends about the sample clients, with dates relative to today, so that every story stays true. */
export function sampleWorld(): Record<KindName, SampleRecord[]> {
  return {
    persons: samplePersons(),
    policies: samplePolicies(),
    instalments: sampleInstalments(),
    claims: sampleClaims(),
    "health-packages": sampleHealthPackages(),
    "health-cards": sampleHealthCards(),
    authorisations: sampleAuthorisations(),
    "pension-contracts": samplePensionContracts(),
    "pension-contributions": samplePensionContributions(),
    "fund-unit-values": sampleUnitValues(),
    documents: sampleDocuments(),
  };
}
