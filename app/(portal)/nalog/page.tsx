import type { Metadata } from "next";
import { ownAccount } from "#lib/accounts/own-account";
import { listSessions } from "#lib/accounts/sessions/list-sessions";
import { listActivity } from "#lib/audit/activity";
import { formatDate } from "#lib/texts/format";
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

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.account.title);
}

interface AccountPageProps {
  searchParams: Promise<{ uradjeno?: string }>;
}

export default page<AccountPageProps>(async ({ searchParams }) => {
  const ctx = await requireClient("/nalog");
  const { texts } = await visitorTexts();
  const [account, sessions, activity] = [
    await ownAccount(ctx),
    await listSessions(ctx),
    await listActivity(ctx),
  ];
  const done = doneWords(texts.account, texts.passwordChange.done)[(await searchParams).uradjeno ?? ""];
  const { facts } = texts.account;
  return (
    <div className="wrap page stack-l">
      <div className="page-head">
        <h1>{texts.account.title}</h1>
      </div>
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
      {account.mayChangeUsername && (
        <UsernameForm texts={texts.account.username} current={account.username} />
      )}
      <Sessions texts={texts.account.sessions} sessions={sessions} />
      <Activity texts={texts} events={activity} />
    </div>
  );
});

/** What was just done here, by the last part of the address. */
function doneWords(
  { sessions, username, ownership }: Awaited<ReturnType<typeof visitorTexts>>["texts"]["account"],
  passwordChanged: string,
): Record<string, string> {
  return {
    lozinka: passwordChanged,
    uredjaj: sessions.ended,
    "korisnicko-ime": username.done,
    potvrda: ownership.done,
  };
}
