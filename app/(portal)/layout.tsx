import { headers } from "next/headers";
import type { ReactNode } from "react";
import { currentSession } from "../_server/client";
import { visitorTexts } from "../_server/texts";
import { PortalFrame } from "../_ui/portal-frame";
import type { PortalPage } from "../_ui/portal-menu";
import { PublicFrame } from "../_ui/public-frame";
import { extendSession, signOut } from "./actions";
import { SessionWarning } from "./session-warning";

/** A frame, not a guard: every page asks for its client itself. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const session = await currentSession().catch(() => null);
  if (!session) return <PublicFrame>{children}</PublicFrame>;
  const { texts } = await visitorTexts();
  return (
    <PortalFrame
      name={`${session.givenName} ${session.familyName}`}
      current={await currentPage()}
      signOut={signOut}
    >
      {children}
      <SessionWarning
        texts={texts.account.expiring}
        secondsLeft={session.secondsLeft}
        extend={extendSession}
      />
    </PortalFrame>
  );
}

const PLACES: readonly [start: string, page: PortalPage][] = [
  ["/pregled", "overview"],
  ["/polise", "policies"],
  ["/stete", "claims"],
  ["/zdravlje", "health"],
  ["/placanja", "payments"],
  ["/penzija", "pension"],
  ["/nalog", "account"],
  ["/promena-lozinke", "account"],
];

async function currentPage(): Promise<PortalPage | null> {
  const path = (await headers()).get("x-path") ?? "";
  return PLACES.find(([start]) => path === start || path.startsWith(`${start}/`))?.[1] ?? null;
}
