import type { Metadata } from "next";
import { type PersonalData, personalData } from "#lib/accounts/personal-data/personal-data";
import { formatDate } from "#lib/texts/format";
import type { Texts } from "#lib/texts/sr";
import { tied } from "#lib/texts/tied";
import { requireClient } from "../../../_server/client";
import { page } from "../../../_server/page";
import { visitorTexts } from "../../../_server/texts";
import { Card } from "../../../_ui/card";
import { Ready } from "../../../_ui/door-page";
import { type Fact, Facts } from "../../../_ui/facts";
import { hiddenMetadata } from "../../../_ui/metadata";
import { Notice } from "../../../_ui/notice";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";
import { DeclaredNotice } from "../../declared-notice";
import { CorrectionPage } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return hiddenMetadata((await visitorTexts()).texts);
}

/** Personal data as the insurer has them, and how they are corrected (ZZPL, articles 26 and 29). */
export default page<{ searchParams: Promise<{ uradjeno?: string }> }>(async ({ searchParams }) => {
  const ctx = await requireClient("/nalog/podaci");
  const { texts } = await visitorTexts();
  const data = await personalData(ctx);
  const wasAsked = (await searchParams).uradjeno === "ispravka";
  const { back, personalData: words } = texts.ownAccount;
  const note = noteOn(words, data);
  return (
    <CorrectionPage
      texts={{ title: words.title, lead: words.lead, correction: words.correction }}
      back={back}
      hasForm={data.details !== null}
      aside={<Call texts={texts} />}
    >
      {wasAsked && <Notice>{tied(words.correction.done)}</Notice>}
      <DeclaredNotice texts={texts} until={ctx.client.declaredUntil} />
      <section className="stack" aria-labelledby="evidencija">
        <h2 id="evidencija">{words.inRegister}</h2>
        <Card>
          <Facts facts={factsOf(words, data)} />
        </Card>
        {note && <p>{tied(note)}</p>}
        <p>{tied(words.jmbg)}</p>
      </section>
    </CorrectionPage>
  );
});

/** What is kept from sight, and why. */
function noteOn(words: Texts["ownAccount"]["personalData"], { details }: PersonalData): string | null {
  if (!details) return words.declared;
  return details.emails.length > 0 ? words.emailsHint : null;
}

function factsOf(words: Texts["ownAccount"]["personalData"], { name, details }: PersonalData): Fact[] {
  const { facts, unknown, unknownAddress } = words;
  const own = { term: facts.name, value: name };
  if (!details) return [own];
  const { bornOn, phone, address, emails } = details;
  return [
    own,
    { term: facts.bornOn, value: bornOn ? formatDate(bornOn) : unknown },
    { term: facts.phone, value: phone ?? unknown },
    { term: facts.address, value: address ?? unknownAddress },
    { term: facts.emails, value: emails.join(", ") || unknown },
  ];
}

function Call({ texts }: { texts: Texts }) {
  const { call } = texts.ownAccount.personalData;
  return (
    <Ready id="telefonom" title={call.title}>
      <div className="stack">
        <p>{rich(tied(call.text), phones(texts))}</p>
        <p>
          {rich(call.email, {
            link: <a href="/nalog/imejl">{call.emailLink}</a>,
          })}
        </p>
      </div>
    </Ready>
  );
}
