import type { ReactNode } from "react";
import type { Language } from "#lib/texts/language";
import { say } from "#lib/texts/say";
import { FrameFoot } from "./frame-foot";
import { Brand, FrameHead, type FrameTexts } from "./frame-head";
import { LanguageLinks } from "./language-links";

/** Frame of every page that a visitor may see without signing in. */
export function PublicFrame({
  texts,
  language,
  courses = 1,
  children,
}: {
  texts: FrameTexts;
  language: Language;
  /** Courses of the roof: three on the landing page only. */
  courses?: 1 | 3;
  children: ReactNode;
}) {
  const { common, frame } = texts;
  return (
    <>
      <FrameHead
        texts={texts}
        courses={courses}
        bar={
          <div className="bar">
            <Brand texts={texts} href="/" />
            <LanguageLinks label={frame.languages} current={language} />
          </div>
        }
      />
      <main id="sadrzaj">{children}</main>
      <FrameFoot texts={texts}>
        <p className="soft">{say(frame.foot.help, { phone: common.phone, freePhone: common.freePhone })}</p>
      </FrameFoot>
    </>
  );
}
