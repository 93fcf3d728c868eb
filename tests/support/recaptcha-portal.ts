import { randomUUID } from "node:crypto";
import { type Portal, startPortal } from "./server";
import { type SiteverifyStandIn, startSiteverifyStandIn } from "./siteverify";

export interface RecaptchaPortal {
  portal: Portal;
  google: SiteverifyStandIn;
  /** What Google's widget posts once a person ticked it; a new token each time. */
  tick(): Record<"g-recaptcha-response", string>;
  stop(): Promise<void>;
}

/** A portal whose human check is Google's, answered by the stand-in. */
export async function startRecaptchaPortal(options?: { slowness: number }): Promise<RecaptchaPortal> {
  const google = await startSiteverifyStandIn(options);
  const portal = await startPortal({
    RECAPTCHA_SITE_KEY: "site-key-of-the-siteverify-stand-in",
    RECAPTCHA_SECRET_KEY: google.secret,
    RECAPTCHA_VERIFY_URL: google.url,
  });
  return {
    portal,
    google,
    tick: () => ({ "g-recaptcha-response": google.issue(randomUUID()) }),
    async stop() {
      await portal.stop();
      await google.stop();
    },
  };
}
