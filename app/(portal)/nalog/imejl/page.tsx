import type { Metadata } from "next";
import { mayBeUndoneUntil } from "#lib/accounts/email-change/open-undo";
import { ownAccount } from "#lib/accounts/own-account";
import { maskEmail } from "#lib/identity/email";
import { hasFreshCode } from "#lib/protection/has-fresh-code";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { tied } from "#lib/texts/tied";
import { PageTitle } from "../../../_forms/form-card";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { DoorPage, Ready } from "../../../_ui/door-page";
import { hiddenMetadata } from "../../../_ui/metadata";
import { Notice } from "../../../_ui/notice";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";
import { Steps } from "../../../_ui/steps";
import { DeclaredNotice } from "../../declared-notice";
import { pageFor } from "../potvrda-izmene/page-for";
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
  const frame = { back: texts.ownAccount.back, lead: say(words.current, { email }) };
  const notice = undoOpen && (
    <Notice>{tied(say(words.undoOpen, { until: formatDateTime(undoOpen, texts.moments) }))}</Notice>
  );
  const aside = (
    <Ready id="kako" title={words.steps.title}>
      <Steps>{words.steps.items.map(tied)}</Steps>
    </Ready>
  );
  if (!ctx.client.declaredUntil && (await hasFreshCode(ctx)))
    return <EmailForm {...frame} texts={words} notice={notice} aside={aside} />;
  return (
    <DoorPage
      back={{ href: "/nalog", label: frame.back }}
      title={words.title}
      lead={frame.lead}
      aside={aside}
    >
      <PageTitle title={words.title} hasErrors={false} />
      <div className="form card">
        {notice}
        {ctx.client.declaredUntil ? (
          <>
            <p>{words.declared}</p>
            <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
          </>
        ) : (
          <>
            <p>{tied(say(words.prove.lead, { address: maskEmail(email) }))}</p>
            <div className="actions">
              <a className="button" href={pageFor("/nalog/imejl")}>
                {words.prove.go}
              </a>
            </div>
          </>
        )}
        <h2 className="h3">{words.prove.noAccess}</h2>
        <p>{rich(tied(words.prove.noAccessText), phones(texts))}</p>
      </div>
    </DoorPage>
  );
});
