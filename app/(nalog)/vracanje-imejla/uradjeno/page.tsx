import type { Metadata } from "next";
import { tied } from "#lib/texts/tied";
import { visitorTexts } from "../../../_server/texts";
import { DoorPage, Ready } from "../../../_ui/door-page";
import { hiddenMetadata } from "../../../_ui/metadata";
import { phones } from "../../../_ui/phone";
import { rich } from "../../../_ui/rich";
import { Steps } from "../../../_ui/steps";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.emailChange.undone.title);
}

/** What to do right after an undo: whoever changed the address may know the password too. */
export default async function EmailUndonePage() {
  const { texts } = await visitorTexts();
  const { undone } = texts.emailChange;
  return (
    <DoorPage
      title={undone.title}
      lead={undone.lead}
      aside={
        <Ready id="javite" title={undone.call}>
          <p className="stack">{rich(tied(undone.callText), phones(texts))}</p>
        </Ready>
      }
    >
      <section className="card form" aria-labelledby="sta-sada">
        <h2 id="sta-sada">{undone.next}</h2>
        <Steps>{undone.steps.map(tied)}</Steps>
        <div className="actions">
          <a className="button" href="/zaboravljena-lozinka">
            {undone.choose}
          </a>
        </div>
      </section>
    </DoorPage>
  );
}
