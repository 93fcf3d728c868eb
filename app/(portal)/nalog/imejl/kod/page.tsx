import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { type ChallengeView, findChallenge, mayBeTyped } from "#lib/accounts/challenges/find-challenge";
import { formatTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { MailedCodeForm } from "../../../../_forms/mailed-code-form";
import { requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { whenAgain } from "../../../../_server/refusals";
import { visitorTexts } from "../../../../_server/texts";
import { Ready } from "../../../../_ui/door-page";
import { hiddenMetadata } from "../../../../_ui/metadata";
import { phones } from "../../../../_ui/phone";
import { rich } from "../../../../_ui/rich";
import { changeEmail, sendCode } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

/** Where the code sent to the new address is typed. */
export default page(async () => {
  const ctx = await requireClient("/nalog/imejl/kod");
  const challenge = await findChallenge(ctx, "change-email", ctx.client.sessionId);
  if (!challenge) redirect("/nalog/imejl");
  const { texts } = await visitorTexts();
  const { code } = texts.emailChange;
  return (
    <MailedCodeForm
      texts={code}
      lead={tied(leadFor(texts, challenge))}
      back="/nalog/imejl"
      mayType={mayBeTyped(challenge)}
      send={sendCode}
      confirm={changeEmail}
      aside={
        <Ready id="nije-stigao" title={code.missing}>
          <p className="stack">{rich(tied(code.missingText), phones(texts))}</p>
        </Ready>
      }
    />
  );
});

function leadFor(texts: Texts, challenge: ChallengeView): string {
  const { code } = texts.emailChange;
  if (challenge.closedUntil)
    return say(texts.signIn.code.closed, { when: whenAgain(texts, challenge.closedUntil) });
  if (!mayBeTyped(challenge)) return code.over;
  return say(code.sent, { address: challenge.recipients.join(), time: formatTime(challenge.expiresAt) });
}
