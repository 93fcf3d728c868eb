import type { ReactNode } from "react";
import { Icon } from "./icon";

/** Something good to know, or ("turn") something the client has to do. */
export function Notice({ kind = "news", children }: { kind?: "news" | "turn"; children: ReactNode }) {
  if (kind === "turn") {
    return (
      <div className="notice notice--turn">
        <Icon name="warning" size={34} />
        <div className="stack">{children}</div>
      </div>
    );
  }
  return (
    <div className="notice">
      <Icon name="information" size={28} />
      <div className="stack">{children}</div>
    </div>
  );
}
