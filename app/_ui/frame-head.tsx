import type { ReactNode } from "react";
import type { Texts } from "#lib/texts/sr";
import { Icon } from "./icon";
import { FREE_PHONE_HREF, PHONE_HREF } from "./phone";
import { Roof } from "./roof";

/** What the frame says; the titles of pages are no part of it. */
export interface FrameTexts extends Pick<Texts, "common"> {
  frame: Omit<Texts["frame"], "metadata">;
}

/** Top of every page: way to the content, roof, help numbers, then the bar that the page's frame brings. */
export function FrameHead({ texts, courses, bar }: { texts: FrameTexts; courses: 1 | 3; bar: ReactNode }) {
  return (
    <header>
      <a className="skip" href="#sadrzaj">
        {texts.frame.skip}
      </a>
      <Roof courses={courses} />
      <div className="help wrap">
        <span className="word">{texts.frame.help}</span>
        <a href={PHONE_HREF}>
          <Icon name="phone" />
          <span>{texts.common.phone}</span>
        </a>
        <a href={FREE_PHONE_HREF}>
          <span>{texts.common.freePhone}</span> <span className="free">{texts.frame.freeCall}</span>
        </a>
      </div>
      <div className="wrap">{bar}</div>
    </header>
  );
}

export function Brand({ texts, href }: { texts: FrameTexts; href: string }) {
  return (
    <a className="brand" href={href}>
      <b>{texts.common.brand}</b>
      {texts.common.portal}
    </a>
  );
}
