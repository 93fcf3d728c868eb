"use client";

import { useEffect, useState } from "react";
import { say } from "#lib/texts/say";
import { useClientTexts } from "./_ui/client-texts";
import { PublicFrame } from "./_ui/public-frame";
import { Trouble } from "./_ui/trouble";

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const texts = useClientTexts();
  const number = useRequestNumber() ?? error.digest ?? null;
  return (
    <PublicFrame>
      <title>{say(texts.frame.title, { page: texts.trouble.away.title })}</title>
      <Trouble texts={texts} number={number} />
    </PublicFrame>
  );
}

/** The number that the layout wrote for the request this page came with. */
function useRequestNumber(): string | null {
  const [number, setNumber] = useState<string | null>(null);
  useEffect(() => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="request-number"]');
    setNumber(meta?.content ?? null);
  }, []);
  return number;
}
