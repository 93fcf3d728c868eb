import { Icon } from "./icon";

/** Way back, above the headline. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <p>
      <a className="back" href={href}>
        <Icon name="back" />
        {children}
      </a>
    </p>
  );
}
