import type { SendAgainRefusal } from "#lib/accounts/challenges/send-code-again";
import type { Refused } from "#lib/core/result";
import { plural } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import type { Complaint } from "./receive-form";
import { tooManyAttempts } from "./refusals";

/** Words for a wrong one-time code, while another one may be typed. */
export function wrongCode(texts: Texts, triesLeft = 0): Complaint {
  const { code } = texts.signIn;
  const left = say(plural(triesLeft, code.triesLeft), { n: triesLeft });
  return { errors: { code: say(code.wrong, { left }) } };
}

/** Words for a code that was not sent, while it still may be; null where the page itself says what is against it. */
export function notSent(
  texts: Texts,
  { refusal, until }: Refused<SendAgainRefusal | "no-address">,
): Complaint | null {
  if (refusal === "too-soon") return { refusal: texts.signIn.code.tooSoon };
  if (refusal === "too-many-attempts") return { refusal: tooManyAttempts(texts, until) };
  return null;
}
