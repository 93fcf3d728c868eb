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

/** Words for a code that was not sent again, while it still may be. */
export function notSentAgain(texts: Texts, refused: Refused<"too-soon" | "too-many-attempts">): Complaint {
  const isTooSoon = refused.refusal === "too-soon";
  return { refusal: isTooSoon ? texts.signIn.code.tooSoon : tooManyAttempts(texts, refused.until) };
}
