import { isIP } from "node:net";
import { z } from "zod";
import type { Context, HumanCheck } from "#lib/core/context";
import type { Env } from "#lib/core/env";
import { describeError } from "#lib/core/log";
import type { RecaptchaSettings } from "#lib/core/settings/recaptcha";
import { HUMAN_CHECK } from "#lib/protection/limits";
import { claimAnswer } from "./claim-answer";

/** Longest token that is passed on, in characters; Google's have up to about 2,500. */
const LONGEST_TOKEN = 8_192;

/** Complaints about the token itself; every other one is about our request or Google's server. */
const VISITORS_FAULTS = ["missing-input-response", "invalid-input-response", "timeout-or-duplicate"];

/** Google reCAPTCHA v2, asked within `HUMAN_CHECK.timeout` seconds. https://developers.google.com/recaptcha/docs/verify */
export function recaptcha(keys: RecaptchaSettings): HumanCheck {
  return {
    async verify(ctx, token) {
      if (token === "" || token.length > LONGEST_TOKEN) return "refused";
      const verdict = await askGoogle(ctx, keys, token);
      if (!verdict) return "unavailable";
      if (!verdict.success) return refusalOrOutage(ctx, verdict);
      if (!isOfThisPortal(ctx.env, verdict)) return "refused";
      return (await claimAnswer(ctx, token)) ? "human" : "refused";
    },
  };
}

const verdicts = z.object({
  success: z.boolean(),
  hostname: z.string().optional(),
  challenge_ts: z.string().optional(),
  "error-codes": z.array(z.string()).default([]),
});

type Verdict = z.infer<typeof verdicts>;

async function askGoogle(ctx: Context, keys: RecaptchaSettings, token: string): Promise<Verdict | null> {
  try {
    const response = await fetch(keys.verifyUrl, {
      method: "POST",
      body: question(ctx, keys.secretKey, token),
      signal: AbortSignal.timeout(HUMAN_CHECK.timeout * 1000),
      cache: "no-store",
      redirect: "error",
    });
    if (response.ok) return verdicts.parse(await response.json());
    ctx.log.warn("human-check.unavailable", { status: response.status });
  } catch (error) {
    ctx.log.warn("human-check.unavailable", describeError(error));
  }
  return null;
}

function question(ctx: Context, secret: string, response: string): URLSearchParams {
  const form = new URLSearchParams({ secret, response });
  const { address } = ctx.visitor;
  // A shortened IPv6 network is no address that Google could compare.
  if (address && isIP(address)) form.set("remoteip", address);
  return form;
}

function refusalOrOutage(ctx: Context, verdict: Verdict): "refused" | "unavailable" {
  const ours = verdict["error-codes"].filter((code) => !VISITORS_FAULTS.includes(code));
  if (ours.length === 0) return "refused";
  ctx.log.error("human-check.unavailable", { error: ours.join(" ").slice(0, 100) });
  return "unavailable";
}

function isOfThisPortal(env: Env, verdict: Verdict): boolean {
  const age = Date.now() - Date.parse(verdict.challenge_ts ?? "");
  return verdict.hostname === new URL(env.appUrl).hostname && Math.abs(age) <= HUMAN_CHECK.lifetime * 1000;
}
