import type { PasskeyRefusal } from "#lib/accounts/passkeys/accept-signature";
import type { Refused } from "#lib/core/result";
import type { Texts } from "#lib/texts/sr";
import type { Complaint } from "../_server/receive-form";
import { tooManyAttempts } from "../_server/refusals";

/** Words for a signature that was not accepted. */
export function notSigned(texts: Texts, { refusal, until }: Refused<PasskeyRefusal>): Complaint {
  if (refusal === "too-many-attempts") return { refusal: tooManyAttempts(texts, until) };
  return { refusal: texts.passkeys.trouble[refusal] };
}
