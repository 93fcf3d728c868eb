import type { Metadata } from "next";
import { tied } from "#lib/texts/tied";
import { visitorTexts } from "../../_server/texts";
import { DoorPage } from "../../_ui/door-page";
import { hiddenMetadata } from "../../_ui/metadata";
import { phones } from "../../_ui/phone";
import { rich } from "../../_ui/rich";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.ownData.closed.title);
}

/** Where whoever has closed their account comes out; it says the same to everybody. */
export default async function AccountClosedPage() {
  const { texts } = await visitorTexts();
  const { closed } = texts.ownData;
  return (
    <DoorPage title={closed.title} lead={tied(closed.lead)}>
      <section className="card form" aria-labelledby="sta-dalje">
        <h2 id="sta-dalje">{closed.next}</h2>
        <p>{rich(tied(closed.call), phones(texts))}</p>
        <p>{tied(closed.again)}</p>
        <div className="actions">
          <a className="button" href="/">
            {closed.home}
          </a>
        </div>
      </section>
    </DoorPage>
  );
}
