import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { type ChallengeView, findChallenge, mayBeTyped } from "#lib/accounts/challenges/find-challenge";
import { formatTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { PasskeyCard } from "../../../_passkeys/passkey-card";
import { passkeyTexts } from "../../../_passkeys/texts";
import { context } from "../../../_server/context";
import { readToken } from "../../../_server/cookies";
import { page } from "../../../_server/page";
import { whenAgain } from "../../../_server/refusals";
import { visitorTexts } from "../../../_server/texts";
import { hiddenMetadata } from "../../../_ui/metadata";
import { Notice } from "../../../_ui/notice";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";
import { signInWithPasskey } from "./actions";
import { CodeForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

interface CodePageProps {
  searchParams: Promise<{ poslato?: string }>;
}

export default page<CodePageProps>(async ({ searchParams }) => {
  const challenge = await findChallenge(await context(), "sign-in", await readToken("step"));
  if (!challenge) redirect("/prijava?razlog=ponovo");
  const { texts } = await visitorTexts();
  const { code } = texts.signIn;
  const wasSentAgain = (await searchParams).poslato === "ponovo";
  return (
    <CodeForm
      texts={code}
      title={titleFor(texts, challenge)}
      lead={leadFor(texts, challenge)}
      notice={wasSentAgain && <Notice>{code.sentAgain}</Notice>}
      isOver={!mayBeTyped(challenge)}
      passkey={
        mayUsePasskey(challenge)
          ? {
              card: <PasskeyCard texts={passkeyTexts(texts)} action={signInWithPasskey} />,
              orByCode: texts.passkeys.use.orByCode,
            }
          : null
      }
      call={rich(code.missing.call, phones(texts))}
    />
  );
});

/** Codes that are used up or closed do not close the way by passkey. */
function mayUsePasskey({ hasPasskey, isExpired }: ChallengeView): boolean {
  return hasPasskey && !isExpired;
}

function titleFor({ signIn: { code }, passkeys }: Texts, challenge: ChallengeView): string {
  if (mayUsePasskey(challenge)) return passkeys.signIn.title;
  if (challenge.closedUntil) return code.closedTitle;
  return mayBeTyped(challenge) ? code.title : code.overTitle;
}

function leadFor(texts: Texts, challenge: ChallengeView) {
  const code = mayUsePasskey(challenge)
    ? { ...texts.signIn.code, ...texts.passkeys.signIn }
    : texts.signIn.code;
  if (challenge.closedUntil) return say(code.closed, { when: whenAgain(texts, challenge.closedUntil) });
  if (challenge.triesLeft === 0) return code.noTriesLeft;
  return rich(challenge.isExpired ? code.expired : code.sentTo, {
    address: <strong>{challenge.maskedEmail}</strong>,
    time: <strong>{formatTime(challenge.expiresAt)}</strong>,
  });
}
