import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import type { ClientContext } from "#lib/core/context";
import { findRequest } from "#lib/requests/sent-requests";
import { addressPart } from "../../../_server/address-part";
import { visitorTexts } from "../../../_server/texts";
import { sentParts } from "../sent-parts";
import { SentRequestView } from "../sent-request-view";
import { type AboutPlace, findAbout } from "./find-about";

export interface SentAboutPageProps {
  params: Promise<{ broj: string; zahtev: string }>;
}

/** The confirmation of what was sent about a claim or an authorisation. */
export async function sentAboutPage(
  ctx: ClientContext,
  kind: AboutPlace["kind"],
  of: AboutPlace["of"],
  params: SentAboutPageProps["params"],
): Promise<ReactNode> {
  const { broj, zahtev } = await params;
  const { texts } = await visitorTexts();
  const about = await findAbout(ctx, texts, { kind, of, key: addressPart(broj) });
  const sent = await findRequest(ctx, zahtev);
  if (!about || sent?.kind !== kind || sent.subjectId !== about.id) notFound();
  const parts = await sentParts(ctx, texts, sent);
  const { followOne } = texts.requests.pages.sent;
  return <SentRequestView texts={texts} sent={sent} parts={parts} back={about.address} follow={followOne} />;
}
