import type { ReactNode } from "react";

/** A date or a sign on a tile, beside words that say the same; amber when it is the client's turn. */
export function DayTile({ isTurn = false, children }: { isTurn?: boolean; children: ReactNode }) {
  return (
    <span className={isTurn ? "day day--turn" : "day"} aria-hidden="true">
      {children}
    </span>
  );
}
