import type { Texts } from "#lib/texts/sr";
import type { PasskeyTexts } from "./signing-button";

/** What the card of the passkey says, and nothing more to travel to the browser. */
export function passkeyTexts({ passkeys }: Texts): PasskeyTexts {
  const { use, unsupported, withoutScript, trouble } = passkeys;
  return { use, unsupported, withoutScript, trouble };
}
