import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { findChallenge, mayBeTyped } from "#lib/accounts/challenges/find-challenge";
import { maskEmail } from "#lib/identity/email";
import { emailsOnFile } from "#lib/register/emails-on-file";
import { formatDateTime, formatTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { MailedCodeForm } from "../../../_forms/mailed-code-form";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { whenAgain } from "../../../_server/refusals";
import { visitorTexts } from "../../../_server/texts";
import { Ready } from "../../../_ui/door-page";
import { hiddenMetadata } from "../../../_ui/metadata";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";
import { confirmAccount, sendCode } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

/** Where the owner of a declared account proves by the address on file that it is theirs (security rule R2). */
export default page(async () => {
  const ctx = await requireClient("/nalog/potvrda");
  const { declaredUntil, personId, sessionId } = ctx.client;
  if (!declaredUntil) redirect("/nalog");
  const { texts } = await visitorTexts();
  const { ownership } = texts.account;
  const challenge = await findChallenge(ctx, "confirm-ownership", sessionId);
  const mayType = challenge !== null && mayBeTyped(challenge);
  const address = (await emailsOnFile(ctx, personId)).map(maskEmail).join(", ");
  const lead = () => {
    if (challenge?.closedUntil)
      return say(texts.signIn.code.closed, { when: whenAgain(texts, challenge.closedUntil) });
    if (mayType) return say(ownership.sent, { address, time: formatTime(challenge.expiresAt) });
    if (address === "") return ownership.noAddress;
    return challenge ? ownership.askAgain : say(ownership.lead, { address });
  };
  return (
    <MailedCodeForm
      texts={ownership}
      back="/nalog"
      send={sendCode}
      confirm={confirmAccount}
      lead={lead()}
      mayType={mayType}
      maySend={address !== ""}
      aside={
        <Ready id="bez-adrese" title={ownership.otherwise}>
          <p className="stack">
            {rich(ownership.otherwiseText, {
              ...phones(texts),
              until: formatDateTime(declaredUntil, texts.moments),
            })}
          </p>
        </Ready>
      }
    />
  );
});
