import { record } from "#lib/audit/record";
import type { Context } from "#lib/core/context";
import type { Caller } from "./admit";
import type { ProblemName } from "./problems";
import type { Scope } from "./scopes";

/** Puts on record that a caller who may do this sent something that could not be used. */
export async function recordRefusal(
  ctx: Context,
  { token }: Caller,
  scope: Scope,
  refusal: ProblemName,
): Promise<void> {
  await record(ctx, "core.refused", null, { refusal, scope, token });
}
