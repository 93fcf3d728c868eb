import type { ReactNode } from "react";
import { tied } from "#lib/texts/tied";

/** The first thing under the headline, in words. */
export function Words({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section className="card stack" aria-labelledby="odgovor">
      <h2 id="odgovor">{title}</h2>
      <p>{tied(text)}</p>
      {children}
    </section>
  );
}
