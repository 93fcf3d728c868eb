import type { Metadata } from "next";
import { ownAccount } from "#lib/accounts/own-account";
import { listSessions } from "#lib/accounts/sessions/list-sessions";
import { listActivity } from "#lib/audit/activity";
import { formatDate } from "#lib/texts/format";
import type { Texts } from "#lib/texts/sr";
import { PageTitle } from "../../_forms/form-card";
import { requireClient } from "../../_server/client";
import { page } from "../../_server/page";
import { visitorTexts } from "../../_server/texts";
import { Card } from "../../_ui/card";
import { Facts } from "../../_ui/facts";
import { hiddenMetadata } from "../../_ui/metadata";
import { Notice } from "../../_ui/notice";
import { DeclaredNotice } from "../declared-notice";
import { Activity } from "./activity";
import { Sessions } from "./sessions";
import { UsernameForm } from "./username-form";
import { Ways } from "./ways";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

interface AccountPageProps {
  searchParams: Promise<{ uradjeno?: string }>;
}

export default page<AccountPageProps>(async ({ searchParams }) => {
  const ctx = await requireClient("/nalog");
  const { texts } = await visitorTexts();
  const account = await ownAccount(ctx);
  const sessions = await listSessions(ctx);
  const activity = await listActivity(ctx);
  const done = doneWords(texts, (await searchParams).uradjeno);
  const { title, facts } = texts.account;
  return (
    <div className="wrap page stack-l">
      <div className="page-head">
        <h1>{title}</h1>
      </div>
      <div className="grid grid--main">
        <div className="stack-l">
          {done && <Notice>{done}</Notice>}
          <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
          <Card>
            <Facts
              facts={[
                { term: facts.name, value: ctx.client.name },
                { term: facts.username, value: account.username },
                { term: facts.email, value: account.email },
                { term: facts.opened, value: formatDate(account.createdAt) },
                { term: facts.password, value: <a href="/promena-lozinke">{facts.changePassword}</a> },
              ]}
            />
          </Card>
          {account.mayChangeUsername ? (
            <UsernameForm texts={texts.account} current={account.username} />
          ) : (
            <PageTitle title={title} hasErrors={false} />
          )}
          <Ways texts={texts.ownAccount} />
          <Sessions texts={texts} sessions={sessions} />
        </div>
        <Activity texts={texts} events={activity} />
      </div>
    </div>
  );
});

/** What was just done here, as the address says. */
function doneWords(texts: Texts, done: string | undefined): string | undefined {
  const { sessions, username, ownership } = texts.account;
  const words: Record<string, string> = {
    lozinka: texts.passwordChange.done,
    uredjaj: sessions.ended,
    "vec-odjavljen": sessions.alreadyEnded,
    "korisnicko-ime": username.done,
    ranije: username.notAllowed,
    potvrda: ownership.done,
    imejl: texts.emailChange.done,
    "nije-uspelo": texts.common.refusals.notDone,
  };
  return done !== undefined && Object.hasOwn(words, done) ? words[done] : undefined;
}
