import type { Metadata } from "next";
import type { ReactNode } from "react";
import { mayBeUndoneUntil } from "#lib/accounts/email-change/open-undo";
import { ownAccount } from "#lib/accounts/own-account";
import type { ClientContext } from "#lib/core/context";
import { maskEmail } from "#lib/identity/email";
import { hasFreshCode } from "#lib/protection/has-fresh-code";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { Ready } from "../../../_ui/door-page";
import { hiddenMetadata } from "../../../_ui/metadata";
import { Notice } from "../../../_ui/notice";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";
import { Steps } from "../../../_ui/steps";
import { DeclaredNotice } from "../../declared-notice";
import { ConfirmFirst } from "../potvrda-izmene/confirm-first";
import { EmailForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

/** Change of the account's address: first a code from the present one (ASVS 7.5), then one from the new one. */
export default page(async () => {
  const ctx = await requireClient("/nalog/imejl");
  const { texts } = await visitorTexts();
  const { emailChange: words } = texts;
  const { email } = await ownAccount(ctx);
  const undoOpen = await mayBeUndoneUntil(ctx, ctx.client.accountId);
  const notice = undoOpen && (
    <Notice>{tied(say(words.undoOpen, { until: formatDateTime(undoOpen, texts.moments) }))}</Notice>
  );
  const aside = (
    <Ready id="kako" title={words.steps.title}>
      <Steps>{words.steps.items.map(tied)}</Steps>
    </Ready>
  );
  return (
    <EmailForm
      texts={{ title: words.title, form: words.form }}
      back={texts.ownAccount.back}
      lead={say(words.current, { email })}
      notice={notice}
      prove={await proofFor(ctx, texts, email)}
      aside={aside}
    />
  );
});

/** What keeps the client from the form; null when nothing does. */
async function proofFor(ctx: ClientContext, texts: Texts, email: string): Promise<ReactNode> {
  const { declared, prove } = texts.emailChange;
  const { declaredUntil } = ctx.client;
  if (!declaredUntil && (await hasFreshCode(ctx))) return null;
  return (
    <>
      {declaredUntil ? (
        <>
          <p>{declared}</p>
          <DeclaredNotice texts={texts} until={declaredUntil} />
        </>
      ) : (
        <ConfirmFirst
          text={say(prove.lead, { address: maskEmail(email) })}
          go={prove.go}
          change="/nalog/imejl"
        />
      )}
      <h2 className="h3">{prove.noAccess}</h2>
      <p>{rich(tied(prove.noAccessText), phones(texts))}</p>
    </>
  );
}
