import type { ReactNode } from "react";
import { visitorTexts } from "../_server/texts";
import { PublicFrame } from "../_ui/public-frame";

export default async function VisitorLayout({ children }: { children: ReactNode }) {
  const { texts, language } = await visitorTexts();
  return (
    <PublicFrame texts={texts} language={language}>
      {children}
    </PublicFrame>
  );
}
