import type { ReactNode } from "react";

/** A tile that holds facts or a form, never another card. With a title it is a section of its own. */
export function Card({ id, title, form = false, children }: CardProps) {
  const className = form ? "card form" : "card stack";
  if (!title) return <div className={className}>{children}</div>;
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

type CardProps = {
  /** Spaced and sized like a form. */
  form?: boolean;
  children: ReactNode;
} & ({ id: string; title: ReactNode } | { id?: never; title?: never });
