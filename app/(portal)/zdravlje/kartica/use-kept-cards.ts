import { useEffect, useRef, useState } from "react";
import { forgetCards } from "../../../_offline/forget-cards";
import { canKeepCards, hasCards, keepCards } from "../../../_offline/keep-cards";
import { giveCards, refreshCards, takeCardsBack } from "./actions";

/** "unknown" until the browser was asked, and for ever where it can keep nothing. */
type Keeping =
  | { state: "unknown" | "offered" | "failed" }
  | { state: "kept" /** Of which day the cards are. */; asOf: string };

/** Cards in this browser: keeps them when the client says so, fresh from then on, and takes them back. */
export function useKeptCards(isKept: boolean) {
  const [keeping, setKeeping] = useState<Keeping>({ state: "unknown" });
  // As it was when the page came: the choice itself changes it while the browser still works on it.
  const wasKept = useRef(isKept);
  useEffect(() => {
    if (canKeepCards()) refreshed(wasKept.current).then(setKeeping, () => setKeeping({ state: "offered" }));
  }, []);
  const keep = () => kept(giveCards).then(setKeeping, () => giveUp().then(setKeeping));
  const takeBack = () => giveUp().then(() => setKeeping({ state: "offered" }));
  return { keeping, keep, takeBack };
}

/** What is left of another account, or of a choice that has ended, goes. */
async function refreshed(isKept: boolean): Promise<Keeping> {
  if (isKept && (await hasCards())) return kept(refreshCards);
  await forgetCards();
  return { state: "offered" };
}

async function kept(cards: typeof giveCards): Promise<Keeping> {
  const given = await cards();
  if (!given) throw new Error("There is nothing to keep");
  await keepCards(given);
  return { state: "kept", asOf: given.asOf };
}

async function giveUp(): Promise<Keeping> {
  await forgetCards();
  await takeCardsBack().catch(() => undefined);
  return { state: "failed" };
}
