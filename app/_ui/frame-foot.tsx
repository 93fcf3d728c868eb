"use client";

import type { ReactNode } from "react";
import { useClientTexts } from "./client-texts";

/** Foot of every page: what every visitor may read, then what the page's frame brings. */
export function FrameFoot({ children }: { children: ReactNode }) {
  const { foot } = useClientTexts().frame;
  return (
    <footer className="foot">
      <div className="wrap">
        <ul>
          <li>
            <a href="/obavestenje-o-obradi-podataka">{foot.privacy}</a>
          </li>
          <li>
            <a href="/prigovor">{foot.complaint}</a>
          </li>
          <li>
            <a href="/pristupacnost">{foot.accessibility}</a>
          </li>
        </ul>
        {children}
      </div>
    </footer>
  );
}
