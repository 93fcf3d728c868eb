import type { ClientContext } from "#lib/core/context";
import { parsePolicyNumber } from "#lib/identity/policy-number";
import { findPolicy, type OwnPolicy } from "#lib/policies/find-policy";

/** The client's policy that an address names; null when it names none. */
export async function ownPolicy(ctx: ClientContext, inAddress: string): Promise<OwnPolicy | null> {
  const number = parsePolicyNumber(decoded(inAddress));
  return number.ok ? findPolicy(ctx, number.value) : null;
}

/** The framework hands on letters such as š as they stand in the address. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
