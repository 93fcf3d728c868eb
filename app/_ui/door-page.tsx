import type { ReactNode } from "react";
import { Icon } from "./icon";

export interface DoorPageProps {
  /** Way back, above the headline. */
  back?: { href: string; label: string };
  title: ReactNode;
  lead?: ReactNode;
  /** Beside the form: what to have at hand, or what follows. Usually a `Ready`. */
  aside?: ReactNode;
  /** The aside is read before the form, for what must be prepared first. */
  asideFirst?: boolean;
  /** The error summary, above the headline. */
  summary?: ReactNode;
  /** The form or card. */
  children: ReactNode;
}

/** Page with one form: headline, form, and beside it what helps to fill it in. */
export function DoorPage({ back, title, lead, aside, asideFirst = false, summary, children }: DoorPageProps) {
  return (
    <div className="wrap door-page door-page--two">
      {summary}
      <div className="head">
        {back && (
          <p>
            <a className="back" href={back.href}>
              <Icon name="back" />
              {back.label}
            </a>
          </p>
        )}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {asideFirst && aside}
      {children}
      {!asideFirst && aside}
    </div>
  );
}

/** Column beside a form, under its own headline. */
export function Ready({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <aside className="ready" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </aside>
  );
}
