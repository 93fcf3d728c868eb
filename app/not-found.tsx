import type { Metadata } from "next";
import { visitorTexts } from "./_server/texts";
import { hiddenMetadata } from "./_ui/metadata";
import { Missing } from "./_ui/missing";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.trouble.missing.title);
}

export default function NotFoundPage() {
  return <Missing />;
}
