import type { ReactNode } from "react";

/** A word with a small tile: full when settled or the client's turn, half while running, empty when not in force. */
export function Status({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  return <span className={`status status--${kind}`}>{children}</span>;
}

export type StatusKind = "done" | "run" | "turn" | "off";
