import { coreIdOf, type SamplePerson } from "#db/demo/scenarios";
import type { ClientContext } from "#lib/core/context";
import { registerId } from "#lib/register/core-id";
import { type TestContext, testContext } from "./database";

const NOBODY = "00000000-0000-4000-8000-000000000000";

/** The context of a sample person as if signed in, for verbs that ask no more of an account than whose it is. */
export function clientContext(
  name: SamplePerson,
  client: Partial<ClientContext["client"]> = {},
): TestContext & ClientContext {
  const personId = registerId("persons", coreIdOf(name));
  const ids = { accountId: NOBODY, sessionId: NOBODY, personId };
  return { ...testContext(), client: { ...ids, name, declaredUntil: null, ...client } };
}

/** Security rule R2. */
export const DECLARED = { declaredUntil: new Date(Date.now() + 3_600_000) };
