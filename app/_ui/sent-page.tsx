import type { ReactNode } from "react";
import { DoorPage, Ready } from "./door-page";
import { Steps } from "./steps";

interface SentPageProps {
  title: string;
  lead: string;
  next: { title: string; steps: readonly string[] };
  signIn: string;
  nothing: { title: string; text: ReactNode };
}

/** The one neutral page after a form whose outcome goes by mail. */
export function SentPage({ title, lead, next, signIn, nothing }: SentPageProps) {
  return (
    <DoorPage
      title={title}
      lead={lead}
      aside={
        <Ready id="nema-poruke" title={nothing.title}>
          <p className="stack">{nothing.text}</p>
        </Ready>
      }
    >
      <section className="card form" aria-labelledby="sta-dalje">
        <h2 id="sta-dalje">{next.title}</h2>
        <Steps>{next.steps}</Steps>
        <div className="actions">
          <a className="button" href="/prijava">
            {signIn}
          </a>
        </div>
      </section>
    </DoorPage>
  );
}
