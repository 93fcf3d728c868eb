import type { Metadata } from "next";
import { findChallenge, mayBeTyped } from "#lib/accounts/challenges/find-challenge";
import { ownAccount } from "#lib/accounts/own-account";
import { listPasskeys } from "#lib/accounts/passkeys/list-passkeys";
import { maskEmail } from "#lib/identity/email";
import { formatTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { tied } from "#lib/texts/tied";
import { MailedCodeForm } from "../../../_forms/mailed-code-form";
import { PasskeyCard } from "../../../_passkeys/passkey-card";
import { passkeyTexts } from "../../../_passkeys/texts";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { whenAgain } from "../../../_server/refusals";
import { safePath } from "../../../_server/safe-path";
import { visitorTexts } from "../../../_server/texts";
import { Ready } from "../../../_ui/door-page";
import { hiddenMetadata } from "../../../_ui/metadata";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";
import { confirmChange, confirmWithPasskey, sendCode } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

/** Where a client stands for a sensitive change with a code from the account's own address (ASVS 7.5). */
export default page<{ searchParams: Promise<{ nazad?: string }> }>(async ({ searchParams }) => {
  const back = safePath((await searchParams).nazad) ?? "/nalog";
  const ctx = await requireClient("/nalog/potvrda-izmene");
  const { texts } = await visitorTexts();
  const { change, ownership } = texts.account;
  const challenge = await findChallenge(ctx, "confirm-change", ctx.client.sessionId);
  const mayType = challenge !== null && mayBeTyped(challenge);
  const hasPasskey = (await listPasskeys(ctx)).length > 0;
  const address = maskEmail((await ownAccount(ctx)).email);
  const lead = () => {
    if (challenge?.closedUntil)
      return say(texts.signIn.code.closed, { when: whenAgain(texts, challenge.closedUntil) });
    if (mayType) return say(ownership.sent, { address, time: formatTime(challenge.expiresAt) });
    return challenge
      ? ownership.askAgain
      : say(hasPasskey ? texts.passkeys.use.changeLead : change.lead, { address });
  };
  return (
    <MailedCodeForm
      texts={change}
      lead={tied(lead())}
      back={back}
      mayType={mayType}
      send={sendCode.bind(null, back)}
      confirm={confirmChange.bind(null, back)}
      passkey={
        hasPasskey
          ? {
              card: <PasskeyCard texts={passkeyTexts(texts)} action={confirmWithPasskey.bind(null, back)} />,
              orByCode: texts.passkeys.use.orByCode,
            }
          : null
      }
      aside={
        <Ready id="zasto-kod" title={change.why}>
          <p className="stack">{rich(tied(change.whyText), phones(texts))}</p>
        </Ready>
      }
    />
  );
});
