"use client";

import type { ReactNode } from "react";
import { say } from "#lib/texts/say";
import { useClientTexts } from "./client-texts";
import { FrameFoot } from "./frame-foot";
import { Brand, FrameHead } from "./frame-head";
import { LanguageLinks } from "./language-links";

/** By this way the root layout brings the frame's code for all pages; else every kind of page brings its own copy. */
export { ClientTextsProvider } from "./client-texts";

/** Frame of every page that a visitor may see without signing in. */
export function PublicFrame({
  courses = 1,
  children,
}: {
  /** Courses of the roof: three on the landing page only. */
  courses?: 1 | 3;
  children: ReactNode;
}) {
  const { common, frame } = useClientTexts();
  return (
    <>
      <FrameHead
        courses={courses}
        bar={
          <div className="bar">
            <Brand href="/" />
            <LanguageLinks />
          </div>
        }
      />
      <main id="sadrzaj">{children}</main>
      <FrameFoot>
        <p className="soft">{say(frame.foot.help, { phone: common.phone, freePhone: common.freePhone })}</p>
      </FrameFoot>
    </>
  );
}
