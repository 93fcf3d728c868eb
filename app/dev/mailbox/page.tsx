import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type KeptMail, listMails } from "#lib/edges/mailbox";
import { formatDateTime } from "#lib/texts/format";
import { say } from "#lib/texts/say";
import type { Texts } from "#lib/texts/sr";
import { visitorTexts } from "../../_server/texts";
import { hiddenMetadata } from "../../_ui/metadata";
import { PublicFrame } from "../../_ui/public-frame";
import { Row, Rows } from "../../_ui/rows";
import { openMailbox } from "../open-mailbox";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.mailbox.title);
}

interface Props {
  searchParams: Promise<{ to?: string | string[] }>;
}

/** What the portal mailed, on a machine without a mail service. */
export default async function MailboxPage({ searchParams }: Props) {
  const folder = openMailbox();
  if (!folder) notFound();
  const { to } = await searchParams;
  const address = typeof to === "string" ? to : undefined;
  const mails = await listMails(folder, address);
  const { texts } = await visitorTexts();
  return (
    <PublicFrame>
      <div className="wrap page">
        <div className="page-head measured">
          <h1>{texts.mailbox.title}</h1>
          <p className="lead">{texts.mailbox.note}</p>
          {address && <Filter texts={texts} address={address} />}
        </div>
        {mails.length === 0 ? <p>{texts.mailbox.empty}</p> : <Mails texts={texts} mails={mails} />}
      </div>
    </PublicFrame>
  );
}

function Filter({ texts, address }: { texts: Texts; address: string }) {
  return (
    <p>
      {say(texts.mailbox.onlyTo, { address })} <a href="/dev/mailbox">{texts.mailbox.all}</a>
    </p>
  );
}

function Mails({ texts, mails }: { texts: Texts; mails: KeptMail[] }) {
  return (
    <section className="section" aria-labelledby="poruke">
      <h2 id="poruke">{texts.mailbox.list}</h2>
      <Rows>
        {mails.map((mail) => (
          <Row key={mail.id} icon="mail" title={mail.subject} action={<Parts texts={texts} id={mail.id} />}>
            {mail.to} <br />
            {formatDateTime(new Date(mail.receivedAt), texts.moments)}
          </Row>
        ))}
      </Rows>
    </section>
  );
}

function Parts({ texts, id }: { texts: Texts; id: string }) {
  return (
    <p className="links">
      <a href={`/dev/mailbox/${id}`}>{texts.mailbox.open}</a>
      <a href={`/dev/mailbox/${id}/tekst`}>{texts.mailbox.asText}</a>
    </p>
  );
}
