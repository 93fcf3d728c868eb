import type { Metadata } from "next";
import { visitorTexts } from "./_server/texts";
import { hiddenMetadata } from "./_ui/metadata";
import { Missing } from "./_ui/missing";
import { PublicFrame } from "./_ui/public-frame";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.trouble.missing.title);
}

/** The framework sends this page, unseen, twice with every other one: so it is written in the browser. */
export default function NotFoundPage() {
  return (
    <PublicFrame>
      <Missing />
    </PublicFrame>
  );
}
