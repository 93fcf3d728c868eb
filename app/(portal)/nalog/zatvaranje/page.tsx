import type { Metadata } from "next";
import { mayBeUndoneUntil } from "#lib/accounts/email-change/open-undo";
import { hasFreshCode } from "#lib/protection/has-fresh-code";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import { tied } from "#lib/texts/tied";
import { PageTitle } from "../../../_forms/form-card";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { BackLink } from "../../../_ui/back-link";
import { Card } from "../../../_ui/card";
import { hiddenMetadata } from "../../../_ui/metadata";
import { Notice } from "../../../_ui/notice";
import { ConfirmFirst } from "../potvrda-izmene/confirm-first";
import { ClosingPage } from "./form";
import { GoesOn, Meaning } from "./meaning";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

/** Says what closing the account means, and closes it. */
export default page(async () => {
  const ctx = await requireClient("/nalog/zatvaranje");
  const { texts } = await visitorTexts();
  const { back, closing } = texts.ownData;
  const undoUntil = await mayBeUndoneUntil(ctx, ctx.client.accountId);
  const head = (
    <div className="page-head">
      <BackLink href="/nalog">{back}</BackLink>
      <h1>{closing.title}</h1>
      <p className="lead">{tied(closing.lead)}</p>
    </div>
  );
  const meaning = (
    <>
      <Meaning texts={closing} />
      <GoesOn texts={closing} />
    </>
  );
  if (!undoUntil && (await hasFreshCode(ctx)))
    return (
      <ClosingPage texts={closing} head={head}>
        {meaning}
      </ClosingPage>
    );
  return (
    <div className="wrap page">
      <PageTitle title={closing.title} hasErrors={false} />
      {head}
      <div className="grid grid--main">
        {meaning}
        {undoUntil ? (
          <Notice kind="turn">
            <p>{tied(say(closing.undoOpen, { until: formatDateTime(undoUntil, texts.moments) }))}</p>
          </Notice>
        ) : (
          <Card>
            <ConfirmFirst text={closing.prove.text} go={closing.prove.go} change="/nalog/zatvaranje">
              <a href="/nalog">{closing.keep}</a>
            </ConfirmFirst>
          </Card>
        )}
      </div>
    </div>
  );
});
