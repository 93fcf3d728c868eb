import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

/** Place of something that is not there yet: what will be here and how it gets here. */
export function Empty({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }) {
  return (
    <div className="empty">
      <Icon name={icon} size={32} />
      <div>
        <h3>{title}</h3>
        {children}
      </div>
    </div>
  );
}
