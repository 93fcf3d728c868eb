import type { ReactNode } from "react";
import { tied } from "#lib/texts/tied";

interface AnswerCardProps {
  title: string;
  text: string;
  /** Whether the client has to do anything. */
  strong: string;
  children?: ReactNode;
}

/** What happens next, where no days are counted. */
export function AnswerCard({ title, text, strong, children }: AnswerCardProps) {
  return (
    <section className="card" aria-labelledby="odgovor">
      <h2 id="odgovor">{title}</h2>
      <p>
        {tied(text)} <strong>{tied(strong)}</strong>
      </p>
      {children}
    </section>
  );
}
