"use server";

import { cardsToken, keepCardsOnDevice } from "#lib/accounts/cards-on-device";
import type { ClientContext } from "#lib/core/context";
import { listCards } from "#lib/health/list-cards";
import type { OwnCard } from "#lib/health/own-cards";
import type { KeptCards } from "../../../_offline/kept-cards";
import { forgetCards, keepsCardsOf } from "../../../_server/cards-on-device";
import { clientContext, currentSession } from "../../../_server/client";
import { keepCardsToken } from "../../../_server/cookies";
import { receiveButton } from "../../../_server/receive-form";
import { keptCardsOf } from "./kept-cards-of";

/** "Čuvaj karticu na ovom uređaju": what to keep, put on record; null when there is nothing or nobody to keep it for. */
export async function giveCards(): Promise<KeptCards | null> {
  let given: KeptCards | null = null;
  await receiveButton(async (_, texts) => {
    const usable = await usableCards();
    if (!usable) return {};
    const until = endOf(usable.cards);
    await keepCardsToken(await keepCardsOnDevice(usable.ctx, until), until);
    given = keptCardsOf(texts.healthCard, usable.cards);
    return {};
  });
  return given;
}

/** The same anew for a browser that keeps them already. */
export async function refreshCards(): Promise<KeptCards | null> {
  let given: KeptCards | null = null;
  await receiveButton(async (_, texts) => {
    const usable = await usableCards();
    if (!usable || !(await keepsCardsOf(usable.ctx.client.accountId))) return {};
    const until = endOf(usable.cards);
    await keepCardsToken(await cardsToken(usable.ctx, until), until);
    given = keptCardsOf(texts.healthCard, usable.cards);
    return {};
  });
  return given;
}

/** "Obriši sa ovog uređaja", after the browser itself has forgotten them. */
export async function takeCardsBack(): Promise<void> {
  await receiveButton(async () => {
    await forgetCards();
    return {};
  });
}

async function usableCards(): Promise<{ ctx: ClientContext; cards: OwnCard[] } | null> {
  const session = await currentSession();
  if (!session || session.onlyNewPassword) return null;
  const ctx = await clientContext(session);
  const cards = (await listCards(ctx)).filter(({ standing }) => standing !== "ended");
  return cards.length > 0 ? { ctx, cards } : null;
}

const DAY = 86_400;

/** The day after the last card's last one, in seconds since 1970. */
function endOf(cards: readonly OwnCard[]): number {
  const last = Math.max(...cards.map(({ validUntil }) => Date.parse(validUntil)));
  return Math.ceil(last / 1000) + 2 * DAY;
}
