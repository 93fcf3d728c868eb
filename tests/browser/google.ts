import type { Page } from "@playwright/test";
import { startPortal } from "../support/server";
import { type SiteverifyStandIn, startSiteverifyStandIn } from "../support/siteverify";
import { test } from "./fixtures";

export const TOKEN = "token-of-our-stand-in";

const SCRIPTS = "https://www.google.com/recaptcha/**";

/** Tests against a portal that uses Google's check, whose server is ours. */
export const testWithGoogle = test.extend<object, { siteverify: SiteverifyStandIn }>({
  siteverify: [
    async ({}, use) => {
      const siteverify = await startSiteverifyStandIn();
      await use(siteverify);
      await siteverify.stop();
    },
    { scope: "worker" },
  ],
  portal: [
    async ({ siteverify }, use) => {
      const portal = await startPortal({
        RECAPTCHA_SITE_KEY: "site-key-of-the-tests",
        RECAPTCHA_SECRET_KEY: siteverify.secret,
        RECAPTCHA_VERIFY_URL: siteverify.url,
      });
      await use(portal);
      await portal.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

/** Puts our script in place of Google's at the edge of the network. */
export async function replaceGoogle(page: Page): Promise<void> {
  const body = `(${standIn})(${JSON.stringify(TOKEN)})`;
  await page.route(SCRIPTS, (route) => route.fulfill({ contentType: "text/javascript", body }));
}

/** As an ad blocker or a company's network does. */
export async function blockGoogle(page: Page): Promise<void> {
  await page.route(SCRIPTS, (route) => route.abort());
}

/** Draws a checkbox that leaves a token in the form, as Google's script does, and reports after its own load. */
function standIn(token: string): void {
  const answer = Object.assign(document.createElement("textarea"), {
    name: "g-recaptcha-response",
    hidden: true,
  });
  const box = Object.assign(document.createElement("input"), { type: "checkbox", ariaLabel: "Nisam robot" });
  const grecaptcha = {
    ready: (work: () => void) => work(),
    render(place: HTMLElement, options: { callback?: (token: string) => void }) {
      box.addEventListener("change", () => {
        answer.value = token;
        options.callback?.(token);
      });
      place.append(box, answer);
      return 0;
    },
    reset() {
      box.checked = false;
      answer.value = "";
    },
  };
  Object.assign(window, { grecaptcha });
  document.currentScript?.addEventListener("load", () =>
    setTimeout(() => (window as unknown as { onloadcallback(): void }).onloadcallback()),
  );
}
