import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import type { ClientContext } from "#lib/core/context";
import { findRequest } from "#lib/requests/sent-requests";
import { visitorTexts } from "../../_server/texts";
import { JOURNEY_PAGES, type JourneyKind } from "./journey-pages";
import { sentParts } from "./sent-parts";
import { SentRequestView } from "./sent-request-view";

/** The confirmation of a request that was sent. It stays under its number, for its client alone. */
export async function sentRequestPage(
  ctx: ClientContext,
  kind: JourneyKind,
  params: Promise<{ broj: string }>,
): Promise<ReactNode> {
  const sent = await findRequest(ctx, (await params).broj);
  if (sent?.kind !== kind) notFound();
  const { list } = JOURNEY_PAGES[kind];
  const { texts } = await visitorTexts();
  const parts = await sentParts(ctx, texts, sent);
  const { follow } = texts.requests.pages.sent;
  return <SentRequestView texts={texts} sent={sent} parts={parts} back={list} follow={follow} />;
}
