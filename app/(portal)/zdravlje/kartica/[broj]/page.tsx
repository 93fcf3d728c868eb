import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findCard } from "#lib/health/find-card";
import { addressPart } from "../../../../_server/address-part";
import { forgetOutdatedCards } from "../../../../_server/cards-on-device";
import { currentSession, requireClient } from "../../../../_server/client";
import { page } from "../../../../_server/page";
import { visitorTexts } from "../../../../_server/texts";
import { hiddenMetadata } from "../../../../_ui/metadata";
import { showCard } from "../show-card";

export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await visitorTexts();
  return hiddenMetadata(texts, texts.healthCard.title);
}

export default page<{ params: Promise<{ broj: string }> }>(async ({ params }) => {
  const number = addressPart((await params).broj);
  if (!(await currentSession())) await forgetOutdatedCards();
  const ctx = await requireClient("/zdravlje/kartica", number);
  const card = await findCard(ctx, number);
  if (!card) notFound();
  const { texts } = await visitorTexts();
  return showCard(ctx, card, { href: "/zdravlje/kartica", words: texts.healthCard.back });
});
