import { headers } from "next/headers";
import { env } from "#lib/core/env";
import type { Texts } from "#lib/texts/sr";

/** What the human check of a form needs from the server. */
export async function humanCheckProps(texts: Texts) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return { siteKey: env().recaptcha?.siteKey ?? null, texts: texts.humanCheck, nonce };
}

export type HumanCheckProps = Awaited<ReturnType<typeof humanCheckProps>>;
