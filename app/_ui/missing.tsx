"use client";

import { tied } from "#lib/texts/tied";
import { useClientTexts } from "./client-texts";
import { DoorPage, Ready } from "./door-page";
import { phones } from "./phone";
import { rich } from "./rich";

/** There is no such page, or nothing of that number that the client may see. */
export function Missing({ isSignedIn = false }: { isSignedIn?: boolean }) {
  const texts = useClientTexts();
  const { missing } = texts.trouble;
  return (
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
        <p>{tied(isSignedIn ? missing.ways.signedIn : missing.ways.text)}</p>
        <div className="actions">
          {isSignedIn ? (
            <a className="button" href="/pregled">
              {missing.overview}
            </a>
          ) : (
            <>
              <a className="button" href="/">
                {missing.home}
              </a>
              <a className="go" href="/prijava">
                {missing.signIn}
              </a>
            </>
          )}
        </div>
      </section>
    </DoorPage>
  );
}
