import type { Context } from "#lib/core/context";
import { ok, type Result, refuse } from "#lib/core/result";

export type HumanRefusal = "not-human" | "human-check-unavailable";

/** Verifies the human check of a form, once: its answer serves no second time, whatever comes after. */
export async function proveHuman(ctx: Context, answer: string): Promise<Result<undefined, HumanRefusal>> {
  const verdict = await ctx.humanCheck.verify(ctx, answer);
  if (verdict === "human") return ok();
  return refuse(verdict === "refused" ? "not-human" : "human-check-unavailable");
}
