"use client";

import type { ReactNode } from "react";
import { FrameFoot } from "./frame-foot";
import { Brand, FrameHead } from "./frame-head";
import { LanguageLinks } from "./language-links";
import { PortalMenu, type PortalMenuProps } from "./portal-menu";

/** Frame of every signed-in page. It shows who is signed in; it guards nothing. */
export function PortalFrame({ children, ...menu }: PortalMenuProps & { children: ReactNode }) {
  return (
    <>
      <FrameHead
        courses={1}
        bar={
          <div className="bar bar--in">
            <Brand href="/pregled" />
            <PortalMenu {...menu} />
          </div>
        }
      />
      <main id="sadrzaj">{children}</main>
      <FrameFoot>
        <LanguageLinks />
      </FrameFoot>
    </>
  );
}
