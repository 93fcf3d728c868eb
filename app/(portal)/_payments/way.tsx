import type { ReactNode } from "react";
import { Icon, type IconName } from "../../_ui/icon";

interface WayProps {
  id: string;
  icon: IconName;
  title: string;
  /** Takes the whole row. */
  isWide?: boolean;
  children: ReactNode;
}

/** One way to pay. */
export function Way({ id, icon, title, isWide = false, children }: WayProps) {
  return (
    <section className={isWide ? "card way wide" : "card way"} aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={icon} size={32} />
        {title}
      </h2>
      {children}
    </section>
  );
}
