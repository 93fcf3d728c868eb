import type { Context } from "#lib/core/context";
import { describeError } from "#lib/core/log";
import type { Result } from "#lib/core/result";
import { admit, type Caller } from "#lib/core-api/admit";
import type { ProblemName } from "#lib/core-api/problems";
import { recordRefusal } from "#lib/core-api/record-refusal";
import type { Scope } from "#lib/core-api/scopes";
import { context } from "../../../_server/context";
import { problem } from "./problem";

/** A call that needs a token with this scope; every outcome is on record, every refusal in words. */
export async function coreCall<Value extends object>(
  request: Request,
  scope: Scope,
  work: (ctx: Context, caller: Caller) => Promise<Result<Value, ProblemName>>,
  answer: (value: Value) => Response = asJson,
): Promise<Response> {
  const ctx = await context();
  const { requestNumber } = ctx;
  try {
    const admitted = await admit(ctx, request.headers.get("authorization"), scope);
    if (!admitted.ok) return problem(admitted.refusal, { requestNumber, until: admitted.until });
    const worked = await work(ctx, admitted.value);
    if (worked.ok) return answer(worked.value);
    await recordRefusal(ctx, admitted.value, scope, worked.refusal);
    return problem(worked.refusal, { requestNumber });
  } catch (thrown) {
    ctx.log.error("core.failed", describeError(thrown));
    return problem("unavailable", { requestNumber });
  }
}

function asJson(value: object): Response {
  return Response.json(value, { headers: { "cache-control": "no-store" } });
}
