import type { Metadata } from "next";
import { tied } from "#lib/texts/tied";
import { visitorTexts } from "./_server/texts";
import { DoorPage, Ready } from "./_ui/door-page";
import { hiddenMetadata } from "./_ui/metadata";
import { phones } from "./_ui/phone";
import { PublicFrame } from "./_ui/public-frame";
import { rich } from "./_ui/rich";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.trouble.missing.title);
}

export default async function NotFoundPage() {
  const { texts, language } = await visitorTexts();
  const { missing } = texts.trouble;
  return (
    <PublicFrame texts={texts} language={language}>
      <DoorPage
        title={missing.title}
        lead={tied(missing.lead)}
        aside={
          <Ready id="pomoc" title={missing.help.title}>
            <p className="stack">{rich(tied(missing.help.text), phones(texts))}</p>
          </Ready>
        }
      >
        <section className="card form" aria-labelledby="kuda-dalje">
          <h2 id="kuda-dalje">{missing.ways.title}</h2>
          <p>{tied(missing.ways.text)}</p>
          <div className="actions">
            <a className="button" href="/">
              {missing.home}
            </a>
            <a className="go" href="/prijava">
              {missing.signIn}
            </a>
          </div>
        </section>
      </DoorPage>
    </PublicFrame>
  );
}
