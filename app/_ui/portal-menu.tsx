"use client";

import { Submit } from "../_forms/submit";
import { forgetCards } from "../_offline/forget-cards";
import { type ClientTexts, useClientTexts } from "./client-texts";
import { Icon } from "./icon";

export type PortalPage = keyof ClientTexts["frame"]["menu"]["pages"];

/** Pages of the signed-in part, in the order of the menu. */
const ADDRESSES: Record<PortalPage, string> = {
  overview: "/pregled",
  policies: "/polise",
  claims: "/stete",
  health: "/zdravlje",
  payments: "/placanja",
  pension: "/penzija",
  account: "/nalog",
};

export interface PortalMenuProps {
  /** The signed-in client's name: couples share devices. */
  name: string;
  /** Page the client is on; null on pages that the menu does not list. */
  current: PortalPage | null;
  signOut: () => Promise<void>;
}

/** Main menu: a popover on small screens, a line on wide ones, without script. */
export function PortalMenu({ name, current, signOut }: PortalMenuProps) {
  const { menu } = useClientTexts().frame;
  return (
    <>
      <button className="menu-open" type="button" popoverTarget="meni">
        <Icon name="menu" size={24} />
        {menu.open}
      </button>
      <nav className="menu" id="meni" popover="auto" aria-label={menu.label}>
        <button className="menu-close" type="button" popoverTarget="meni" popoverTargetAction="hide">
          {menu.close}
          <Icon name="close" size={24} />
        </button>
        <ul>
          {(Object.keys(ADDRESSES) as PortalPage[]).map((page) => (
            <li key={page}>
              <a href={ADDRESSES[page]} aria-current={page === current ? "page" : undefined}>
                {menu.pages[page]}
              </a>
            </li>
          ))}
        </ul>
        <form className="who" action={signOut} onSubmit={forgetHere}>
          <span>{name}</span> <Submit look="link-button">{menu.signOut}</Submit>
        </form>
      </nav>
    </>
  );
}

/** Also where the network is gone and the portal cannot say so itself. */
function forgetHere(): void {
  void forgetCards();
}
