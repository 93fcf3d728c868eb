import type { ReactNode } from "react";
import { fieldsOf } from "#lib/core-api/openapi/fields";
import type { JsonSchema } from "#lib/core-api/openapi/schemas";
import { Facts } from "../../../_ui/facts";

interface SectionProps {
  id: string;
  title: string;
  about: { summary: string; description?: string };
  children?: ReactNode;
}

/** One address, event or problem; links point to it. */
export function Section({ id, title, about, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p>{about.summary}</p>
      {about.description && <p>{about.description}</p>}
      {children}
    </section>
  );
}

/** Names and meanings of the fields, those inside others behind them. */
export function Fields({ of = {} }: { of?: JsonSchema | undefined }) {
  return <Facts facts={fieldsOf(of).map(({ name, about }) => ({ term: name, value: about }))} />;
}
