import type { HumanCheck } from "#lib/core/context";
import type { Env } from "#lib/core/env";
import { altcha } from "./altcha";
import { recaptcha } from "./recaptcha";

/** Google reCAPTCHA where its keys are set; else ALTCHA, which needs nobody outside the portal. */
export function humanCheckFor(env: Env): HumanCheck {
  return env.recaptcha ? recaptcha(env.recaptcha) : altcha;
}
