import type { Texts } from "#lib/texts/sr";

/** Fetches the widget, which is no part of the page's first load. Rejects where it is blocked. */
export async function loadAltcha(texts: Texts["humanCheck"]): Promise<void> {
  await import("altcha/external");
  const { algorithms, defaults, i18n } = globalThis.$altcha;
  algorithms.set("PBKDF2/SHA-256", () => new Worker(new URL("altcha/workers/pbkdf2", import.meta.url)));
  i18n.set("sr", {
    label: texts.label,
    verifying: texts.label,
    verified: texts.label,
    error: texts.failed,
    expired: texts.expired,
  });
  defaults.set({
    challenge: "/api/human-check",
    language: "sr",
    auto: "onfocus",
    type: "native",
    minDuration: 0,
    hideLogo: true,
    hideFooter: true,
    // It would record how the visitor moves the pointer.
    humanInteractionSignature: false,
  });
}
