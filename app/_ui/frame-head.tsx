"use client";

import type { ReactNode } from "react";
import { useClientTexts } from "./client-texts";
import { Icon } from "./icon";
import { FREE_PHONE_HREF, PHONE_HREF } from "./phone";
import { Roof } from "./roof";

/** Top of every page: way to the content, roof, help numbers, then the bar that the page's frame brings. */
export function FrameHead({ courses, bar }: { courses: 1 | 3; bar: ReactNode }) {
  const texts = useClientTexts();
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

export function Brand({ href }: { href: string }) {
  const { common } = useClientTexts();
  return (
    <a className="brand" href={href}>
      <b>{common.brand}</b>
      {common.portal}
    </a>
  );
}
