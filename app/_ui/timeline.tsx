import type { ReactNode } from "react";
import { Icon } from "./icon";

/** What happened and what lies ahead, oldest first; put `TimelineEntry`s into it. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="timeline">{children}</ol>;
}

interface TimelineEntryProps {
  when: "past" | "now" | "ahead";
  title: string;
  /** When it was, since when it is, or until when it will be. */
  moment: ReactNode;
  children?: ReactNode;
}

export function TimelineEntry({ when, title, moment, children }: TimelineEntryProps) {
  const isNow = when === "now";
  return (
    <li className={when === "past" ? undefined : when} aria-current={isNow ? "step" : undefined}>
      <span className="mark" aria-hidden="true">
        {when === "past" && <Icon name="done" size={18} />}
      </span>
      <div className={isNow ? "box" : undefined}>
        <h3>{title}</h3>
        <p className="when">{moment}</p>
        {children}
      </div>
    </li>
  );
}
