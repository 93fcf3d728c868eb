import { and, eq, or } from "drizzle-orm";
import { policies, policyPersons } from "#db/schema/policies";
import type { ClientContext } from "#lib/core/context";
import { hasOwnRole } from "./active-policy";
import { isSamePerson } from "./same-person";

/**
 * For `in`: ids of policies whose price, payments and papers the client may see (D2). Policyholder and insured persons;
 * of a group policy, whose papers name everybody, its policyholder only.
 */
export function policiesInFull({ db, client }: ClientContext) {
  return db
    .select({ id: policies.id })
    .from(policies)
    .innerJoin(policyPersons, eq(policyPersons.policyId, policies.id))
    .where(
      and(
        isSamePerson(policyPersons.personId, client.personId),
        hasOwnRole,
        or(eq(policies.isGroup, false), eq(policyPersons.role, "policyholder")),
      ),
    );
}
