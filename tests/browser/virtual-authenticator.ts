import type { Page } from "@playwright/test";

export interface VirtualAuthenticator {
  /** Whether it recognises its owner from now on, by finger, face or PIN. */
  recognises(owner: boolean): Promise<void>;
  /** Takes it away from the browser, with everything on it. */
  takeAway(): Promise<void>;
}

/** Gives the browser a fingerprint reader of its own, which answers by itself. */
export async function plugIn(page: Page): Promise<VirtualAuthenticator> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    async recognises(owner) {
      await devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: owner });
    },
    async takeAway() {
      await devtools.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
    },
  };
}
