import { recoveryRequests } from "#db/schema/accounts";
import type { Context } from "#lib/core/context";
import { ok, type Result } from "#lib/core/result";
import type { Email } from "#lib/identity/email";
import type { Jmbg } from "#lib/identity/jmbg";
import type { PolicyNumber } from "#lib/identity/policy-number";
import { blindIndex } from "#lib/protection/derive";
import { type HumanRefusal, proveHuman } from "#lib/protection/prove-human";
import { spend, UNKNOWN_ADDRESS } from "#lib/protection/spend";

export interface RecoveryRequest {
  wanted: "username" | "password";
  /** At least one of the two is given. */
  policyNumber: PolicyNumber | null;
  email: Email | null;
  /** Tells apart those who share a policy; without it a group policy's number tells nobody apart. */
  jmbg: Jmbg | null;
  humanAnswer: string;
}

export type RecoveryRefusal = "too-many-attempts" | HumanRefusal;

/**
 * Takes in the request of somebody who forgot username or password and answers with its id, the same and as fast
 * whether or not there is such an account (security rule F1). `decideRecovery` does the rest, by mail.
 */
export async function requestRecovery(
  ctx: Context,
  input: RecoveryRequest,
): Promise<Result<string, RecoveryRefusal>> {
  const spent = await spend(ctx, [["recoveryByAddress", ctx.visitor.address ?? UNKNOWN_ADDRESS]]);
  if (!spent.ok) return spent;
  const human = await proveHuman(ctx, input.humanAnswer);
  if (!human.ok) return human;
  const [request] = await ctx.db
    .insert(recoveryRequests)
    .values({
      wanted: input.wanted,
      policyNumberKey: input.policyNumber,
      email: input.email,
      jmbgIndex: input.jmbg ? blindIndex(ctx.env, "jmbg", input.jmbg) : null,
      requestNumber: ctx.requestNumber,
    })
    .returning({ id: recoveryRequests.id });
  if (!request) throw new Error("The request was not stored");
  return ok(request.id);
}
