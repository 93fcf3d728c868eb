import type { ReactNode } from "react";

/** A tile that holds facts, never another card. */
export function Card({ children }: { children: ReactNode }) {
  return <div className="card stack">{children}</div>;
}
