import type { ReactNode } from "react";
import type { Language } from "#lib/texts/language";
import { FrameFoot } from "./frame-foot";
import { Brand, FrameHead, type FrameTexts } from "./frame-head";
import { LanguageLinks } from "./language-links";
import { PortalMenu, type PortalMenuProps } from "./portal-menu";

interface PortalFrameProps extends PortalMenuProps {
  texts: FrameTexts;
  language: Language;
  children: ReactNode;
}

/** Frame of every signed-in page. It shows who is signed in; it guards nothing. */
export function PortalFrame({ texts, language, children, ...menu }: PortalFrameProps) {
  return (
    <>
      <FrameHead
        texts={texts}
        courses={1}
        bar={
          <div className="bar bar--in">
            <Brand texts={texts} href="/pregled" />
            <PortalMenu texts={texts} {...menu} />
          </div>
        }
      />
      <main id="sadrzaj">{children}</main>
      <FrameFoot texts={texts}>
        <LanguageLinks label={texts.frame.languages} current={language} />
      </FrameFoot>
    </>
  );
}
