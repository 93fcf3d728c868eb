import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

/** A list in one card; put `Row`s into it. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className="rows card card--flush">{children}</ul>;
}

interface RowProps {
  icon: IconName;
  title: ReactNode;
  /** Where the whole row leads. */
  href?: string;
  /** A status, as the last line of the row. */
  status?: ReactNode;
  /** Controls at the right. */
  action?: ReactNode;
  children?: ReactNode;
}

export function Row({ icon, title, href, status, action, children }: RowProps) {
  return (
    <li>
      <Icon name={icon} size={32} />
      <div>
        <h3>{href ? <a href={href}>{title}</a> : title}</h3>
        {children && <p className="soft">{children}</p>}
        {status}
      </div>
      {action}
      {href && (
        <span className="arrow">
          <Icon name="ahead" />
        </span>
      )}
    </li>
  );
}
